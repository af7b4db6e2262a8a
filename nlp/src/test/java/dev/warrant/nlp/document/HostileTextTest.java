package dev.warrant.nlp.document;

import static dev.warrant.nlp.document.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;

/** Texts that would take hours if any step were quadratic; a minute is far more than they need. */
class HostileTextTest {

  static Stream<String> texts() {
    int size = 1_000_000;
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
  void is_read_in_linear_time(String text) {
    Document document = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(text));
    assertThat(document.sentences())
        .allSatisfy(sentence -> assertThat(sentence.text().length()).isLessThanOrEqualTo(1500));
  }
}
