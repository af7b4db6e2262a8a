package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that would take hours, or all memory, if any step were quadratic. */
class HostileTextTest {

  static Stream<String> texts() {
    int size = 400_000;
    return Stream.of(
        "pain without any stop ".repeat(size / 22),
        "x".repeat(size),
        "(".repeat(100_000) + "pain" + ")".repeat(100_000),
        "[ ".repeat(size / 2),
        "\uD800".repeat(size / 10),
        "a. ".repeat(size / 10),
        "**b** ".repeat(size / 6),
        "*a ".repeat(size / 3),
        "<b><b ".repeat(size / 6),
        "Plan: ".repeat(size / 6),
        "1/2/2014 ".repeat(size / 9),
        "| ".repeat(size / 2),
        "| a | b |\n".repeat(size / 10),
        "a    b    c\n".repeat(size / 12),
        "Page 1 of 2\n".repeat(size / 12),
        "Upheld: ".repeat(size / 8),
        "is not medically necessary ".repeat(size / 27),
        " \n".repeat(size / 4) + "pain",
        "A\n".repeat(size / 4),
        "\t".repeat(size) + "pain",
        "- ".repeat(size / 2),
        "#".repeat(size),
        "_".repeat(size) + "a");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void is_read_within_bounds(String text) {
    assertThat(read(text).sentences())
        .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThanOrEqualTo(1500));
  }
}
