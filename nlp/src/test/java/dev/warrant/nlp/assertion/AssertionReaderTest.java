package dev.warrant.nlp.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.nlp.mention.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionReaderTest {
  private final AssertionReader reader = AssertionReader.ofShippedCues();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "There is visible [spasm] of the right trapezius.",
        "In the absence of such evidence, the current request for [baclofen] is refused.",
        "She was without work for a year, but the [spasm] is new.",
        "He failed [physical therapy] and acupuncture.",
        "No relief from [acupuncture] or heat.",
        "There was minimal benefit from [gabapentin] at 1800 mg.",
        "Gabapentin did not help the [neuralgia].",
        "No spasm, [EHL] 4/5 on the left.",
        "No numbness; [tingling] of the thumb persists.",
        "Denies numbness. Reports [tingling] of the thumb.",
        "No clonus, but [spasticity] is marked.",
        "There has been no change in the [spasticity] since spring.",
        "The patient does not only have [spasm] but also guarding.",
        "Utilization review denied [tizanidine] on 3/4/2015.",
        "He walks without difficulty and [drives] to work.",
        "She is able to [cook] without assistance.",
        "She is up at six without trouble, [trouble sleeping] comes on Fridays.",
        "Continue Norco, which lets her [work] full time.",
        "Xanax daily since May 2013 for [anxiety].",
        "Her mother drove her here; she has [spasm] today.",
        "History of present illness: he has [numbness] of the foot.",
        "She has a three-week history of [neck pain].",
        "MRI of 5/2/14 compared with the prior study shows [extrusion].",
        "The patient has not had relief, and the [allodynia] remains.",
        "Nothing helps the [burning].",
        "Pain is 8/10 without medication, 4/10 with it, and he [cooks].",
        "[x] Acute [flare] of neck pain",
        "Patient's [anxiety] began when his father died.",
        "\"I can [walk] my dog for two whole blocks now, and I could not before.\"",
      })
  void what_the_record_says_of_the_patient_now_is_affirmed(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.AFFIRMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Pt denies [N/V].",
        "He has had no [trouble sleeping] this month.",
        "Walks without [difficulty walking] uphill.",
        "Denies: numbness, weakness, [B/B incontinence]",
        "No fevers, chills or [sweats] were reported.",
        "There is no evidence of [radiculopathy] on EMG.",
        "There was no suggestion of a recent [flare] of pain.",
        "She has not tried a [tricyclic] or an SNRI.",
        "The provider failed to submit [urine drug screen] results.",
        "There was lack of documentation of long term [functional improvement].",
        "No documentation that [physical therapy] was completed.",
        "[Spasm]: none.",
        "[Clonus] absent bilaterally.",
        "[Side effects] - none",
        "Nausea, vomiting and [constipation] are denied.",
        "[SLR] neg bilat",
        "[Spurling's] was negative on both sides.",
        "Negative [straight leg raise] bilaterally.",
        "Neg for [illicits].",
        "[Aberrant behavior] has not been seen.",
        "Neither [spasm] nor tenderness is found.",
        "The screen was free of [illicit] drugs.",
        "He isn't [drowsy] on it.",
        "Cannot [bend] to tie his shoes.",
        "She has never been on [muscle relaxants].",
        "[Diversion] is not suspected and was ruled out.",
        "W/o [clonus] or hyperreflexia.",
        "DVT was excluded and [infection] has been ruled out.",
        "No h/o [substance abuse].",
        "She declined [surgery].",
        "Not on any [antispasticity] drug.",
        "The record lacks any mention of [multiple sclerosis].",
      })
  void what_the_record_denies_is_negated(String sentence) {
    assertThat(read(sentence, "").polarity()).as(sentence).isEqualTo(Polarity.NEGATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "If gabapentin fails we would switch to [duloxetine].",
        "[Tizanidine] would be considered if spasticity ever develops.",
        "Should she develop [weakness], an MRI is to be done.",
        "Return to the ER for [numbness] or loss of bladder control.",
        "Take 1 tablet q8h prn [spasm].",
        "Plan to start a [home exercise program].",
        "We may need to request an [epidural].",
        "She is at risk for [constipation].",
        "Will consider [nortriptyline] next month.",
        "The goal is to [return to work] by June.",
        "She asks whether [baclofen] might help.",
        "[Surgery] consult only if no response.",
        "Watch for [sedation].",
        "He hopes to [drive] again.",
      })
  void what_is_planned_feared_or_conditional_is_hypothetical(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.HYPOTHETICAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He had tried [physical therapy] with pool therapy.",
        "The neck [flare] has resolved.",
        "That [flare] settled by August 2013.",
        "PMH: hypertension, [hepatitis C], gout",
        "She has a history of [seizures].",
        "S/p [microdiscectomy] at L5-S1.",
        "He no longer takes [Soma].",
        "[Itching] was mild and has stopped.",
        "She had a [stroke] several years ago.",
        "Previously on [tramadol] for a year.",
      })
  void what_is_over_is_historical(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.HISTORICAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mother has [multiple sclerosis] and does well on it.",
        "FH: father with [stroke]",
        "Family history is positive for [diabetes].",
        "His brother takes [Xanax] for panic.",
        "A coworker had [shingles] last month.",
        "[Addiction] runs in the family.",
      })
  void what_is_said_of_a_relative_is_anothers(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.OTHER_EXPERIENCER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The MTUS Guidelines support baclofen for spasticity of [multiple sclerosis].",
        "[Radiculopathy] must be documented by physical examination.",
        "It is recommended orally for [spasticity] related to cord injury.",
        "Per MTUS p.57 the patch is recommended for [localized] pain after a trial of an AED.",
        "Opioids may be continued, says the MTUS, if the patient has [returned to work].",
        "ODG: criteria for use include [functional improvement].",
        "Current research does not support a [series] of three.",
        "The most common side effects include [sedation] and dizziness.",
        "\"Recommended for [spasticity] and spasm in disease of the cord.\"",
      })
  void what_a_guideline_says_is_not_the_patients(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.GUIDELINE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[UDS]: (blank)          CURES: (blank)",
        "[Spasm]: ______",
        "☐ [Spasm]   ☒ Tenderness",
        "( ) [Flare] (x) Chronic",
        "[Side effects]:",
      })
  void an_empty_form_says_nothing(String sentence) {
    assertThat(status(sentence)).as(sentence).isEqualTo(AssertionStatus.TEMPLATE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Possible [radiculopathy] at S1.",
        "MRI to rule out [stenosis].",
        "Exam suggests [radiculopathy].",
        "[Neuroma] is suspected.",
        "Likely [meralgia paresthetica].",
      })
  void what_is_suspected_is_possible(String sentence) {
    assertThat(read(sentence, "").polarity()).as(sentence).isEqualTo(Polarity.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "family-history | [Multiple sclerosis], stroke | OTHER_EXPERIENCER",
        "past-history | [Hepatitis C] | HISTORICAL",
        "plan | [Physical therapy] 2x4 | HYPOTHETICAL",
        "plan | Continue [Norco] unchanged | AFFIRMED",
        "plan | Narcotic [agreement] on chart | AFFIRMED",
        "guideline-quotation | [Spasticity] of cord injury | GUIDELINE",
        "clinical-case-summary | Marked [spasticity] | AFFIRMED",
      })
  void a_section_says_what_its_sentences_leave_unsaid(
      String section, String sentence, AssertionStatus expected) {
    assertThat(read(sentence, section).status()).as(sentence).isEqualTo(expected);
  }

  @Test
  void a_denied_past_is_both() {
    MentionAssertion read = read("No history of [seizures].", "");
    assertThat(read.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(read.temporality()).isEqualTo(Temporality.HISTORICAL);
    assertThat(read.status()).isEqualTo(AssertionStatus.NEGATED);
  }

  @Test
  void the_deciding_cue_is_shown_where_it_stands() {
    DecidingCue cue = read("He denies [numbness].", "").cues().get(0);
    assertThat(cue).isEqualTo(new DecidingCue(Mark.NEGATED, 3, 9, "denies"));
  }

  @Test
  void a_mention_beyond_the_sentence_is_refused() {
    assertThatThrownBy(() -> reader.read("short", List.of(new TextSpan(2, 9)), ""))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("9 of 5");
  }

  private AssertionStatus status(String sentence) {
    return read(sentence, "").status();
  }

  private MentionAssertion read(String marked, String section) {
    int open = marked.lastIndexOf('[');
    int close = marked.lastIndexOf(']');
    String sentence =
        marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
    return reader.read(sentence, List.of(new TextSpan(open, close - 1)), section).get(0);
  }
}
