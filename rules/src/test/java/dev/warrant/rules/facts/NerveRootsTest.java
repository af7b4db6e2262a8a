package dev.warrant.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NerveRootsTest {
  @Test
  void a_lumbar_disc_concerns_the_root_that_leaves_and_the_root_that_passes_by() {
    assertThat(NerveRoots.at("L4-5")).containsExactlyInAnyOrder("L4", "L5");
    assertThat(NerveRoots.at("L5-S1")).containsExactlyInAnyOrder("L5", "S1");
    assertThat(NerveRoots.at("L5/S1")).containsExactlyInAnyOrder("L5", "S1");
    assertThat(NerveRoots.at("L4-L5")).containsExactlyInAnyOrder("L4", "L5");
  }

  @Test
  void a_cervical_root_leaves_above_the_vertebra_of_its_number() {
    assertThat(NerveRoots.at("C6-7")).containsExactly("C7");
    assertThat(NerveRoots.at("C7-T1")).containsExactly("C8");
    assertThat(NerveRoots.at("C5-C6")).containsExactly("C6");
  }

  @Test
  void a_thoracic_root_leaves_below_the_vertebra_of_its_number() {
    assertThat(NerveRoots.at("T6-7")).containsExactly("T6");
  }

  @Test
  void a_root_is_itself_and_other_words_are_no_root() {
    assertThat(NerveRoots.at("s1")).containsExactly("S1");
    assertThat(NerveRoots.at("right leg")).isEmpty();
  }

  @Test
  void a_study_that_names_the_root_is_judged_by_the_root_and_not_by_its_disc() {
    Finding study = finding(List.of("L5"), List.of("L4-5"), null);
    assertThat(NerveRoots.of(study)).containsExactly("L5");
  }

  @Test
  void a_deficit_agrees_with_a_disc_that_can_press_on_its_root() {
    Finding deficit = finding(List.of("L5"), List.of(), Side.LEFT);
    assertThat(NerveRoots.agree(deficit, finding(List.of(), List.of("L4-5"), null))).isTrue();
    assertThat(NerveRoots.agree(deficit, finding(List.of(), List.of("L2-3"), null))).isFalse();
  }

  @Test
  void findings_on_opposite_sides_do_not_agree() {
    Finding deficit = finding(List.of("C7"), List.of(), Side.LEFT);
    assertThat(NerveRoots.agree(deficit, finding(List.of("C7"), List.of(), Side.RIGHT))).isFalse();
    assertThat(NerveRoots.agree(deficit, finding(List.of("C7"), List.of(), Side.BILATERAL)))
        .isTrue();
  }

  @Test
  void a_root_of_the_arm_may_concern_the_neck_alone() {
    assertThat(NerveRoots.mayLieIn(finding(List.of("C8"), List.of(), null), Region.LUMBAR))
        .isFalse();
    assertThat(NerveRoots.mayLieIn(finding(List.of("T1"), List.of(), null), Region.CERVICAL))
        .isTrue();
    assertThat(NerveRoots.mayLieIn(finding(List.of(), List.of("L5-S1"), null), Region.CAUDAL))
        .isTrue();
    assertThat(NerveRoots.mayLieIn(finding(List.of(), List.of(), null), Region.LUMBAR)).isTrue();
  }

  private static Finding finding(List<String> roots, List<String> levels, Side side) {
    return new Finding("f1", "sensory-deficit", null, roots, levels, side, null, null, null);
  }
}
