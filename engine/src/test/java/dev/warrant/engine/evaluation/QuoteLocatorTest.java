package dev.warrant.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.evaluation.QuoteLocator.Span;
import org.junit.jupiter.api.Test;

class QuoteLocatorTest {
  private static final String TEXT = "  Pain is 8/10\r\n\r\n without   Norco.\nPain is 4/10 with.";

  private final QuoteLocator locator = new QuoteLocator(TEXT);

  @Test
  void line_breaks_and_runs_of_spaces_do_not_count() {
    assertThat(locator.find("8/10 without\n  Norco."))
        .singleElement()
        .satisfies(
            place ->
                assertThat(TEXT.substring(place.start(), place.end()))
                    .isEqualTo("8/10\r\n\r\n without   Norco."));
  }

  @Test
  void every_place_is_found_in_the_order_of_the_text() {
    assertThat(locator.find(" Pain is "))
        .extracting(place -> TEXT.substring(place.start(), place.end()))
        .containsExactly("Pain is", "Pain is");
    assertThat(locator.find("Pain is"))
        .extracting(Span::start)
        .containsExactly(2, TEXT.lastIndexOf("Pain"));
  }

  @Test
  void words_that_do_not_stand_there_have_no_place() {
    assertThat(locator.find("pain is")).isEmpty();
    assertThat(locator.find("with.out")).isEmpty();
    assertThat(locator.find(" \n ")).isEmpty();
    assertThat(new QuoteLocator("").find("Pain")).isEmpty();
  }

  @Test
  void spans_that_only_touch_do_not_overlap() {
    Span span = new Span(5, 9);
    assertThat(span.overlaps(8, 12)).isTrue();
    assertThat(span.overlaps(9, 12)).isFalse();
    assertThat(span.overlaps(0, 5)).isFalse();
  }
}
