package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.PainTime;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How strong a pain is, told in words: "the pain in his left knee is severe", or by a form: "Pain
 * intensity: [x] severe".
 */
public final class PainSeverityReader implements FactReader {
  private static final Map<String, String> DEGREES =
      Map.of(
          "severe-degree", "severe-pain",
          "moderate-degree", "moderate-pain",
          "mild-degree", "mild-pain");

  private static final Set<String> PLACES_FELT =
      Set.of("subjective", "history-of-present-illness", "pain");

  private static final String MARKS = "-,/&'’\"“”";

  private static final String LABELLED = MARKS + ":=()*[]_";

  private static final String OPTIONS = " /|,()*_[]";

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<Understood> degrees =
        statement.concepts().stream()
            .filter(understood -> DEGREES.containsKey(understood.concept()))
            .filter(Understood::ofPatient)
            .toList();
    if (areOptions(statement, degrees)) {
      return marked(statement, degrees).map(chosen -> draft(statement, chosen)).stream();
    }
    return degrees.stream()
        .filter(degree -> isOfPain(statement, discourse, degree))
        .map(degree -> draft(statement, degree));
  }

  /** "Mild / moderate / severe": what a form offers. */
  private static boolean areOptions(Statement statement, List<Understood> degrees) {
    for (int i = 0; i + 1 < degrees.size(); i++) {
      String between =
          statement
              .text()
              .substring(
                  Math.min(degrees.get(i).end(), degrees.get(i + 1).start()),
                  degrees.get(i + 1).start());
      boolean apart = between.indexOf('/') >= 0 || between.indexOf('|') >= 0;
      if (apart && between.chars().allMatch(c -> OPTIONS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The one option that is written in capitals, or set off by marks of its own. */
  private static Optional<Understood> marked(Statement statement, List<Understood> degrees) {
    List<Understood> chosen =
        degrees.stream().filter(degree -> isMarked(statement.text(), degree)).toList();
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  private static boolean isMarked(String text, Understood degree) {
    String word = text.substring(degree.start(), degree.end());
    boolean capitals =
        word.equals(word.toUpperCase(Locale.ROOT)) && !text.equals(text.toUpperCase(Locale.ROOT));
    boolean setOff =
        degree.start() > 0
            && degree.end() < text.length()
            && "*_(".indexOf(text.charAt(degree.start() - 1)) >= 0
            && "*_)".indexOf(text.charAt(degree.end())) >= 0;
    return capitals || setOff;
  }

  private static boolean isOfPain(Statement statement, Discourse discourse, Understood degree) {
    return isBefore(statement, degree)
        || isBehind(statement, degree)
        || isAnswer(statement, discourse, degree);
  }

  /** "Severe left knee pain". */
  private static boolean isBefore(Statement statement, Understood degree) {
    return statement
        .relations()
        .all("pain-noun")
        .filter(pain -> pain.start() >= degree.end())
        .anyMatch(
            pain -> Between.only(statement, "severity-gap", degree.end(), pain.start(), MARKS));
  }

  /** "The pain in the left knee is severe", "Pain: severe". */
  private static boolean isBehind(Statement statement, Understood degree) {
    return statement
            .relations()
            .all("pain-noun")
            .filter(pain -> pain.end() <= degree.start())
            .anyMatch(
                pain ->
                    Between.only(statement, "severity-gap", pain.end(), degree.start(), LABELLED)
                        && closes(statement, degree))
        || statement
            .relations()
            .all("severity-label")
            .filter(label -> label.start() == 0 && label.end() <= degree.start())
            .anyMatch(label -> Between.only(statement, "", label.end(), degree.start(), LABELLED));
  }

  /** What is severe behind "the pain is" is the pain, and no thing that is named next. */
  private static boolean closes(Statement statement, Understood degree) {
    String rest = statement.text().substring(degree.end()).stripLeading();
    return rest.isEmpty()
        || ".,;:|)]*\"'’”(-!".indexOf(rest.charAt(0)) >= 0
        || statement.relations().follows("rating-behind", degree.end(), 1)
        || statement.relations().follows("severity-gap", degree.end(), 1)
        || statement.concepts().stream()
            .anyMatch(
                other -> other.start() == degree.end() + 1 && DEGREES.containsKey(other.concept()));
  }

  /** "Pain intensity: [x] severe": the whole answer to a label on pain. */
  private static boolean isAnswer(Statement statement, Discourse discourse, Understood degree) {
    boolean whole =
        statement.text().substring(0, degree.start()).isBlank()
            && statement.text().substring(degree.end()).replaceAll("[\\s.,;]", "").isEmpty();
    boolean labelled =
        statement.headedBy("severity-label")
            || discourse
                .before(statement)
                .filter(before -> before.says("severity-label"))
                .isPresent();
    return whole && (labelled || (statement.isBox() && statement.in(PLACES_FELT)));
  }

  private static FactDraft draft(Statement statement, Understood degree) {
    String concept = DEGREES.get(degree.concept());
    Assertion told =
        degree.assertion() == Assertion.PRESENT
            ? PainTime.of(statement, degree.start())
            : degree.assertion();
    return new FactDraft(
        "FINDING " + concept,
        told,
        statement.date(),
        NamedFacts.evidence(statement, degree),
        (id, a, on, e) ->
            new Finding(id, concept, Basis.SYMPTOM, List.of(), List.of(), null, null, a, on, e));
  }
}
