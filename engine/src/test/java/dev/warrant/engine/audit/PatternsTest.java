package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PatternsTest {
  private static final String RELAXANTS = "muscle-relaxants";

  @Example
  void items_of_one_treatment_whose_criteria_stand_alike_are_one_pattern_whatever_its_cautions() {
    PatternTally tally = new PatternTally();
    tally.add(
        flare(Status.MET).criterion("relaxant-sedates", Status.MET, Polarity.CAUTION).build());
    tally.add(flare(Status.MET).actual(Outcome.OVERTURNED).build());
    tally.add(flare(Status.NOT_MET).build());
    tally.add(flare(Status.MET).treatment("tizanidine", RELAXANTS).build());

    assertThat(tally.groups()).hasSize(3);
    assertThat(tally.split()).hasSize(1);
    assertThat(tally.split().get(0).outcomes())
        .containsEntry(Outcome.UPHELD, 1L)
        .containsEntry(Outcome.OVERTURNED, 1L);
  }

  @Example
  void patterns_one_criterion_apart_that_were_mostly_decided_differently_are_a_pair() {
    PatternTally tally = new PatternTally();
    add(tally, 3, Outcome.UPHELD, Status.NOT_DOCUMENTED);
    add(tally, 2, Outcome.OVERTURNED, Status.MET);
    add(tally, 1, Outcome.UPHELD, Status.MET);
    add(tally, 4, Outcome.UPHELD, Status.NOT_MET);

    List<NearestPair> pairs = NearestPatterns.of(tally.groups());
    assertThat(pairs).extracting(NearestPair::criterion).containsOnly("acute-exacerbation");
    assertThat(pairs)
        .extracting(pair -> pair.one().pattern().criteria().get("acute-exacerbation"))
        .containsOnly(Status.MET);
    assertThat(pairs)
        .extracting(pair -> pair.other().pattern().criteria().get("acute-exacerbation"))
        .containsExactlyInAnyOrder(Status.NOT_MET, Status.NOT_DOCUMENTED);
  }

  @Example
  void a_bar_that_bears_on_one_pattern_alone_sets_them_one_criterion_apart() {
    PatternTally tally = new PatternTally();
    tally.add(flare(Status.MET).actual(Outcome.OVERTURNED).build());
    tally.add(flare(Status.MET).criterion("topical", Status.MET, Polarity.BARRING).build());
    tally.add(
        flare(Status.MET)
            .criterion("topical", Status.MET, Polarity.BARRING)
            .criterion("other", Status.MET, Polarity.BARRING)
            .actual(Outcome.OVERTURNED)
            .build());

    assertThat(NearestPatterns.of(tally.groups()))
        .extracting(NearestPair::criterion)
        .containsExactlyInAnyOrder("topical", "other");
  }

  /** Four items 3 to 1, and two alike: pairs alike 1/2 and 1, chance (5/6)² + (1/6)². */
  @Example
  void consistency_of_a_few_items_is_what_a_person_reckons() {
    PatternTally tally = new PatternTally();
    add(tally, 3, Outcome.UPHELD, Status.MET);
    add(tally, 1, Outcome.OVERTURNED, Status.MET);
    add(tally, 2, Outcome.UPHELD, Status.NOT_MET);
    add(tally, 1, Outcome.OVERTURNED, Status.NOT_DOCUMENTED);

    Consistency found = PatternConsistency.of("", tally.groups());
    assertThat(found.patterns()).isEqualTo(2);
    assertThat(found.items()).isEqualTo(6);
    assertThat(found.splitPatterns()).isEqualTo(1);
    assertThat(found.agreement()).isEqualTo((4 * 0.5 + 2 * 1) / 6, within(1e-12));
    double chance = (25 + 1) / 36.0;
    assertThat(found.kappa()).isEqualTo((4 / 6.0 - chance) / (1 - chance), within(1e-12));
  }

  @Property(tries = 100)
  void with_as_many_items_in_each_pattern_it_is_the_kappa_of_fleiss(
      @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 0, max = 5) Integer> overturned) {
    int ratings = 5;
    List<PatternGroup> groups = new ArrayList<>();
    for (int pattern = 0; pattern < overturned.size(); pattern++) {
      PatternTally tally = new PatternTally();
      int allowed = overturned.get(pattern);
      add(tally, allowed, Outcome.OVERTURNED, Status.MET);
      add(tally, ratings - allowed, Outcome.UPHELD, Status.MET);
      groups.addAll(tally.groups());
    }
    assertThat(PatternConsistency.of("", groups).kappa())
        .isEqualTo(fleiss(overturned, ratings), within(1e-9));
  }

  /** By the pairs of ratings, one by one. */
  private static double fleiss(List<Integer> overturned, int ratings) {
    double agreement = 0;
    double ones = 0;
    for (int allowed : overturned) {
      int alike = 0;
      int pairs = 0;
      for (int one = 0; one < ratings; one++) {
        for (int other = one + 1; other < ratings; other++) {
          alike += (one < allowed) == (other < allowed) ? 1 : 0;
          pairs++;
        }
      }
      agreement += alike / (double) pairs;
      ones += allowed;
    }
    agreement /= overturned.size();
    double share = ones / (overturned.size() * ratings);
    double chance = share * share + (1 - share) * (1 - share);
    return chance == 1 ? 1 : (agreement - chance) / (1 - chance);
  }

  private static void add(PatternTally tally, int items, Outcome decided, Status status) {
    IntStream.range(0, items).forEach(i -> tally.add(flare(status).actual(decided).build()));
  }

  private static SampleRow flare(Status status) {
    return SampleRow.decided(Outcome.UPHELD, Outcome.UPHELD)
        .criterion("acute-exacerbation", status)
        .criterion("short-course", Status.MET);
  }
}
