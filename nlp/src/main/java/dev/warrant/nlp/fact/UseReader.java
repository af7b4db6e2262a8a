package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Since when, and whether, a medicine is taken. */
final class UseReader implements FactReader {
  private static final Set<String> MEDICATION_LISTS = Set.of("current-medications");
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.headedBy("urine-drug-screen") || statement.names("urine-drug-screen")) {
      return Stream.empty();
    }
    Stream<FactDraft> named =
        statement.medicines().stream()
            .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
            .flatMap(medicine -> use(statement, medicine).stream());
    return Stream.concat(named, ofThisClass(statement, discourse).stream());
  }

  /** "No meds of this class ever": the class of the medicine named last. */
  private static Optional<FactDraft> ofThisClass(Statement statement, Discourse discourse) {
    if (!statement.says("this-class") || !statement.says("denying-word")) {
      return Optional.empty();
    }
    return discourse
        .lastNamedBefore(statement)
        .map(Medicine::drugClass)
        .map(
            drugClass ->
                new FactDraft(
                    "use " + drugClass,
                    "NEVER",
                    Assertion.ABSENT,
                    statement.date(),
                    statement.evidence(Doubt.INFERRED_ATTRIBUTION),
                    (id, a, on, e) ->
                        new MedicationUse(
                            id, drugClass, drugClass, null, null, null, null, null, null, null, a,
                            on, e)));
  }

  private static Optional<FactDraft> use(Statement statement, Medicine medicine) {
    Clause words = around(statement, medicine);
    if (statement.says("use-never", words) || (medicine.denied() && !outcomeNamed(statement))) {
      return Optional.of(draft(statement, medicine, Assertion.ABSENT, null, null, words));
    }
    LocalDate since = since(statement, medicine).orElse(null);
    Integer days = daysOfUse(statement, medicine, since, words);
    Optional<UsePhase> phase = phase(statement, words, since, days);
    return phase.map(
        found ->
            draft(
                statement,
                medicine,
                found == UsePhase.STOPPED ? Assertion.HISTORICAL : Assertion.PRESENT,
                found,
                new Course(since, days),
                words));
  }

  /** "Ibuprofen did not help" denies the help, not the use. */
  private static boolean outcomeNamed(Statement statement) {
    return statement.names("trial-failed", "trial-helped", "not-tolerated", "urine-drug-screen")
        || statement.headedBy("urine-drug-screen");
  }

  /** The clause of the medicine, and the words that follow up to the next medicine. */
  private static Clause around(Statement statement, Medicine medicine) {
    Clause clause = statement.clauseAt(medicine.start());
    int from =
        statement.medicines().stream()
            .filter(other -> other.start() < medicine.start() && clause.holds(other.start()))
            .mapToInt(Medicine::phraseEnd)
            .max()
            .orElse(clause.start());
    int to =
        statement.medicines().stream()
            .filter(other -> other.start() > medicine.start())
            .mapToInt(Medicine::start)
            .min()
            .orElse(statement.text().length());
    return new Clause(Math.min(from, medicine.start()), Math.max(to, medicine.end()));
  }

  private static Optional<UsePhase> phase(
      Statement statement, Clause words, LocalDate since, Integer days) {
    if (statement.says("use-stopped", words)) {
      return Optional.of(UsePhase.STOPPED);
    }
    if (statement.says("use-restarts", words)) {
      return Optional.of(UsePhase.RESTARTED);
    }
    boolean longAgo = days != null && days > 0;
    boolean starts = statement.says("use-starts", words);
    String goesOn = statement.in(REQUEST_LISTS) ? "use-goes-on-of-request" : "use-continues";
    boolean continues = longAgo || since != null || statement.says(goesOn, words);
    if (starts && !longAgo && since == null) {
      return Optional.of(UsePhase.NEW_START);
    }
    if (continues) {
      return Optional.of(UsePhase.CONTINUING);
    }
    return statement.in(MEDICATION_LISTS) ? Optional.of(UsePhase.CONTINUING) : Optional.empty();
  }

  private static Optional<LocalDate> since(Statement statement, Medicine medicine) {
    return statement.dates().stream()
        .filter(date -> statement.relations().leadTo("since-lead", date.span().start()))
        .filter(date -> belongs(statement, medicine, date.span().start()))
        .map(DateMention::earliest)
        .findFirst();
  }

  /** Whether a date or length of time is said of this medicine and not of a later one. */
  private static boolean belongs(Statement statement, Medicine medicine, int at) {
    return statement.medicines().stream()
        .noneMatch(other -> other.start() > medicine.start() && other.start() < at);
  }

  private static Integer daysOfUse(
      Statement statement, Medicine medicine, LocalDate since, Clause words) {
    if (since != null && statement.date() != null && !since.isAfter(statement.date())) {
      return Math.toIntExact(ChronoUnit.DAYS.between(since, statement.date()));
    }
    return statement.timeSpans().stream()
        .filter(span -> span.start() > medicine.start())
        .filter(span -> statement.relations().leadTo("lasting-lead", span.start()))
        .filter(span -> belongs(statement, medicine, span.start()))
        .filter(span -> statement.says("use-lasted", words))
        .map(TimeSpan::wholeDays)
        .findFirst()
        .orElse(null);
  }

  private static FactDraft draft(
      Statement statement,
      Medicine medicine,
      Assertion assertion,
      UsePhase phase,
      Course course,
      Clause words) {
    Evidence evidence =
        medicine.misspelt() ? statement.evidence(Doubt.MISSPELT_NAME) : statement.evidence();
    LocalDate since = course == null ? null : course.since();
    Integer days = course == null ? null : course.days();
    Boolean daily = statement.says("use-not-daily", words) ? Boolean.FALSE : null;
    return new FactDraft(
        "use " + medicine.id(),
        phase == null ? "NEVER" : phase.name(),
        assertion,
        statement.date(),
        evidence,
        (id, a, on, e) ->
            new MedicationUse(
                id,
                medicine.id(),
                medicine.drugClass(),
                phase,
                since,
                days,
                daily,
                medicine.strength(),
                medicine.quantity(),
                medicine.sig(),
                a,
                on,
                e));
  }

  private record Course(LocalDate since, Integer days) {}
}
