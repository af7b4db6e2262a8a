package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Region;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In what order the injections of a record were given. What an injection brought describes the
 * present only where the record tells of none that was given later, be its outcome told or not.
 */
final class InjectionOrder {
  private final List<Given> told;
  private final int number;

  private InjectionOrder(List<Given> told, int number) {
    this.told = List.copyOf(told);
    this.number = number;
  }

  /** The order of the injections that are told of, by themselves and by what they brought. */
  static InjectionOrder of(List<InjectionTelling> tellings, List<InjectionEpisode> episodes) {
    List<InjectionTelling> given = tellings.stream().filter(InjectionTelling::given).toList();
    List<Given> told =
        Stream.concat(
                given.stream().filter(telling -> !telling.implied()).map(Given::told),
                episodes.stream().filter(e -> !e.effect().isUnsaid()).map(Given::by))
            .toList();
    int counted = given.stream().mapToInt(InjectionOrder::counted).max().orElse(0);
    int days = (int) told.stream().filter(Given::dated).map(Given::from).distinct().count();
    return new InjectionOrder(told, Math.max(counted, days));
  }

  private static int counted(InjectionTelling telling) {
    int count = telling.count() == null ? 0 : telling.count();
    return telling.implied()
        ? count
        : Math.max(count, InjectionPlace.highest(telling.statement()).orElse(0));
  }

  /** Whether no injection was given after the one whose effect an episode tells. */
  boolean isLast(InjectionEpisode episode) {
    Given one = Given.by(episode);
    boolean outnumbered = one.numbered() && number > one.place();
    return !outnumbered && told.stream().noneMatch(other -> other.isAfter(one));
  }

  /** An injection as one passage tells of it. */
  private record Given(
      int index,
      int last,
      LocalDate saidOn,
      LocalDate from,
      LocalDate to,
      int place,
      Region region) {

    /** Of an injection itself. */
    static Given told(InjectionTelling telling) {
      Statement statement = telling.statement();
      return of(
          telling, statement.index(), telling.dates(), InjectionPlace.highest(statement).orElse(0));
    }

    /** Of what one brought. */
    static Given by(InjectionEpisode episode) {
      return of(episode.telling(), episode.last().index(), episode.days(), episode.place());
    }

    private static Given of(InjectionTelling telling, int last, List<DateMention> days, int place) {
      Optional<DateMention> latest = days.stream().max(Comparator.comparing(DateMention::earliest));
      return new Given(
          telling.statement().index(),
          last,
          telling.statement().date(),
          latest.map(DateMention::earliest).orElse(null),
          latest.map(DateMention::latest).orElse(null),
          place,
          telling.region());
    }

    boolean dated() {
      return from != null;
    }

    boolean numbered() {
      return place > 0 && place != InjectionPlace.LAST;
    }

    /** Whether it was given after another. */
    boolean isAfter(Given other) {
      if (region != null && other.region != null && region != other.region) {
        return false;
      }
      if (dated() && other.dated()) {
        return from.isAfter(other.to);
      }
      if (other.place == InjectionPlace.LAST) {
        return false;
      }
      if (numbered() && other.numbered()) {
        return place > other.place;
      }
      if (dated()) {
        return other.saidOn != null && other.saidOn.isBefore(from) && !other.numbered();
      }
      return numbered()
          && place > 1
          && index > other.last
          && !(saidOn != null && other.dated() && saidOn.isBefore(other.from));
    }
  }
}
