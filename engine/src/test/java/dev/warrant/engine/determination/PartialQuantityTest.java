package dev.warrant.engine.determination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.guideline.Taper;
import dev.warrant.rules.regimen.Reckoning;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialQuantityTest {
  private static final Taper OPIOID = taper(10, 28);
  private static final Taper BENZODIAZEPINE = taper(10, 14);

  private static Taper taper(int percent, int days) {
    return new Taper("slowly", BigDecimal.valueOf(percent), days, "weaning");
  }

  private static Reckoning perDay(String tablets) {
    BigDecimal value = new BigDecimal(tablets);
    return new Reckoning.Settled(
        value, value, "tablets a day", List.of("Directed: " + tablets + "."), List.of());
  }

  @Test
  void a_short_course_is_the_days_times_the_most_of_a_day() {
    PartialQuantity course = PartialQuantity.shortCourse(21, perDay("3"), BigDecimal.valueOf(90));

    assertThat(course.units()).isEqualByComparingTo("63");
    assertThat(course.steps())
        .containsExactly("Directed: 3.", "21 days × 3 tablets a day = 63 tablets.");
  }

  @Test
  void no_more_is_supported_than_was_asked_for() {
    PartialQuantity course = PartialQuantity.shortCourse(21, perDay("3"), BigDecimal.valueOf(30));

    assertThat(course.units()).isEqualByComparingTo("30");
    assertThat(course.steps()).last().isEqualTo("No more than the 30 asked for.");
  }

  @Test
  void four_weeks_of_an_opioid_at_nine_tenths_of_the_dose() {
    PartialQuantity taper = PartialQuantity.taper(OPIOID, 28, perDay("4"), BigDecimal.valueOf(120));

    assertThat(taper.units()).isEqualByComparingTo("101");
    assertThat(taper.steps())
        .containsExactly(
            "Directed: 4.",
            "Days 1 to 28: 90% of 4 tablets a day = 100.8 tablets.",
            "Whole tablets: 101.");
  }

  @Test
  void a_benzodiazepine_comes_down_by_a_tenth_every_two_weeks() {
    PartialQuantity taper = PartialQuantity.taper(BENZODIAZEPINE, 28, perDay("2"), null);

    assertThat(taper.units()).isEqualByComparingTo("48");
    assertThat(taper.steps())
        .contains(
            "Days 1 to 14: 90% of 2 tablets a day = 25.2 tablets.",
            "Days 15 to 28: 80% of 2 tablets a day = 22.4 tablets.");
  }

  @Test
  void without_directions_there_is_no_quantity_but_the_name_of_what_is_missing() {
    Reckoning open =
        new Reckoning.Unsettled(
            "No directions are stated.", BigDecimal.ZERO, "tablets a day", List.of(), List.of());

    assertThat(PartialQuantity.taper(OPIOID, 28, open, null))
        .isEqualTo(new PartialQuantity(null, List.of(), "No directions are stated."));
    assertThat(PartialQuantity.shortCourse(21, open, null).unsettled())
        .isEqualTo("No directions are stated.");
  }

  @Test
  void patches_are_not_tapered_by_their_number() {
    assertThat(PartialQuantity.ofPatches().units()).isNull();
    assertThat(PartialQuantity.ofPatches().unsettled()).contains("by their strength");
  }
}
