package dev.warrant.engine.audit;

import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a record bears on a finding.
 *
 * @param shows facts that show it
 * @param denies facts that say that it is not so
 * @param hints facts that may be meant by it: doubtful, of another medicine, less than is asked for
 * @param known whether the record was looked through for it at all
 */
record Bearing(List<Fact> shows, List<Fact> denies, List<Fact> hints, boolean known) {
  Bearing {
    shows = List.copyOf(shows);
    denies = List.copyOf(denies);
    hints = List.copyOf(hints);
  }

  /** The record cannot tell. */
  static Bearing unknown() {
    return new Bearing(List.of(), List.of(), List.of(), false);
  }

  /** What shows it may be meant, and shows nothing for certain. */
  Bearing withoutShowing() {
    return new Bearing(List.of(), denies, joined(shows, hints), known);
  }

  /** What denies it may be meant, and denies nothing for certain. */
  Bearing withoutDenying() {
    return new Bearing(shows, List.of(), joined(denies, hints), known);
  }

  /** What bears on the opposite. */
  Bearing turned() {
    return new Bearing(/* shows= */ denies, /* denies= */ shows, hints, known);
  }

  /** This and another bearing on the same finding. */
  Bearing and(Bearing other) {
    return new Bearing(
        joined(shows, other.shows),
        joined(denies, other.denies),
        joined(hints, other.hints),
        known && other.known);
  }

  /** Every fact that bears on it. */
  List<Fact> all() {
    return joined(joined(shows, denies), hints);
  }

  private static List<Fact> joined(List<Fact> one, List<Fact> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
