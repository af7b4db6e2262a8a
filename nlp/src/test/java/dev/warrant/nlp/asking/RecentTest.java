package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final List<String> looked = new ArrayList<>();

  private final Recent<Integer> lengths =
      new Recent<>(
          line -> {
            looked.add(line);
            return line.length();
          });

  @Test
  void looksAtALineOnceHoweverOftenItIsAskedAbout() {
    assertThat(lengths.in("Soma 350 mg")).isEqualTo(11);
    assertThat(lengths.in("Soma 350 mg")).isEqualTo(11);
    assertThat(looked).containsExactly("Soma 350 mg");
  }

  @Test
  void forgetsWhatWasAskedLongAgo() {
    lengths.in("first");
    for (int i = 0; i < 100; i++) {
      lengths.in("line " + i);
    }
    lengths.in("first");
    assertThat(looked).hasSize(102);
  }
}
