package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
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
