package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.monitoring.DrugPanel;
import dev.warrant.nlp.fact.monitoring.ScreenTelling;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.LaboratoryRow;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Since when, and whether, a medicine is taken. */
public final class UseReader implements FactReader {
  /** What names a medicine in its own name. */
  private static final Set<String> ASSESSMENTS =
      Set.of("opioid-agreement", "risk-screen", "risk-benefit-discussion");

  private static final Set<String> MEDICATION_LISTS = Set.of("current-medications");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.headedBy("urine-drug-screen")
        || statement.names("urine-drug-screen")
        || LaboratoryRow.is(statement)
        || ScreenTelling.tells(statement, DrugPanel.of(statement), discourse)) {
      return Stream.empty();
    }
    List<Medicine> named =
        statement.medicines().stream()
            .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
            .filter(medicine -> !namesSomethingElse(statement, medicine))
            .toList();
    if (named.isEmpty() && statement.says("had-none")) {
      return discourse.spokenOf(statement).map(medicine -> hadNone(statement, medicine)).stream();
    }
    Stream<FactDraft> uses =
        named.isEmpty()
            ? ofTheOneBefore(statement, discourse)
                .or(() -> goesOnWithIt(statement, discourse))
                .stream()
            : named.stream().flatMap(medicine -> use(statement, medicine, discourse).stream());
    return Stream.of(
            uses,
            ClassUse.withoutSleepers(statement, named, discourse).stream(),
            ClassUse.ofThisClass(statement, discourse).stream(),
            ClassUse.ofTheLike(statement, named).stream(),
            DeniedClass.of(statement, discourse).map(denied -> ClassUse.never(statement, denied)),
            FirstUse.of(statement, discourse).stream(),
            RequestedUse.of(statement, discourse),
            named.isEmpty()
                ? AskedUse.of(statement, discourse).stream()
                : Stream.<FactDraft>empty())
        .flatMap(found -> found);
  }

  /** "She had none at all in the two years that I have known her". */
  private static FactDraft hadNone(Statement statement, Medicine medicine) {
    return draft(
        statement,
        medicine.standingAt(0),
        Assertion.ABSENT,
        null,
        null,
        new Clause(0, statement.text().length()));
  }

  /** The opioid of "opioid agreement" or "opioid risk tool" is not taken. */
  private static boolean namesSomethingElse(Statement statement, Medicine medicine) {
    return ASSESSMENTS.stream()
        .flatMap(statement::concepts)
        .anyMatch(words -> words.start() <= medicine.start() && words.end() > medicine.end());
  }

  /** "He has never had it", "nightly since June": the medicine of the statement before. */
  private static Optional<FactDraft> ofTheOneBefore(Statement statement, Discourse discourse) {
    return (speaksOfUse(statement) || TimeApart.follows(statement, discourse))
            && !statement.says("of-this-kind")
            && !statement.says("supposed-absence")
        ? discourse
            .before(statement)
            .map(Statement::medicines)
            .filter(before -> !before.isEmpty())
            .map(before -> before.get(before.size() - 1))
            .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
            .flatMap(medicine -> use(statement, medicine.standingAt(0), discourse))
        : Optional.empty();
  }

  /**
   * "On it twice a day since 2009", "same dose for years", "he had quit it last year": the medicine
   * that the statements before are about.
   */
  private static Optional<FactDraft> goesOnWithIt(Statement statement, Discourse discourse) {
    boolean meant =
        statement.says("several-meant")
            || statement.says("use-of-it")
            || statement.says("taken-object")
            || !statement.says("subject-of-its-own");
    Clause whole = new Clause(0, statement.text().length());
    boolean stopped = statement.says("use-stopped", whole) && statement.says("taken-object");
    boolean goesOn =
        !stopped
            && (statement.says("use-of-it")
                || (statement.in(MEDICATION_LISTS)
                    && statement.opensWith("since-lead")
                    && !statement.dates().isEmpty()));
    boolean supposed = statement.says("supposed-absence") || statement.opensWith("would-go-on");
    return (stopped || goesOn) && meant && !supposed
        ? discourse
            .meant(statement)
            .flatMap(medicine -> carriedOn(statement, medicine, stopped, discourse))
        : Optional.empty();
  }

  private static Optional<FactDraft> carriedOn(
      Statement statement, Medicine medicine, boolean stopped, Discourse discourse) {
    Medicine it = medicine.standingAt(0);
    if (stopped) {
      return Optional.of(
          draft(
              statement,
              it,
              Assertion.ABSENT,
              UsePhase.STOPPED,
              new Course(null, null),
              around(statement, it)));
    }
    return use(statement, it, discourse);
  }

  private static boolean speaksOfUse(Statement statement) {
    return statement.says("use-never")
        || (statement.says("it-was-given") && !statement.says("use-stopped"))
        || statement.relations().all("taken-before").anyMatch(words -> speaksOf(statement, words))
        || (statement.says("every-day")
            && !statement.says("subject-of-its-own")
            && !statement.dates().isEmpty());
  }

  private static boolean speaksOf(Statement statement, Mention words) {
    return statement.says("refers-back", words.start(), words.end())
        || DeniedUse.before(statement, words.start());
  }

  static Optional<FactDraft> use(Statement statement, Medicine medicine, Discourse discourse) {
    if ((!medicine.named() && statement.relations().leadTo("no-other", medicine.start()))
        || isAnothers(statement, medicine)
        || (statement.isQuestion() && medicine.denied())) {
      return Optional.empty();
    }
    Clause words = around(statement, medicine);
    LocalDate present = discourse.present(statement).orElse(null);
    LocalDate since =
        UseLength.since(statement, medicine, present)
            .filter(day -> !PresentOrder.is(statement, medicine, words, day, present))
            .orElse(null);
    boolean unbroken =
        UseSoFar.isUnbroken(statement, medicine, words)
            || (since != null && statement.says("dates-from", words));
    if (!unbroken && never(statement, medicine, words)) {
      return Optional.of(draft(statement, medicine, Assertion.ABSENT, null, null, words));
    }
    Integer days = UseLength.days(statement, medicine, since, words, discourse);
    UsePhases.Known known = new UsePhases.Known(since, days, present);
    return UsePhases.of(statement, medicine, words, known)
        .map(
            found ->
                draft(
                    statement,
                    medicine,
                    assertion(statement, found, words),
                    found,
                    new Course(since, days),
                    words))
        .map(use -> UsePhases.isOnlyListed(statement, words, known) ? UseHistory.listed(use) : use);
  }

  /** What the patient has given up by his own word is denied of the present. */
  private static Assertion assertion(Statement statement, UsePhase phase, Clause words) {
    if (phase != UsePhase.STOPPED) {
      return Assertion.PRESENT;
    }
    return GivenUp.byOwnWord(statement, words) ? Assertion.ABSENT : Assertion.HISTORICAL;
  }

  /** "Her brother takes Klonopin every evening". */
  private static boolean isAnothers(Statement statement, Medicine medicine) {
    return statement
        .relations()
        .all("another-as-subject")
        .filter(
            other ->
                other.start() == 0 || statement.clauseAt(other.start()).start() == other.start())
        .anyMatch(
            other ->
                other.end() <= medicine.start()
                    && !statement.says("subject-of-its-own", other.end(), medicine.start()));
  }

  static boolean never(Statement statement, Medicine medicine, Clause words) {
    return DeniedUse.of(statement, medicine.start(), medicine.end())
        || statement.says("use-never", words)
        || takenBefore(statement, medicine, words);
  }

  private static boolean takenBefore(Statement statement, Medicine medicine, Clause words) {
    boolean dated =
        UsePhases.dates(statement, words)
            .anyMatch(date -> statement.relations().leadTo("since-only", date.span().start()));
    return !dated
        && statement
            .relations()
            .all("taken-before")
            .filter(verb -> words.holds(verb.start()) && verb.start() >= medicine.end())
            .anyMatch(verb -> DeniedUse.before(statement, verb.start()));
  }

  /** The clause of the medicine, and the words that follow up to the next medicine. */
  private static Clause around(Statement statement, Medicine medicine) {
    Clause clause = statement.clauseAt(medicine.start());
    int from =
        statement.medicines().stream()
            .filter(other -> other.start() < medicine.start() && clause.holds(other.start()))
            .filter(other -> !other.id().equals(Attributed.MEDICATIONS))
            .map(Medicine::phraseEnd)
            .max(Comparator.naturalOrder())
            .map(end -> joint(statement, end, medicine.start()))
            .orElse(clause.start());
    int to =
        statement.medicines().stream()
            .filter(other -> other.start() > medicine.start())
            .filter(other -> !UseLength.isListedWith(statement, medicine, other))
            .filter(other -> !UseLength.isListItself(statement, other))
            .mapToInt(Medicine::start)
            .min()
            .orElse(statement.text().length());
    int own = behindJoint(statement, clause, from, medicine.start());
    return new Clause(Math.min(own, medicine.start()), Math.max(to, medicine.end()));
  }

  /** What stands behind the medicine before, up to "and", is still said of that one. */
  private static int behindJoint(Statement statement, Clause clause, int from, int medicine) {
    return from == clause.start()
        ? from
        : statement.relations().first("joins-next", from, medicine).map(Mention::end).orElse(from);
  }

  /**
   * "Norco #60 as before, and Valium", "Norco as before, Valium": what stands before the joint is
   * said of the first.
   */
  private static int joint(Statement statement, int from, int to) {
    if (from >= to) {
      return from;
    }
    String between = statement.text().substring(from, to);
    int joint = between.lastIndexOf(", and ");
    boolean listed = between.stripTrailing().endsWith(",");
    return listed ? from + between.lastIndexOf(',') : from + Math.max(joint, 0);
  }

  static FactDraft draft(
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
    Boolean daily = NotDaily.is(statement, medicine, words) ? Boolean.FALSE : null;
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

  /** How long a use has lasted; {@code null} each where unsaid. */
  record Course(LocalDate since, Integer days) {}
}
