package dev.warrant.nlp.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Side;
import org.junit.jupiter.api.Test;

class SpinalLevelsTest {

  @Test
  void a_span_of_discs_is_each_of_its_discs() {
    assertThat(SpinalLevels.discs("stenosis L3-5 and L5-S1"))
        .containsExactly("L3-4", "L4-5", "L5-S1");
    assertThat(SpinalLevels.discs("C7-T1, l4-l5")).containsExactly("C7-T1", "L4-5");
    assertThat(SpinalLevels.discs("intact from L2 to L2, S1-L5")).isEmpty();
  }

  @Test
  void a_span_of_roots_is_each_of_its_roots() {
    assertThat(SpinalLevels.rootsWithin("decreased L4-S1")).containsExactly("L4", "L5", "S1");
    assertThat(SpinalLevels.rootsWithin("C6-7 dermatome")).containsExactly("C6", "C7");
  }

  @Test
  void the_end_of_a_disc_level_is_no_root() {
    assertThat(SpinalLevels.roots("L5-S1 protrusion on the S1 root")).containsExactly("S1");
    assertThat(SpinalLevels.roots("L5-S1 protrusion")).isEmpty();
    assertThat(SpinalLevels.roots("S9, L7")).isEmpty();
  }

  @Test
  void spoken_levels_are_read_as_written_ones() {
    assertThat(SpinalLevels.discs("L four five, L five S one and C six-seven"))
        .containsExactly("L4-5", "L5-S1", "C6-7");
    assertThat(SpinalLevels.roots("the left C seven root")).containsExactly("C7");
    assertThat(SpinalLevels.roots("vitamin c one tablet, T twenty")).isEmpty();
    assertThat(SpinalLevels.discs("L five two millimeters lower")).isEmpty();
  }

  @Test
  void a_finding_takes_the_level_nearest_to_it_and_those_listed_beside() {
    String words = "L3-4 normal, L4-5 (3 mm) and L5-S1 protrusions";
    assertThat(
            SpinalLevels.nearest(words, SpinalLevels.discsIn(words), words.indexOf("protrusions")))
        .containsExactly("L4-5", "L5-S1");
  }

  @Test
  void sides_are_read_in_words_and_letters() {
    assertThat(SpinalLevels.side("Left leg")).isEqualTo(Side.LEFT);
    assertThat(SpinalLevels.side("R L5 root")).isEqualTo(Side.RIGHT);
    assertThat(SpinalLevels.side("L5 root")).isNull();
    assertThat(SpinalLevels.side("both legs")).isEqualTo(Side.BILATERAL);
  }
}
