package dev.warrant.nlp.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions of a form and the statements that answer them. Questions that stand together are asked
 * together; what follows them answers, up to the next question.
 */
final class Exchanges {
  /** The longest number of a question or answer: "Q12." */
  private static final int LABEL = 5;

  /** How many statements an answer may have. */
  private static final int LONGEST_ANSWER = 6;

  private final Map<Integer, List<Statement>> questions = new HashMap<>();
  private final Map<Integer, Integer> places = new HashMap<>();

  Exchanges(List<Statement> statements) {
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

  private static boolean isLabel(Statement statement) {
    String text = statement.text();
    return text.length() <= LABEL
        && Character.isLetter(text.charAt(0))
        && text.chars().anyMatch(Character::isDigit);
  }

  /** The questions that a statement answers; none if it answers none. */
  List<Statement> questionsOf(Statement answer) {
    return questions.getOrDefault(answer.index(), List.of());
  }

  /** Whether it is the first statement of its answer. */
  boolean opens(Statement answer) {
    return places.getOrDefault(answer.index(), -1) == 0;
  }
}
