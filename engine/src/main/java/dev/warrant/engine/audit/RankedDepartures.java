package dev.warrant.engine.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the most clear-cut departures of all that come by. */
final class RankedDepartures {
  private record Ranked(AuditRow row, long place) {}

  /** The most clear-cut first; of equals the first in the order of the letters. */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked ranked) -> ranked.row().departure())
          .thenComparing(ranked -> -ranked.row().clearCut())
          .thenComparingLong(Ranked::place);

  private final PriorityQueue<Ranked> kept = new PriorityQueue<>(ORDER.reversed());
  private long places;

  void add(AuditRow row) {
    if (row.departure() == Departure.NONE) {
      return;
    }
    kept.add(new Ranked(row, places++));
    if (kept.size() > AuditSummary.MOST_DEPARTURES) {
      kept.remove();
    }
  }

  List<AuditRow> ranked() {
    List<Ranked> ranked = new ArrayList<>(kept);
    ranked.sort(ORDER);
    return ranked.stream().map(Ranked::row).toList();
  }
}
