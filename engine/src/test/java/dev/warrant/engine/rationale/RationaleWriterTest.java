package dev.warrant.engine.rationale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Patient;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationaleWriterTest {
  private static final Fact FLARE =
      Sample.finding("f1", "acute-exacerbation", Assertion.PRESENT, "acute flare\nsince Monday");
  private static final Fact FAILED = Sample.failed("f2", "naproxen");

  /** Why three a day of 90 that are said to last 14 days are reckoned with at their worst. */
  private static String arithmetic(String drug) {
    return " The arithmetic: \"one three times a day\" is 3 a day. 90 tablets ÷ 3 a day = 30 days."
        + " A supply of 14 days is stated. The two differ; the longer counts: 30 days."
        + " 90 tablets ÷ 14 days = 6.43 a day. The two differ; the greater counts: 6.43 a day."
        + " 6.43 × 10 mg "
        + drug
        + " = 64.3 mg a day.";
  }

  private static String rationale(Request request, Fact... facts) {
    return Sample.warrant()
        .judge(Sample.subject(request, facts))
        .determinations()
        .get(0)
        .rationale();
  }

  @Test
  void an_approval_names_what_the_guideline_asks_and_the_words_that_answer_it() {
    assertThat(rationale(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED))
        .isEqualTo(
            "Cyclobenzaprine 10 mg #90 is requested."
                + " The Sample Treatment Guidelines, Muscle relaxants (for pain), page 63:"
                + " Recommended as a second-line option, for at most 3 weeks, to treat an acute"
                + " exacerbation."
                + " Is there an acute exacerbation now? Yes: “acute flare since Monday”."
                + " Has a first-line medicine failed? Yes: “naproxen gave no relief”."
                + " Does the supply last at most 3 weeks? Yes, by the request as it stands."
                + arithmetic("cyclobenzaprine")
                + " All that the guideline asks for this is documented (a short course for an"
                + " acute exacerbation), so it supports the request as submitted.");
  }

  @Test
  void a_denial_names_what_is_missing_what_would_change_it_and_who_may_deny() {
    Fact denied = Sample.diagnosis("f1", "multiple-sclerosis", Assertion.ABSENT, "no MS");
    assertThat(rationale(Sample.relaxant("r1", "baclofen", 14), denied, FAILED))
        .isEqualTo(
            "Baclofen 10 mg #90 is requested."
                + " The Sample Treatment Guidelines, Muscle relaxants (for pain), page 64: Baclofen"
                + " is recommended for spasticity of multiple sclerosis or spinal cord injury."
                + " Is there spasticity or spasm from multiple sclerosis or a spinal cord injury?"
                + " No: “no MS”."
                + " Page 63: Recommended as a second-line option, for at most 3 weeks, to treat an"
                + " acute exacerbation."
                + " Has a first-line medicine failed? Yes: “naproxen gave no relief”."
                + " Does the supply last at most 3 weeks? Yes, by the request as it stands."
                + " On this the record is silent: acute exacerbation (page 63)."
                + arithmetic("baclofen")
                + " So no way to approval is open (treatment of spasticity; a short course for an"
                + " acute exacerbation), and the guideline does not support the request as"
                + " submitted."
                + " It would be approved if the record also documented acute exacerbation."
                + " This is a prediction; only a physician may deny the request (Labor Code"
                + " 4610).");
  }

  @Test
  void a_modification_names_the_part_and_marks_what_is_only_recalled() {
    Fact ur =
        new UrDecision(
            "f3", "carisoprodol", UrOutcome.MODIFIED, null, true, null, null, Evidence.none());
    assertThat(
            rationale(
                Sample.relaxant("r1", "carisoprodol", 30),
                Sample.use("f2", "carisoprodol", 300),
                ur))
        .contains(
            "Weaning of medications, page 124 (from knowledge, unverified): A drug in long-term use"
                + " that causes dependence is tapered slowly.")
        .contains(
            "So the guideline does not support the request as a whole, but a part of it. It must"
                + " not be stopped abruptly after long-term use. Supported: a supply to wean."
                + " Utilization review had already allowed that part.")
        .endsWith("only a physician may modify the request (Labor Code 4610).");
  }

  @Test
  void a_record_that_says_both_is_quoted_on_both_sides() {
    Fact none = Sample.finding("f9", "acute-exacerbation", Assertion.ABSENT, "no recent flare");

    assertThat(rationale(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, none))
        .contains(
            "The record says both: “no recent flare”, but also “acute flare since Monday”; it is"
                + " taken as not met.");
  }

  @Test
  void a_doubtful_reading_says_why_it_is_doubtful() {
    Evidence hedged = new Evidence("note.txt", null, 0, 9, "a flare ?", List.of(Doubt.HEDGED));
    Fact flare =
        new Finding("f1", "acute-exacerbation", null, null, null, null, null, null, hedged);

    assertThat(rationale(Sample.relaxant("r1", "cyclobenzaprine", 14), flare))
        .contains("Yes: “a flare ?”. (Doubtful: the words hedge.)");
  }

  @Test
  void a_caution_stands_after_the_verdict() {
    Patient old = new Patient("f3", 71, null, null, Sample.quote("71-year-old"));

    assertThat(rationale(Sample.relaxant("r1", "cyclobenzaprine", 14), FLARE, FAILED, old))
        .endsWith(
            "so it supports the request as submitted. To be weighed besides: older patient"
                + " (page 63).");
  }

  @Test
  void a_treatment_of_no_topic_is_said_not_to_be_covered() {
    assertThat(rationale(Sample.other("TENS unit")))
        .isEqualTo(
            "TENS unit is requested. No topic of the Sample Treatment Guidelines in this rulebook"
                + " speaks of it, so no decision is predicted.");
  }
}
