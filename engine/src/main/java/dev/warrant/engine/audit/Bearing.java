package dev.warrant.engine.audit;

import dev.warrant.rules.facts.Fact;
import java.util.List;

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
}
