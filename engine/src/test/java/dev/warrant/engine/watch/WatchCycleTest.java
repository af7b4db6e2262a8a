package dev.warrant.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.authoring.ClinicEdition;
import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class WatchCycleTest {
  private static final String RULES = "muscle-relaxants.drl";
  private static final int RELOADS = 200;

  /** Until then caches fill that stay as they are. */
  private static final int SETTLED = 40;

  @TempDir private Path folder;

  private ClinicEdition edition;
  private WatchCycle cycle;

  @BeforeEach
  void copy_an_edition() throws IOException {
    edition = ClinicEdition.copiedTo(folder);
    cycle = cycle(List.of(threeWeeks()));
  }

  private WatchCycle cycle(List<Case> cases) {
    return new WatchCycle(
        edition.folder(),
        new RulebookCheck(VocabularyNames.builtIn()),
        VocabularyReader.builtIn(),
        cases);
  }

  /** A relaxant for 21 days in a flare: a short course, until the rules ask for less. */
  private static Case threeWeeks() {
    return Sample.subject(
        Sample.relaxant("r1", "cyclobenzaprine", null),
        Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "a flare"),
        new Supply(
            "supply-r1", "r1", 21, List.of(), Assertion.PRESENT, null, Sample.quote("21 days")));
  }

  @Test
  void the_first_look_runs_every_test_and_flips_nothing() throws IOException {
    CycleReport report = cycle.look().orElseThrow();

    assertThat(report.changed()).isEmpty();
    assertThat(report.findings()).isEmpty();
    assertThat(report.failed()).isEmpty();
    assertThat(report.tests()).isPositive();
    assertThat(report.flipped()).isEmpty();
  }

  @Test
  void a_save_that_changes_nothing_tells_nothing() throws IOException {
    cycle.look();

    assertThat(cycle.look()).isEmpty();
  }

  @Test
  void a_changed_number_is_told_with_the_tests_and_the_decisions_that_it_changes()
      throws IOException {
    int all = cycle.look().orElseThrow().tests();
    edition.change(RULES, "days <= 21", "days <= 20");
    CycleReport report = cycle.look().orElseThrow();

    assertThat(report.changed()).singleElement().asString().endsWith(RULES);
    assertThat(report.findings())
        .extracting(RulebookFault::kind)
        .containsExactly(FaultKind.NUMBER_NOT_IN_PASSAGE);
    assertThat(report.failed())
        .extracting(result -> result.test().name())
        .contains("a supply of 21 days is a short course");
    assertThat(report.tests()).as("tests of other topics are left out").isLessThan(all);
    assertThat(report.flipped()).hasSize(1);
  }

  @Test
  void a_change_taken_back_flips_nothing_and_runs_what_failed_again() throws IOException {
    cycle.look();
    edition.change(RULES, "days <= 21", "days <= 20");
    cycle.look();
    edition.change(RULES, "days <= 20", "days <= 21");
    CycleReport report = cycle.look().orElseThrow();

    assertThat(report.failed()).isEmpty();
    assertThat(report.tests()).isPositive();
    assertThat(report.flipped()).isEmpty();
  }

  @Test
  void rules_that_cannot_be_read_are_told_and_nothing_is_judged() throws IOException {
    cycle.look();
    edition.change(RULES, "days <= 21", "dais <= 21");
    CycleReport report = cycle.look().orElseThrow();

    assertThat(report.judged()).isFalse();
    assertThat(report.findings())
        .extracting(RulebookFault::kind)
        .containsExactly(FaultKind.UNKNOWN_FIELD);
  }

  @Test
  void two_hundred_reloads_leave_heap_and_metaspace_flat(TestReporter reporter) throws IOException {
    cycle = cycle(List.of());
    cycle.look();
    long heap = 0;
    long metaspace = 0;
    for (int reload = 1; reload <= RELOADS; reload++) {
      edition.change(RULES, "days <= " + (20 + reload), "days <= " + (21 + reload));
      assertThat(cycle.look().orElseThrow().judged()).isTrue();
      if (reload == SETTLED) {
        heap = usedHeap();
        metaspace = usedMetaspace();
      }
    }
    long heapThen = usedHeap();
    long metaspaceThen = usedMetaspace();
    reporter.publishEntry("heap in KiB", heap / 1024 + " then " + heapThen / 1024);
    reporter.publishEntry("metaspace in KiB", metaspace / 1024 + " then " + metaspaceThen / 1024);

    assertThat(heapThen).isLessThan(heap * 12 / 10);
    assertThat(metaspaceThen).isLessThan(metaspace * 12 / 10);
  }

  private static long usedHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static long usedMetaspace() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().equals("Metaspace"))
        .map(MemoryPoolMXBean::getUsage)
        .findFirst()
        .orElseThrow()
        .getUsed();
  }
}
