package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.warrant.engine.determination.Recommendation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankedDeparturesTest {
  private final RankedDepartures departures = new RankedDepartures();

  @Test
  void the_most_clear_cut_of_each_kind_come_first_and_equals_in_the_order_of_the_letters() {
    add(Departure.FINDING, 9, "a");
    add(Departure.OUTCOME, 1, "b");
    add(Departure.OUTCOME, 2, "c");
    add(Departure.OUTCOME, 2, "d");
    add(Departure.NONE, 0, "e");
    assertThat(departures.ranked())
        .extracting(AuditRow::source)
        .containsExactly("c", "d", "b", "a");
  }

  @Test
  void where_there_are_too_many_no_kind_crowds_out_another() {
    IntStream.range(0, 3000).forEach(n -> add(Departure.OUTCOME, n, "o" + n));
    IntStream.range(0, 3000).forEach(n -> add(Departure.PARTIAL, n, "p" + n));
    IntStream.range(0, 300).forEach(n -> add(Departure.FINDING, n, "f" + n));
    List<AuditRow> ranked = departures.ranked();
    Map<Departure, Long> kept =
        ranked.stream()
            .map(AuditRow::departure)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(kept)
        .containsOnly(
            entry(Departure.OUTCOME, 850L),
            entry(Departure.PARTIAL, 850L),
            entry(Departure.FINDING, 300L));
    assertThat(ranked.get(0).source()).isEqualTo("o2999");
    assertThat(ranked.get(849).source()).isEqualTo("o2150");
  }

  private void add(Departure kind, double clearCut, String source) {
    departures.add(
        new AuditRow(
            source,
            source,
            1,
            "Baclofen",
            "baclofen",
            "muscle-relaxants",
            Outcome.UPHELD,
            Outcome.OVERTURNED,
            false,
            Recommendation.APPROVE,
            List.of(),
            List.of(),
            List.of(),
            kind,
            List.of(),
            List.of(),
            null,
            null,
            "mtus-2009",
            "",
            null,
            false,
            false,
            clearCut,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
