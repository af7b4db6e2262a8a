package dev.warrant.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.OtherRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemMatcherTest {
  private static final String TEXT =
      "Requested: Norco 10/325 #90; Norco 5/325 #30; TENS unit rental, 30 days.";

  private final Determination large = asked("r1", "Norco 10/325 #90", "hydrocodone");
  private final Determination small = asked("r2", "Norco 5/325 #30", "hydrocodone");
  private final Determination unit = asked("r3", "TENS unit rental", "tens unit rental");
  private final ItemMatcher matcher = new ItemMatcher(TEXT, List.of(large, small, unit));

  @Test
  void of_two_requests_for_one_treatment_the_one_that_stands_there_is_meant() {
    assertThat(matcher.take(gold("Norco 5/325 #30", "Hydrocodone"))).contains(small);
    assertThat(matcher.take(gold("Norco 10/325 #90", "hydrocodone"))).contains(large);
  }

  @Test
  void a_request_worded_otherwise_is_found_by_its_treatment() {
    assertThat(matcher.take(gold("Norco, ninety tablets", "hydrocodone"))).contains(large);
  }

  @Test
  void a_treatment_named_otherwise_is_found_by_its_place() {
    assertThat(matcher.take(gold("TENS unit\nrental, 30 days", "electrical nerve stimulation")))
        .contains(unit);
  }

  @Test
  void a_determination_is_given_out_once() {
    GoldItem item = gold("TENS unit rental", "tens unit rental");
    assertThat(matcher.take(item)).contains(unit);
    assertThat(matcher.take(item)).isEqualTo(Optional.empty());
  }

  private static Determination asked(String id, String text, String treatment) {
    int start = TEXT.indexOf(text);
    Evidence evidence =
        new Evidence("note.txt", null, start, start + text.length(), text, List.of());
    return new Determination(
        new OtherRequest(id, text, treatment, null, evidence),
        null,
        Recommendation.NOT_COVERED,
        null,
        List.of(),
        null,
        List.of(),
        "");
  }

  private static GoldItem gold(String request, String treatment) {
    return new GoldItem(
        request, treatment, "none", Recommendation.NOT_COVERED, null, null, null, null, null);
  }
}
