package dev.warrant.engine.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Keeps the most clear-cut departures of all that come by. Where there are too many, no kind crowds
 * out another: each may have an even share, and what one does not need goes to the others.
 */
final class RankedDepartures {
  private record Ranked(AuditRow row, long place) {}

  /** The most clear-cut first; of equals the first in the order of the letters. */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked ranked) -> -ranked.row().clearCut())
          .thenComparingLong(Ranked::place);

  private final Map<Departure, PriorityQueue<Ranked>> kept = new EnumMap<>(Departure.class);
  private long places;

  void add(AuditRow row) {
    if (row.departure() == Departure.NONE) {
      return;
    }
    PriorityQueue<Ranked> ofKind =
        kept.computeIfAbsent(row.departure(), kind -> new PriorityQueue<>(ORDER.reversed()));
    ofKind.add(new Ranked(row, places++));
    if (ofKind.size() > AuditSummary.MOST_DEPARTURES) {
      ofKind.remove();
    }
  }

  /** Kinds in the order of their declaration, the most clear-cut of each first. */
  List<AuditRow> ranked() {
    Map<Departure, Integer> shares = shares();
    List<AuditRow> ranked = new ArrayList<>();
    kept.forEach(
        (kind, ofKind) ->
            ofKind.stream()
                .sorted(ORDER)
                .limit(shares.get(kind))
                .map(Ranked::row)
                .forEach(ranked::add));
    return ranked;
  }

  /** The rarest kinds are served first, so that what they leave is shared by the others. */
  private Map<Departure, Integer> shares() {
    List<Departure> rarestFirst =
        kept.keySet().stream()
            .sorted(Comparator.comparing((Departure kind) -> kept.get(kind).size()))
            .toList();
    Map<Departure, Integer> shares = new EnumMap<>(Departure.class);
    int room = AuditSummary.MOST_DEPARTURES;
    int kinds = rarestFirst.size();
    for (Departure kind : rarestFirst) {
      int share = Math.min(kept.get(kind).size(), room / kinds--);
      shares.put(kind, share);
      room -= share;
    }
    return shares;
  }
}
