package dev.warrant.nlp.fact.condition;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What precedes an opioid, told without its name: rules of the clinic that were signed, a
 * questionnaire on misuse that was scored, a risk of misuse that was judged.
 */
public final class OpioidStartReader implements FactReader {
  private static final String MARKS = ":=-–,()|/.#";

  /** So many rules of the house together are an agreement. */
  private static final int HOUSE_RULES = 2;

  /** How far behind the name of a tool its result may stand, in characters. */
  private static final int RESULT = 48;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.isQuestion()
        || statement.answeredNo()
        || statement.isLeftOpen()
        || isSupposed(statement)
        || statement.opensWith("another-as-subject")) {
      return Stream.empty();
    }
    boolean screened =
        scored(statement) || answered(statement) || judged(statement) || cleared(statement);
    return Stream.of(
            screened ? Optional.of(draft(statement, "opioid-risk-screen")) : NONE,
            signed(statement, discourse) ? Optional.of(draft(statement, "opioid-agreement")) : NONE)
        .flatMap(Optional::stream);
  }

  private static final Optional<FactDraft> NONE = Optional.empty();

  /** A risk that was "considered minimal" was judged. */
  private static boolean isSupposed(Statement statement) {
    return statement
        .relations()
        .all("supposed")
        .anyMatch(words -> !statement.relations().cover("judged-word", words.start(), words.end()));
  }

  /** "ORT 2", "a questionnaire on misuse gave one point". */
  private static boolean scored(Statement statement) {
    return !statement.says("tool-unused")
        && !statement.says("pick-one")
        && !statement.says("another-as-subject")
        && statement
            .relations()
            .all("risk-tool")
            .anyMatch(
                tool ->
                    statement
                        .relations()
                        .any(
                            "tool-used",
                            tool.end(),
                            Math.min(statement.text().length(), tool.end() + RESULT)));
  }

  /** "CAGE 0/4", under the heading of a tool: its score alone. */
  private static boolean answered(Statement statement) {
    boolean headed = statement.headedBy("risk-tool") && statement.opensSection();
    return headed
        && !statement.says("tool-unused")
        && statement.measures().smallNumbers().stream()
            .map(Score::start)
            .anyMatch(
                at ->
                    statement.text().substring(0, at).chars().allMatch(OpioidStartReader::isMark));
  }

  private static boolean isMark(int c) {
    return c == ' ' || MARKS.indexOf(c) >= 0;
  }

  /** "Her potential for misuse was appraised", "addiction risk judged minimal". */
  private static boolean judged(Statement statement) {
    return !statement.says("risk-only-told")
        && !statement.says("another-as-subject")
        && !statement.says("tool-unused")
        && statement
            .relations()
            .all("misuse-word")
            .map(words -> statement.clauseAt(words.start()))
            .anyMatch(
                clause ->
                    statement.says("risk-word", clause) && statement.says("judged-word", clause));
  }

  /** "Cleared by psychology for an opioid trial." */
  private static boolean cleared(Statement statement) {
    return !statement.says("tool-unused")
        && !statement.says("risk-only-told")
        && statement
            .relations()
            .all("psychologist")
            .map(words -> statement.clauseAt(words.start()))
            .anyMatch(
                clause ->
                    statement.says("cleared-word", clause)
                        && (statement.says("rules-of-opioids", clause)
                            || statement.says("misuse-word", clause)));
  }

  /** "Read and signed the office policy on controlled drugs." */
  private static boolean signed(Statement statement, Discourse discourse) {
    if (!isSignedByPatient(statement)
        || statement.says("not-signed")
        || statement.says("other-paper")
        || statement.says("still-to-come")) {
      return false;
    }
    boolean both =
        statement.says("rules-of-opioids")
            && (statement.says("rules-word")
                || statement.relations().all("house-rule").count() >= HOUSE_RULES);
    boolean before =
        discourse
            .before(statement)
            .filter(rules -> rules.says("rules-of-opioids") && rules.says("rules-word"))
            .filter(rules -> !rules.says("not-signed") && !rules.says("other-paper"))
            .isPresent();
    return both || (before && statement.opensWith("subject-of-its-own"));
  }

  /**
   * Whether it is told of nobody else alone: "her mother signed" is, "his wife witnessed it" not.
   */
  private static boolean isSignedByPatient(Statement statement) {
    return statement
        .relations()
        .all("signed-word")
        .anyMatch(
            signed ->
                statement
                    .relations()
                    .all("another-as-subject")
                    .filter(other -> other.end() <= signed.start())
                    .allMatch(
                        other ->
                            statement.says("subject-of-its-own", other.end(), signed.start())));
  }

  private static FactDraft draft(Statement statement, String concept) {
    return new FactDraft(
        "ASSESSMENT " + concept,
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Assessment(id, concept, null, a, on, e));
  }
}
