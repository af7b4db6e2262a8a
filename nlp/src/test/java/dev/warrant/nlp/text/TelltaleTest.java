package dev.warrant.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TelltaleTest {
  private static final Telltale NUMBERS = Telltale.of("ten", "2");

  @Test
  void findsAPieceAnywhereInAnyCaseOfLetters() {
    assertThat(NUMBERS.in("Rated at TEN")).isTrue();
    assertThat(NUMBERS.in("attentive")).isTrue();
    assertThat(NUMBERS.in("L2")).isTrue();
    assertThat(NUMBERS.in("no number")).isFalse();
    assertThat(NUMBERS.in("")).isFalse();
  }

  @Test
  void findsAPieceThatOpensAWord() {
    assertThat(NUMBERS.opensWordIn("a tenth")).isTrue();
    assertThat(NUMBERS.opensWordIn("attentive")).isFalse();
    assertThat(NUMBERS.opensWordIn("L2")).as("a digit opens anew behind a letter").isTrue();
  }

  @Test
  void knowsWithWhatAPieceBegins() {
    assertThat(NUMBERS.mayBeginWith('T')).isTrue();
    assertThat(NUMBERS.mayBeginWith('e')).isFalse();
    assertThat(NUMBERS.mayBeginWith('ß')).isFalse();
  }
}
