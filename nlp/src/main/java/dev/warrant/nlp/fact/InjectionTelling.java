package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
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
  private static final String EPIDURAL = "epidural-injection";

  /** How near the words of giving an injection must be, in characters. */
  private static final int REACH = 90;

  /** How near its number stands to an injection, in characters. */
  private static final int BESIDE = 45;

  InjectionTelling {
    dates = List.copyOf(dates);
  }

  /** What a statement tells by itself, if anything. */
  static Optional<InjectionTelling> of(Statement statement, LocalDate today) {
    if (statement.isQuestion()
        || UrDecisionReader.tellsOne(statement)
        || !speaksOfInjection(statement)) {
      return Optional.empty();
    }
    List<DateMention> dates = dates(statement, today);
    if (dates.isEmpty() && statement.says("rule-or-risk")) {
      return Optional.empty();
    }
    Integer count = count(statement);
    Boolean withinYear = (count != null && statement.says("within-a-year")) ? Boolean.TRUE : null;
    boolean answered =
        EffectReader.read(statement, true).relief() != null || statement.says("pain-back");
    boolean asked = statement.says("asked-for");
    boolean sure =
        saysThatItWasGiven(statement)
            || answered
            || (!dates.isEmpty() && !asked)
            || isLogged(statement, dates);
    if (statement.says("no-injection") && dates.isEmpty() && !answered) {
      return Optional.of(none(statement));
    }
    Optional<Integer> ordinal = wouldBe(statement);
    if (ordinal.isPresent()) {
      return Optional.of(
          new InjectionTelling(
              statement,
              true,
              List.of(),
              ordinal.get() - 1,
              statement.says("within-a-year") ? Boolean.TRUE : null,
              region(statement),
              true));
    }
    Optional<Integer> number = sure ? Optional.empty() : numbered(statement);
    if ((statement.says("first-injection") && !sure) || number.filter(n -> n == 1).isPresent()) {
      return Optional.of(none(statement));
    }
    if (number.isPresent()) {
      return Optional.of(
          new InjectionTelling(
              statement, true, List.of(), number.get() - 1, null, region(statement), true));
    }
    if (sure || (givenBesideIt(statement) && !asked)) {
      return Optional.of(
          new InjectionTelling(
              statement, true, dates, count, withinYear, region(statement), false));
    }
    return statement.says("asked-again")
            && !statement.says("a-series")
            && !statement.says("hoped-for")
        ? Optional.of(
            new InjectionTelling(statement, true, List.of(), null, null, region(statement), true))
        : Optional.empty();
  }

  private static boolean saysThatItWasGiven(Statement statement) {
    return statement
        .relations()
        .all("surely-given")
        .anyMatch(words -> !statement.relations().cover("given-later", words.start(), words.end()));
  }

  /** "An injection; and a first prescription of Norco": first is the other. */
  private static boolean givenBesideIt(Statement statement) {
    return statement
        .relations()
        .all("injection-given")
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
    List<DateMention> dates = dates(answer, today);
    if (number == null && dates.isEmpty() && !answer.opensWith("answers-yes")) {
      return of(answer, today);
    }
    boolean ofYear = questions.stream().anyMatch(question -> question.says("within-a-year"));
    return Optional.of(
        new InjectionTelling(
            answer,
            true,
            dates,
            number == null ? count(answer) : number,
            (number != null && ofYear) ? Boolean.TRUE : null,
            region(answer),
            false));
  }

  private static InjectionTelling none(Statement statement) {
    return new InjectionTelling(statement, false, List.of(), null, null, region(statement), false);
  }

  /** A line of a log: a day and what came of it, with no verb at all. */
  private static boolean isLogged(Statement statement, List<DateMention> dates) {
    return !dates.isEmpty() && (statement.isRow() || statement.headedBy(EPIDURAL));
  }

  /** "These would be his first", right behind the injections asked for. */
  static Optional<InjectionTelling> ofReference(Statement statement, Optional<Statement> before) {
    return statement.says("first-injection")
            && statement.says("refers-back")
            && before.filter(InjectionTelling::speaksOfInjection).isPresent()
        ? Optional.of(none(statement))
        : Optional.empty();
  }

  /** Whether it names an injection into the spine, and not one of another kind. */
  static boolean speaksOfInjection(Statement statement) {
    boolean named = statement.concepts(EPIDURAL).anyMatch(Understood::ofPatient);
    return named
        || (statement.says("injection-word")
            && !statement.names(EPIDURAL)
            && !statement.says("other-injection"))
        || statement.headedBy(EPIDURAL);
  }

  /** The days named beside an injection, none of them after today. */
  private static List<DateMention> dates(Statement statement, LocalDate today) {
    List<Mention> words = statement.relations().all("injection-word").toList();
    return statement.dates().stream()
        .filter(date -> today == null || !date.earliest().isAfter(today))
        .filter(date -> !names(statement, date))
        .filter(
            date ->
                words.isEmpty()
                    || words.stream()
                        .anyMatch(word -> Math.abs(word.start() - date.span().start()) <= REACH))
        .toList();
  }

  /** "The 4/10/2014 note", "MRI of 4/10/2014": the date of something else. */
  private static boolean names(Statement statement, DateMention date) {
    return statement
            .relations()
            .first("dated-paper", date.span().end(), date.span().end() + 12)
            .isPresent()
        || statement
            .relations()
            .first("dated-paper", date.span().start() - 24, date.span().start())
            .isPresent();
  }

  private static Integer count(Statement statement) {
    Optional<Mention> counted = statement.relations().all("counted-injections").findFirst();
    if (counted.isPresent()) {
      return MeasureReader.number(statement.text().substring(counted.get().start())).orElse(null);
    }
    return statement.says("only-one") ? Integer.valueOf(1) : null;
  }

  /** The place in the order that the injection asked for would have. */
  private static Optional<Integer> wouldBe(Statement statement) {
    return statement
        .relations()
        .all("would-be-number")
        .findFirst()
        .flatMap(
            mention ->
                MeasureReader.ordinal(statement.text().substring(mention.start(), mention.end())))
        .filter(number -> number > 1);
  }

  /** The number beside an injection: "ESI #2". */
  private static Optional<Integer> numbered(Statement statement) {
    return statement
        .relations()
        .all("numbered")
        .filter(
            number ->
                statement
                    .relations()
                    .any("injection-word", number.start() - BESIDE, number.end() + BESIDE))
        .filter(
            number ->
                statement.medicines().stream()
                    .noneMatch(m -> m.start() <= number.start() && number.end() <= m.phraseEnd()))
        .findFirst()
        .flatMap(
            mention ->
                MeasureReader.ordinal(statement.text().substring(mention.start(), mention.end())));
  }

  /** The region of the spine that the statement names; {@code null} if none or more. */
  static Region region(Statement statement) {
    List<String> places =
        java.util.stream.Stream.concat(
                SpinalLevels.discs(statement.text()).stream(),
                SpinalLevels.roots(statement.text()).stream())
            .toList();
    boolean neck =
        places.stream().anyMatch(place -> place.startsWith("C"))
            || (places.isEmpty() && statement.says("neck-region"));
    boolean back =
        places.stream().anyMatch(place -> place.startsWith("L") || place.startsWith("S"))
            || (places.isEmpty() && statement.says("back-region"));
    return neck == back ? null : neck ? Region.CERVICAL : Region.LUMBAR;
  }
}
