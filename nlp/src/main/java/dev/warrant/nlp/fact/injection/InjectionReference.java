package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.Regions;
import dev.warrant.nlp.fact.effect.EffectReader;
import dev.warrant.nlp.fact.effect.ReliefLength;
import dev.warrant.nlp.fact.effect.ShareRelieved;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Injections that a statement speaks of without naming them: "a second one", "her first". */
final class InjectionReference {
  private InjectionReference() {}

  /** "These would be his first", "He never had one", right behind the injections asked for. */
  static Optional<InjectionTelling> first(Statement statement, Optional<Statement> before) {
    boolean first = statement.says("first-injection") && statement.says("refers-back");
    return (first || statement.says("never-had-one"))
            && before.filter(InjectionTelling::speaksOfInjection).isPresent()
        ? Optional.of(InjectionTelling.none(statement))
        : Optional.empty();
  }

  /** "Another was done on 3/9/2014", "It was repeated in May", behind an injection. */
  static Optional<InjectionTelling> another(
      Statement statement, Optional<Statement> before, LocalDate today) {
    if (!statement.says("another-one")
        || statement.says("asked-for")
        || before.filter(InjectionTelling::speaksOfInjection).isEmpty()) {
      return Optional.empty();
    }
    List<DateMention> dates = InjectionDays.of(statement, today);
    return dates.isEmpty() && !InjectionTelling.saysThatItWasGiven(statement)
        ? Optional.empty()
        : Optional.of(
            new InjectionTelling(
                statement, true, dates, null, null, Regions.named(statement), false));
  }

  /** "The second gave nothing", "That of May 6 was no help": one of those just told of. */
  static Optional<InjectionTelling> oneOfThem(Statement statement, LocalDate today) {
    List<DateMention> dates = namedByDay(statement, today);
    boolean placed = InjectionPlace.all(statement).findAny().isPresent();
    boolean told =
        (placed || !dates.isEmpty())
            && statement.medicines().stream().allMatch(m -> m.start() > firstWords(statement))
            && !statement.says("other-injection")
            && (!dates.isEmpty()
                || !EffectReader.read(statement, true, null, Optional.empty()).isUnsaid());
    return told ? Optional.of(InjectionTelling.givenOn(statement, dates)) : Optional.empty();
  }

  /** "His own, in May, gave 60% relief", behind what came of another's. */
  static Optional<InjectionTelling> own(
      Statement statement, Optional<Statement> before, LocalDate today) {
    return statement.says("own-one") && before.filter(InjectionOfAnother::isTold).isPresent()
        ? Optional.of(InjectionTelling.givenOn(statement, InjectionDays.of(statement, today)))
        : Optional.empty();
  }

  /** Where a statement has named its injection, if it opens by doing so. */
  private static int firstWords(Statement statement) {
    return InjectionPlace.all(statement).map(InjectionPlace::start).findFirst().orElse(0);
  }

  private static List<DateMention> namedByDay(Statement statement, LocalDate today) {
    return InjectionDays.of(statement, today).stream()
        .filter(day -> statement.relations().leadTo("one-of-a-day", day.span().start()))
        .toList();
  }

  /** "70% for nine weeks from #1 (3/9/2014)": told by its number and what it brought. */
  static Optional<InjectionTelling> byItsOutcome(Statement statement, LocalDate today) {
    Optional<ShareRelieved> share = ShareRelieved.in(statement, true);
    boolean told =
        share.isPresent()
            && ReliefLength.in(statement, share, null).isPresent()
            && statement.says("numbered-one")
            && statement.medicines().isEmpty()
            && !statement.says("other-treatment-word");
    return told
        ? Optional.of(
            new InjectionTelling(
                statement,
                true,
                InjectionDays.of(statement, today),
                null,
                null,
                Regions.named(statement),
                false))
        : Optional.empty();
  }
}
