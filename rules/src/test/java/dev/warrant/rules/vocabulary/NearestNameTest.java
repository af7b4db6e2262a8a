package dev.warrant.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestNameTest {
  @Test
  void a_swap_of_neighbours_is_one_slip() {
    assertThat(NearestName.distance("concpet", "concept")).isEqualTo(1);
    assertThat(NearestName.distance("CONCEPT", "concept")).isZero();
  }

  @Test
  void the_nearest_name_is_found_and_a_distant_one_is_not() {
    List<String> names = List.of("concept", "assertion", "levels");

    assertThat(NearestName.to("concpt", names)).contains("concept");
    assertThat(NearestName.to("dose", names)).isEmpty();
  }

  @Property(tries = 200)
  void the_way_back_is_as_long_as_the_way_there(
      @ForAll @AlphaChars @StringLength(max = 12) String one,
      @ForAll @AlphaChars @StringLength(max = 12) String other) {
    assertThat(NearestName.distance(one, other)).isEqualTo(NearestName.distance(other, one));
  }

  @Property(tries = 200)
  void one_letter_more_is_one_slip(
      @ForAll @AlphaChars @StringLength(max = 12) String word, @ForAll char letter) {
    assertThat(NearestName.distance(word, word + 'q')).isEqualTo(1);
    assertThat(NearestName.distance(letter + "", "")).isEqualTo(1);
  }
}
