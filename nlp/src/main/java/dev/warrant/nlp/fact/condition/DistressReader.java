package dev.warrant.nlp.fact.condition;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedDay;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Diagnosis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Distress that has no name in the record: a death in the family last week, a heart that pounds at
 * the sight of a ladder, a patient who had to be pulled out of the scanner, nights without sleep.
 */
public final class DistressReader implements FactReader {
  /** A death longer ago than this is no grief of now, in days. */
  private static final int FRESH = 120;

  /** Where a pounding heart or a tremor is looked for whatever the patient feels. */
  private static final Set<String> ROUTINE =
      Set.of("past-medical-history", "family-history", "review-of-systems", "imaging");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.isQuestion() || statement.in(ROUTINE)) {
      return Stream.empty();
    }
    return Stream.of(
            grief(statement, discourse),
            fear(statement),
            scanner(statement),
            sleeplessness(statement),
            withdrawal(statement))
        .flatMap(Optional::stream);
  }

  /** "Her husband died on April 29." */
  private static Optional<FactDraft> grief(Statement statement, Discourse discourse) {
    return together(statement, "death-word", "kin")
        .filter(death -> isFresh(statement, discourse))
        .map(death -> draft(statement, "acute-stress-reaction"));
  }

  private static boolean isFresh(Statement statement, Discourse discourse) {
    LocalDate present = discourse.present(statement).orElse(null);
    if (present == null) {
      return statement.says("lately");
    }
    Stream<LocalDate> days =
        Stream.concat(
            statement.dates().stream().map(date -> date.latest()),
            NamedDay.all(statement.text(), present));
    List<LocalDate> told = days.toList();
    return told.isEmpty()
        ? statement.says("lately")
        : told.stream().anyMatch(day -> !day.isBefore(present.minusDays(FRESH)));
  }

  /** Words of two relations in one clause. */
  private static Optional<Mention> together(Statement statement, String one, String other) {
    return statement
        .relations()
        .all(one)
        .filter(words -> statement.says(other, statement.clauseAt(words.start())))
        .findFirst();
  }

  private static Optional<FactDraft> fear(Statement statement) {
    return Stream.of(
            together(statement, "body-of-fear", "fear-set-off"),
            together(statement, "body-of-fear", "grave-event"),
            together(statement, "body-of-fear", "kept-from"),
            together(statement, "fear-word", "subject-of-its-own"),
            statement.relations().all("fear-word").filter(f -> f.start() < OPENING).findFirst())
        .flatMap(Optional::stream)
        .filter(sign -> isFelt(statement, sign))
        .findFirst()
        .or(() -> keptBack(statement))
        .map(sign -> draft(statement, "anxiety"));
  }

  /** "She cannot go near the dock without shaking." */
  private static Optional<Mention> keptBack(Statement statement) {
    return statement.says("not-of-fear") || !statement.says("body-of-fear")
        ? Optional.empty()
        : statement.relations().all("kept-from").filter(s -> isOwn(statement, s)).findFirst();
  }

  /** How far into a statement a word of fear opens it, in characters. */
  private static final int OPENING = 12;

  private static boolean isFelt(Statement statement, Mention sign) {
    Clause clause = statement.clauseAt(sign.start());
    return !statement.says("not-of-fear", clause)
        && !statement.says("sober-fear", sign.end(), clause.end())
        && isOwn(statement, sign)
        && !new EffectDenial(statement, List.of()).denied(sign.start())
        && !statement.says("effect-denied", clause.start(), sign.start());
  }

  private static boolean isOwn(Statement statement, Mention sign) {
    return statement
        .relations()
        .all("another-as-subject")
        .noneMatch(
            other ->
                other.end() <= sign.start()
                    && !statement.says("subject-of-its-own", other.end(), sign.start()));
  }

  /** "He froze at the mouth of the scanner and could not go in." */
  private static Optional<FactDraft> scanner(Statement statement) {
    return statement.says("scanner") && !statement.says("not-balked")
        ? statement
            .relations()
            .all("balked")
            .filter(sign -> statement.says("scanner", statement.clauseAt(sign.start())))
            .filter(sign -> isOwn(statement, sign))
            .filter(sign -> !new EffectDenial(statement, List.of()).denied(sign.start()))
            .findFirst()
            .map(sign -> draft(statement, "procedural-anxiety"))
        : Optional.empty();
  }

  private static Optional<FactDraft> sleeplessness(Statement statement) {
    return statement.says("sleeps-well") || statement.says("while-without")
        ? Optional.empty()
        : statement
            .relations()
            .all("sleepless")
            .filter(sign -> isOwn(statement, sign))
            .filter(
                sign ->
                    !statement.says(
                        "effect-denied", statement.clauseAt(sign.start()).start(), sign.start()))
            .findFirst()
            .map(sign -> draft(statement, "insomnia"));
  }

  private static Optional<FactDraft> withdrawal(Statement statement) {
    return together(statement, "stopped-drinking", "shaking-off")
        .filter(sign -> !statement.says("effect-denied"))
        .map(sign -> draft(statement, "alcohol-withdrawal"));
  }

  private static FactDraft draft(Statement statement, String condition) {
    return new FactDraft(
        "DIAGNOSIS " + condition,
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Diagnosis(id, condition, List.of(), a, on, e));
  }
}
