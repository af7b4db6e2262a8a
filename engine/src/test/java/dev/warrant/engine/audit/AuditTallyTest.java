package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.audit.ReviewerFinding.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTallyTest {
  private final AuditTally tally = new AuditTally();

  @Test
  void departures_are_ranked_by_kind_then_by_how_clear_cut_they_are_then_by_their_place() {
    add(SampleRow.of("a", 1).departs(Departure.PARTIAL, 9));
    add(SampleRow.of("b", 1).departs(Departure.OUTCOME, 2));
    add(SampleRow.of("c", 1).departs(Departure.OUTCOME, 5));
    add(SampleRow.of("d", 1));
    add(SampleRow.of("e", 1).departs(Departure.OUTCOME, 5));
    assertThat(tally.summary().departures())
        .extracting(AuditRow::source)
        .containsExactly("c", "e", "b", "a");
    assertThat(tally.summary().departureCounts())
        .containsEntry(Departure.NONE, 1L)
        .containsEntry(Departure.OUTCOME, 3L)
        .containsEntry(Departure.FINDING, 0L);
  }

  @Test
  void of_many_departures_the_most_clear_cut_are_kept_and_all_are_counted() {
    int many = AuditSummary.MOST_DEPARTURES + 500;
    for (int i = 0; i < many; i++) {
      add(SampleRow.of("letter " + i, 1).departs(Departure.OUTCOME, i));
    }
    AuditSummary summary = tally.summary();
    assertThat(summary.departures()).hasSize(AuditSummary.MOST_DEPARTURES);
    assertThat(summary.departures().get(0).clearCut()).isEqualTo(many - 1.0);
    assertThat(summary.departureCounts()).containsEntry(Departure.OUTCOME, (long) many);
    assertThat(summary.rows()).isEmpty();
  }

  @Test
  void items_of_which_no_rule_speaks_count_in_no_figure_of_agreement() {
    add(SampleRow.decided(Outcome.UPHELD, Outcome.NOT_COVERED));
    assertThat(tally.summary().overall()).isEmpty();
    add(SampleRow.decided(Outcome.UPHELD, Outcome.UPHELD));
    assertThat(tally.summary().notCovered()).isEqualTo(1);
    assertThat(tally.summary().overall().orElseThrow().items()).isEqualTo(1);
  }

  @Test
  void agreement_is_broken_down_and_what_is_unsaid_is_a_group_too() {
    add(SampleRow.of("a", 1).reviewedBy("Neurology", "Pain Medicine").cites("Baclofen", "64"));
    add(SampleRow.of("b", 1).reviewedBy().decidedOn(null).cites("Muscle Relaxants, Baclofen"));
    add(SampleRow.of("c", 1).reviewedBy("Neurology").decidedOn(LocalDate.of(2013, 1, 2)));
    AuditSummary summary = tally.summary();
    assertThat(groups(summary, Dimension.SPECIALTY))
        .containsExactly("Neurology 2", "Pain Medicine 1", "unsaid 1");
    assertThat(groups(summary, Dimension.YEAR)).containsExactly("2013 1", "2015 1", "unsaid 1");
    assertThat(groups(summary, Dimension.CITED_SECTION))
        .containsExactly("baclofen 1", "muscle relaxants 1", "unsaid 1");
  }

  @Test
  void findings_are_counted_by_what_they_claim_and_those_most_often_contradicted_come_first() {
    add(SampleRow.of("a", 1).finds("drug-screen", Verdict.CONFIRMED));
    add(SampleRow.of("b", 1).finds("drug-screen", Verdict.CONTRADICTED));
    add(SampleRow.of("c", 1).finds("pain-relief", Verdict.NOT_CHECKABLE));
    assertThat(tally.summary().findings())
        .containsExactly(
            new FindingCount("drug-screen", ReviewerFinding.Kind.UNDOCUMENTED, 1, 1, 0),
            new FindingCount("pain-relief", ReviewerFinding.Kind.UNDOCUMENTED, 0, 0, 1));
  }

  @Test
  void citations_are_counted_by_topic() {
    add(SampleRow.of("a", 1).cites("Baclofen", "65").departs(Departure.CITATION, 1));
    add(SampleRow.of("b", 1).cites("baclofen", "64"));
    add(SampleRow.of("c", 1));
    CitationCount count = tally.summary().citations().get(0);
    assertThat(count.items()).isEqualTo(3);
    assertThat(count.withPages()).isEqualTo(2);
    assertThat(count.elsewhere()).isEqualTo(1);
    assertThat(count.sections()).containsExactly(new CitationCount.SectionCount("baclofen", 2));
  }

  @Test
  void letters_and_items_that_could_not_be_read_are_listed() {
    tally.add(new AuditError("bad.pdf", List.of("it is a picture. Copy its words.")));
    add(SampleRow.of("a", 1).besideUndecided("Norco #90"));
    AuditSummary summary = tally.summary();
    assertThat(summary.errorCount()).isEqualTo(2);
    assertThat(summary.errors()).extracting(AuditError::source).containsExactly("bad.pdf", "a");
    assertThat(summary.errors().get(1).reasons().get(0)).contains("\"Norco #90\"");
    assertThat(summary.letters()).isEqualTo(1);
  }

  private static List<String> groups(AuditSummary summary, Dimension dimension) {
    return summary.breakdown().get(dimension).stream()
        .map(group -> group.group() + " " + group.agreement().items())
        .toList();
  }

  private void add(SampleRow row) {
    tally.add(List.of(row.build()));
  }
}
