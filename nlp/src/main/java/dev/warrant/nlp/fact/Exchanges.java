package dev.warrant.nlp.fact;

import dev.warrant.nlp.statement.Restatement;
import dev.warrant.nlp.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions of a form and the statements that answer them. Questions that stand together are asked
 * together; what follows them answers, up to the next question.
 */
public final class Exchanges {
  /** The longest number of a question or answer: "Q12." */
  private static final int LABEL = 5;

  /** What an answer may be headed by. */
  private static final Set<String> ANSWER =
      Set.of("a:", "a.", "a)", "ans:", "answer:", "ans.", "r:", "pt:", "patient:", "-");

  /** How many statements an answer may have. */
  private static final int LONGEST_ANSWER = 6;

  private final Map<Integer, List<Statement>> questions = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  /** The questions of a record, each with the statement that answers it. */
  public Exchanges(List<Statement> statements) {
    List<Statement> asked = new ArrayList<>();
    int answered = 0;
    for (Statement statement : statements) {
      if (statement.isQuestion()) {
        asked = answered > 0 ? new ArrayList<>() : asked;
        answered = 0;
        asked.add(statement);
      } else if (!asked.isEmpty() && !isLabel(statement)) {
        boolean answers =
            answered < LONGEST_ANSWER && statement.besides(asked.get(asked.size() - 1));
        if (answers) {
          questions.put(statement.index(), asked);
          places.put(statement.index(), answered);
          answered++;
        } else {
          asked = new ArrayList<>();
          answered = 0;
        }
      }
    }
  }

  /**
   * What a statement says once its answer is heard: a question answered by yes says what it asks,
   * by no the contrary, and else nothing. What is no question says what it says.
   */
  public static Optional<Statement> settled(Statement statement, Discourse discourse) {
    if (!statement.isQuestion()) {
      return Optional.of(statement);
    }
    Optional<Statement> answer = discourse.after(statement);
    if (answer.filter(Exchanges::isLabel).isPresent()) {
      answer = discourse.after(answer.get());
    }
    if (answer.filter(said -> opens(said, "answers-yes")).isPresent()) {
      return Optional.of(statement);
    }
    return answer
        .filter(said -> opens(said, "answers-no"))
        .map(said -> Restatement.denied(statement));
  }

  /** Whether an answer begins so, its number left out: "A6. No." */
  private static boolean opens(Statement answer, String relation) {
    int number = answer.text().indexOf(' ');
    boolean labelled =
        number > 0
            && (isLabel(answer.text().substring(0, number))
                || ANSWER.contains(answer.text().substring(0, number).toLowerCase(Locale.ROOT)));
    int start = labelled ? number + 1 : 0;
    int said =
        answer
            .relations()
            .behind("answer-lead", start, 0)
            .map(lead -> lead.end() + 1)
            .orElse(start);
    return answer
        .relations()
        .all(relation)
        .anyMatch(words -> words.start() == start || words.start() == said);
  }

  private static boolean isLabel(Statement statement) {
    return isLabel(statement.text());
  }

  private static boolean isLabel(String text) {
    return text.length() <= LABEL
        && Character.isLetter(text.charAt(0))
        && text.chars().anyMatch(Character::isDigit);
  }

  /** The questions that a statement answers; none if it answers none. */
  public List<Statement> questionsOf(Statement answer) {
    return questions.getOrDefault(answer.index(), List.of());
  }

  /** Whether it is the first statement of its answer. */
  public boolean opens(Statement answer) {
    return places.getOrDefault(answer.index(), -1) == 0;
  }
}
