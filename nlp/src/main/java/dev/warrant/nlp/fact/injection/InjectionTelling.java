package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.Regions;
import dev.warrant.nlp.fact.effect.EffectReader;
import dev.warrant.nlp.fact.effect.LessMedicine;
import dev.warrant.nlp.fact.effect.ShareRelieved;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.NamedConcepts;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one statement tells of epidural injections given before.
 *
 * @param statement the statement
 * @param given whether it tells of injections that were given; else of none
 * @param dates the days on which they were given; empty if unsaid
 * @param count how many it speaks of; {@code null} if unsaid
 * @param withinYear whether it counts those of a year; {@code null} if unsaid
 * @param region {@code null} if unsaid
 * @param implied whether it only follows from what is asked for: a repeat, a second one
 */
record InjectionTelling(
    Statement statement,
    boolean given,
    List<DateMention> dates,
    Integer count,
    Boolean withinYear,
    Region region,
    boolean implied) {
  InjectionTelling {
    dates = List.copyOf(dates);
  }

  /** What a statement tells by itself, if anything. */
  static Optional<InjectionTelling> of(Statement statement, LocalDate today) {
    return of(statement, today, false);
  }

  /**
   * What a statement tells by itself, if anything.
   *
   * @param procedures whether a procedure can only be an injection: the record tells of no other
   */
  static Optional<InjectionTelling> of(Statement statement, LocalDate today, boolean procedures) {
    if (statement.isQuestion()
        || UrDecisionReader.tellsOne(statement)
        || statement.says("visit-after")
        || statement.text().contains("__")) {
      return Optional.empty();
    }
    if (statement.says("none-by-itself")) {
      return Optional.of(none(statement));
    }
    if (!speaksOfInjection(statement)
        && !statement.says("steroid-placed")
        && !(procedures && meansProcedure(statement))) {
      return Optional.empty();
    }
    if (NoInjection.isSaid(statement)) {
      return Optional.of(none(statement));
    }
    List<DateMention> dates = InjectionDays.of(statement, today);
    if (dates.isEmpty() && statement.says("rule-or-risk")) {
      return Optional.empty();
    }
    Integer count = InjectionNumbers.count(statement);
    Boolean withinYear = (count != null && statement.says("within-a-year")) ? Boolean.TRUE : null;
    boolean asked = statement.says("asked-for");
    boolean answered =
        ShareRelieved.in(statement, true).isPresent() || (!asked && statement.says("pain-back"));
    boolean failed = EffectReader.broughtNothing(statement, true);
    boolean sure =
        saysThatItWasGiven(statement)
            || (!asked && (isListed(statement) || statement.says("steroid-placed")))
            || answered
            || (!dates.isEmpty() && !asked)
            || (!asked && (failed || tellsOfMedicines(statement)))
            || tellsOfTheTimeAfter(statement)
            || isLogged(statement, dates);
    boolean ofOther = statement.says("other-injection");
    if (statement.says("no-injection") && (dates.isEmpty() || ofOther) && !answered && !failed) {
      return Optional.of(none(statement));
    }
    Optional<Integer> ordinal = InjectionNumbers.wouldBe(statement);
    if (ordinal.isPresent()) {
      return Optional.of(
          new InjectionTelling(
              statement,
              true,
              List.of(),
              ordinal.get() - 1,
              statement.says("within-a-year") ? Boolean.TRUE : null,
              Regions.named(statement),
              true));
    }
    Optional<Integer> number = sure ? Optional.empty() : InjectionNumbers.numbered(statement);
    boolean first = statement.says("first-injection") || InjectionNumbers.isFirst(statement);
    if ((first && !sure && !statement.says("not-the-first"))
        || number.filter(n -> n == 1).isPresent()) {
      return Optional.of(none(statement));
    }
    if (number.isPresent()) {
      return Optional.of(
          new InjectionTelling(
              statement,
              true,
              List.of(),
              number.get() - 1,
              statement.says("within-a-year") ? Boolean.TRUE : null,
              Regions.named(statement),
              true));
    }
    if (sure || (givenBesideIt(statement) && !asked)) {
      return Optional.of(
          new InjectionTelling(
              statement, true, dates, count, withinYear, Regions.named(statement), false));
    }
    return statement.says("asked-again")
            && !statement.says("a-series")
            && !statement.says("hoped-for")
        ? Optional.of(
            new InjectionTelling(
                statement, true, List.of(), null, null, Regions.named(statement), true))
        : Optional.empty();
  }

  static boolean saysThatItWasGiven(Statement statement) {
    return statement
        .relations()
        .all("surely-given")
        .filter(words -> !isOfCare(statement, words) && !isPlanned(statement, words))
        .anyMatch(words -> !statement.relations().cover("given-later", words.start(), words.end()));
  }

  /** "Therapy to resume after the injection": in a plan or hope, of one that is still to come. */
  private static boolean isPlanned(Statement statement, Mention given) {
    return (statement.in(EffectReader.ORDERS) || EffectReader.hoped(statement, given.start()))
        && statement.relations().cover("order-of-plan", given.start(), given.end());
  }

  /** "Traction gave no relief, I ask for one injection": told before what is asked for. */
  private static boolean isOfCare(Statement statement, Mention given) {
    Relations words = statement.relations();
    boolean behind = words.any("injection-word", 0, given.end());
    return !behind
        && words
            .first("injection-word", given.end(), statement.text().length())
            .filter(injection -> words.any("asked-for", given.end(), injection.start()))
            .isPresent();
  }

  /** "After the May procedure"; "the procedure" alone where it is told what came of it. */
  private static boolean meansProcedure(Statement statement) {
    boolean told =
        statement.says("procedure-named")
            && (ShareRelieved.in(statement, true).isPresent()
                || EffectReader.broughtNothing(statement, true)
                || saysThatItWasGiven(statement));
    return (told || statement.says("procedure-meant"))
        && !statement.says("other-injection")
        && !statement.says("asked-for");
  }

  /** "Treatment to date: therapy, acupuncture, ESI x 1". */
  private static boolean isListed(Statement statement) {
    return statement
        .relations()
        .all("treatment-so-far")
        .anyMatch(
            lead ->
                statement.says("injection-word", lead.end(), statement.text().length())
                    && !statement.says("not-in-the-list", lead.end(), statement.text().length()));
  }

  /** "The block spared her two Percocet a day": what came of it, it must have been given for. */
  private static boolean tellsOfMedicines(Statement statement) {
    return statement.says("the-injection")
        && !statement.says("hoped-for")
        && !statement.in(EffectReader.ORDERS)
        && LessMedicine.in(statement).isPresent();
  }

  /** "Since the block", "post-ESI VAS": of a visit that is planned for then it tells nothing. */
  private static boolean tellsOfTheTimeAfter(Statement statement) {
    Relations words = statement.relations();
    boolean ordered = statement.in(EffectReader.ORDERS);
    return !(ordered && statement.says("hoped-for"))
        && words
            .all(ordered ? "time-after-earlier" : "time-after-injection")
            .anyMatch(
                after ->
                    !words.cover("given-later", after.start(), after.end())
                        && !words.any("asked-for", 0, after.start())
                        && !words.any("hoped-for", 0, after.end()));
  }

  /** "An injection; and a first prescription of Norco": first is the other. */
  private static boolean givenBesideIt(Statement statement) {
    return statement
        .relations()
        .all("injection-given")
        .filter(words -> !isPlanned(statement, words))
        .filter(words -> !statement.relations().cover("given-later", words.start(), words.end()))
        .anyMatch(
            given -> {
              Clause clause = statement.clauseAt(given.start());
              return statement.says("injection-word", clause)
                  || clause.start() == 0
                  || !statement.text().substring(0, clause.start()).stripTrailing().endsWith(";");
            });
  }

  /** What the answer to a question after earlier injections tells, if anything. */
  static Optional<InjectionTelling> answer(
      Statement answer, List<Statement> questions, LocalDate today) {
    boolean howMany = questions.stream().anyMatch(question -> question.says("asks-how-many"));
    Integer number = howMany ? MeasureReader.number(answer.text()).orElse(null) : null;
    if (answer.opensWith("answers-no") || (number != null && number == 0)) {
      return Optional.of(none(answer));
    }
    List<DateMention> dates = InjectionDays.of(answer, today);
    if (number == null && dates.isEmpty() && !answer.opensWith("answers-yes")) {
      return of(answer, today);
    }
    boolean ofYear = questions.stream().anyMatch(question -> question.says("within-a-year"));
    return Optional.of(
        new InjectionTelling(
            answer,
            true,
            dates,
            number == null ? InjectionNumbers.count(answer) : number,
            (number != null && ofYear) ? Boolean.TRUE : null,
            Regions.named(answer),
            false));
  }

  /** One that was given on the days named, if any. */
  static InjectionTelling givenOn(Statement statement, List<DateMention> days) {
    return new InjectionTelling(statement, true, days, null, null, Regions.named(statement), false);
  }

  /** Whether it says that none was given before. */
  static boolean deniesOne(Statement statement) {
    return of(statement, null).filter(telling -> !telling.given()).isPresent();
  }

  static InjectionTelling none(Statement statement) {
    return new InjectionTelling(
        statement, false, List.of(), null, null, Regions.named(statement), false);
  }

  /** A line of a log: a day and what came of it, with no verb at all. */
  private static boolean isLogged(Statement statement, List<DateMention> dates) {
    return !dates.isEmpty() && (statement.isRow() || statement.headedBy(NamedConcepts.EPIDURAL));
  }

  /** A row of a log that gives a day on which an injection was given. */
  static Optional<InjectionTelling> logged(Statement row, LocalDate today) {
    List<DateMention> dates = InjectionDays.of(row, today);
    return dates.isEmpty() ? Optional.empty() : Optional.of(givenOn(row, dates));
  }

  /** An injection of which a label speaks; whether it was given its answers will tell. */
  static InjectionTelling unsure(Statement label) {
    return new InjectionTelling(label, true, List.of(), null, null, Regions.named(label), true);
  }

  /** Whether it tells of an operation that the patient had. */
  static boolean speaksOfOperation(Statement statement) {
    return statement.says("operation-word") && !statement.says("no-operation");
  }

  /** Whether it names an injection into the spine, and not one of another kind. */
  static boolean speaksOfInjection(Statement statement) {
    boolean named =
        statement
            .concepts(NamedConcepts.EPIDURAL)
            .filter(Understood::ofPatient)
            .anyMatch(epidural -> !isElsewhere(statement, epidural));
    return named
        || (saysInjection(statement)
            && !statement.names(NamedConcepts.EPIDURAL)
            && !statement.says("other-injection"))
        || statement.headedBy(NamedConcepts.EPIDURAL);
  }

  /** The blocks that a patient can walk are none. */
  private static boolean saysInjection(Statement statement) {
    Relations words = statement.relations();
    return words
        .all("injection-word")
        .anyMatch(word -> !words.cover("blocks-walked", word.start(), word.end()));
  }

  /** "Nerve block of the shoulder": what may be an epidural is said to be given elsewhere. */
  private static boolean isElsewhere(Statement statement, Understood epidural) {
    return !statement.says("injection-named", epidural.start(), epidural.end())
        && statement
            .relations()
            .all("other-injection")
            .anyMatch(o -> o.start() < epidural.end() && o.end() > epidural.end());
  }
}
