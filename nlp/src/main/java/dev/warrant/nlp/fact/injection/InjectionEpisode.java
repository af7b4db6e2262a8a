package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.effect.InjectionEffect;
import dev.warrant.nlp.fact.effect.ShareRelieved;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Whether another may have been given in the same part of the spine. */
  boolean mayShareRegion(InjectionEpisode other) {
    return telling.region() == null
        || other.telling.region() == null
        || telling.region() == other.telling.region();
  }

  /** What tells of the injection, and when it was given. */
  InjectionTelling telling() {
    return telling;
  }

  /**
   * The place of the injection among those given, as it is named where its effect is told, else
   * where it is told of itself; 0 if unsaid.
   */
  int place() {
    return Stream.of(Optional.ofNullable(first), Optional.of(told()))
        .flatMap(Optional::stream)
        .flatMap(statement -> InjectionPlace.of(statement, toldAt(statement)).stream())
        .map(InjectionPlace::number)
        .findFirst()
        .orElse(0);
  }

  /** Whether it may be of the injection that has a place, if any, among those given. */
  boolean mayBe(Optional<InjectionPlace> other) {
    if (other.isEmpty()) {
      return true;
    }
    boolean one = telling.dates().size() <= 1 && (telling.count() == null || telling.count() == 1);
    int place = place();
    return place == other.get().number()
        || (one && place == 0 && (effect.isUnsaid() || other.get().isLast()));
  }

  /** The days on which it was given; of several in a statement those named before the effect. */
  List<DateMention> days() {
    int effectAt = toldAt(told());
    List<DateMention> before =
        telling.dates().stream().filter(day -> day.span().start() < effectAt).toList();
    if (!before.isEmpty()) {
      return before;
    }
    int next = nextShare(effectAt);
    List<DateMention> behind =
        telling.dates().stream().filter(day -> day.span().start() < next).toList();
    return behind.isEmpty() ? telling.dates() : behind;
  }

  /** Where a statement tells of the share relieved; its end where it does not. */
  private static int toldAt(Statement statement) {
    return ShareRelieved.in(statement, true)
        .map(ShareRelieved::start)
        .orElse(statement.text().length());
  }

  /** Where another share than the first is told of. */
  private int nextShare(int first) {
    return told().percentages().stream()
        .mapToInt(Percentage::start)
        .filter(start -> start > first)
        .min()
        .orElse(told().text().length());
  }

  /** The last of the days on which it was given; {@code null} if none is named. */
  LocalDate givenOn() {
    return days().stream().map(DateMention::earliest).max(Comparator.naturalOrder()).orElse(null);
  }
}
