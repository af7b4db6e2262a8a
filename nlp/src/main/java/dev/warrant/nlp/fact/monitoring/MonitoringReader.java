package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import java.util.stream.Stream;

/** Prescription monitoring reports (CURES, PDMP), and whether they show what they should. */
public final class MonitoringReader implements FactReader {
  /** How long a bare answer may be that goes before what a report shows, in characters. */
  private static final int ANSWER = 8;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return monitors(statement) || goesOn(statement, discourse)
        ? Stream.of(monitoring(statement))
        : Stream.empty();
  }

  private static boolean monitors(Statement statement) {
    return statement.concepts("prescription-monitoring").anyMatch(u -> isOne(statement, u))
        || (isHeaded(statement) && !statement.says("left-blank"));
  }

  /** "I checked CURES. No early fills, no other doctors": what it showed comes by itself. */
  private static boolean goesOn(Statement statement, Discourse discourse) {
    return (opens(statement, "report-clean") || opens(statement, "report-unexpected"))
        && statement.medicines().stream().noneMatch(medicine -> medicine.sig() != null)
        && !statement.names("urine-drug-screen")
        && discourse
            .before(statement)
            .filter(MonitoringReader::monitors)
            .filter(before -> !before.says("report-not-had"))
            .filter(before -> !before.names("urine-drug-screen"))
            .filter(before -> !isUnexpected(before) && isClean(before) == null)
            .isPresent();
  }

  /** Whether it begins so, but for the answer to a question: "Yes, no other doctors". */
  private static boolean opens(Statement statement, String relation) {
    int answer =
        statement.relations().first("answers-yes", 0, ANSWER).map(yes -> yes.end() + 2).orElse(0);
    return statement.relations().all(relation).anyMatch(words -> words.start() <= answer);
  }

  /**
   * A label tells of the words beside it; what stands further below is told of the report by name.
   */
  private static boolean isHeaded(Statement statement) {
    return statement.headedBy("prescription-monitoring")
        && (statement.opensSection()
            || statement.names("single-prescriber", "multiple-prescribers"));
  }

  /** Under the heading of the plan it is one all the same where its result is told. */
  private static boolean isOne(Statement statement, Understood understood) {
    return understood.ofPatient()
        && (understood.assertion() != Assertion.HYPOTHETICAL
            || (PlanSection.tells(statement)
                && (isUnexpected(statement) || isClean(statement) != null)));
  }

  private static FactDraft monitoring(Statement statement) {
    Boolean result = isUnexpected(statement) ? Boolean.FALSE : isClean(statement);
    return new FactDraft(
        "prescription-monitoring " + statement.index(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PrescriptionMonitoring(id, result, a, on, e));
  }

  private static boolean isUnexpected(Statement statement) {
    return statement
            .concepts("multiple-prescribers", "screen-inconsistent")
            .filter(understood -> near(statement, understood.start()))
            .filter(u -> !statement.relations().cover("report-clean", u.start(), u.end()))
            .anyMatch(Understood::present)
        || statement
            .relations()
            .all("report-unexpected")
            .filter(
                words -> !statement.relations().cover("report-clean", words.start(), words.end()))
            .anyMatch(words -> near(statement, words.start()));
  }

  private static Boolean isClean(Statement statement) {
    boolean named =
        statement
            .concepts("single-prescriber", "screen-consistent")
            .filter(understood -> near(statement, understood.start()))
            .anyMatch(MonitoringReader::affirmed);
    boolean denied =
        statement
            .concepts("multiple-prescribers", "screen-inconsistent", "aberrant-behavior")
            .filter(understood -> near(statement, understood.start()))
            .anyMatch(Understood::absent);
    boolean said =
        statement.relations().all("report-clean").anyMatch(words -> near(statement, words.start()));
    boolean none =
        statement
            .relations()
            .all("report-not-had")
            .anyMatch(words -> near(statement, words.start()));
    if (none) {
      return null;
    }
    return (named || denied || said) ? Boolean.TRUE : null;
  }

  private static boolean affirmed(Understood understood) {
    return understood.ofPatient()
        && (understood.assertion() == Assertion.PRESENT
            || understood.assertion() == Assertion.HISTORICAL);
  }

  /**
   * Whether words are told of the report: nothing is set apart in between, nor is a drug screen or
   * a person named there.
   */
  private static boolean near(Statement statement, int at) {
    int report = last(statement, "prescription-monitoring", at);
    int screen = last(statement, "urine-drug-screen", at);
    if (report < 0) {
      return screen < 0;
    }
    return report >= screen
        && onlyAside(statement, "clause-break", report, at)
        && onlyAside(statement, "subject-of-its-own", report, at);
  }

  /**
   * Whether such words between two places belong to an aside at most, or only say that the report
   * was looked at ("CURES pulled today; one prescriber"), or there are none.
   */
  private static boolean onlyAside(Statement statement, String relation, int from, int to) {
    return statement
        .relations()
        .all(relation)
        .filter(words -> words.start() >= from && words.end() <= to)
        .allMatch(
            words ->
                statement.relations().cover("report-aside", words.start(), words.end())
                    || statement.relations().leadTo("report-looked-at", words.start()));
  }

  /** Where a concept is named last before a place; -1 if it is named only behind it, or not. */
  private static int last(Statement statement, String concept, int at) {
    return statement
        .concepts(concept)
        .mapToInt(Understood::start)
        .filter(start -> start <= at)
        .max()
        .orElse(-1);
  }
}
