package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import java.time.LocalDate;
import java.util.Comparator;

/** One injection, or some told of together, with what is said to have come of it. */
final class InjectionEpisode {
  private final InjectionTelling telling;
  private InjectionEffect effect = InjectionEffect.unsaid();
  private Statement first;
  private Statement last;

  InjectionEpisode(InjectionTelling telling) {
    this.telling = telling;
    this.last = telling.statement();
  }

  /** Takes up what a statement adds, if it adds anything. */
  void add(Statement statement, InjectionEffect said) {
    if (!said.isUnsaid()) {
      effect = effect.and(said);
      first = first == null ? statement : first;
      last = statement;
    }
  }

  /** What tells of the injection itself. */
  Statement told() {
    return telling.statement();
  }

  InjectionEffect effect() {
    return effect;
  }

  /** The first statement that tells of the effect; {@code null} if none does. */
  Statement first() {
    return first;
  }

  /** The last statement that tells of the effect; else that of the injection. */
  Statement last() {
    return last;
  }

  /** The last of the days on which it was given; {@code null} if none is named. */
  LocalDate givenOn() {
    return telling.dates().stream()
        .map(DateMention::earliest)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
