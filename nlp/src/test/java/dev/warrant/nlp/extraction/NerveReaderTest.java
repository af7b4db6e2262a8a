package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NerveReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Left EHL 4/5. | motor-deficit [L5] LEFT",
        "EHL R 5/5, L 4/5. | motor-deficit [L5] LEFT",
        "AJ: R 2, L 1. | reflex-deficit [S1] LEFT",
        "Plantar flexion L 4/5. | motor-deficit [S1] LEFT",
        "The right deltoid is three out of five. | motor-deficit [C5] RIGHT",
        "Quads 4, TA 5, gastroc 5 on the right. | motor-deficit [L3, L4] RIGHT",
        "Right wrist extensors are four minus. | motor-deficit [C6] RIGHT",
        "Grip on the left is weak. | motor-deficit [C8] LEFT",
        "She cannot raise the right big toe against my thumb. | motor-deficit [L5] RIGHT",
        "He is unable to stand on his left toes. | motor-deficit [S1] LEFT",
        "Right heel walk fails. | motor-deficit [L4, L5] RIGHT",
        "Single-leg calf raise on the left 4 of 20. | motor-deficit [S1] LEFT",
        "Left ankle jerk 0, right 2+. | reflex-deficit [S1] LEFT",
        "The right knee jerk could not be elicited. | reflex-deficit [L4] RIGHT",
        "She had no left triceps reflex. | reflex-deficit [C7] LEFT",
        "KJ 2+ AJ 1+ left | reflex-deficit [S1] LEFT",
        "The right big toe is weak in extension. | motor-deficit [L5] RIGHT",
        "Left knee flexion and extension 4/5. | motor-deficit [L3, L4, L5, S1] LEFT",
        "Left EHL 4/5 since 2012. | motor-deficit [L5] LEFT",
        "Knee jerks 2+ on the right but trace on the left. | reflex-deficit [L4] LEFT",
        "Pinprick is reduced over the right L5 dermatome. | sensory-deficit [L5] RIGHT",
        "The pinwheel is dull over the inner border of the right shin. | sensory-deficit [L4] RIGHT",
        "Light touch diminished over the dorsum of the left foot. | sensory-deficit [L5] LEFT",
        "She could not feel the pin on the left little finger. | sensory-deficit [C8] LEFT",
        "Left lateral foot hypesthetic. | sensory-deficit [S1] LEFT",
        "Sensation is intact except over the right thumb. | sensory-deficit [C6] RIGHT",
        "Pinprick 70% of normal over the dorsum of the right foot. | sensory-deficit [L5] RIGHT",
        "Numbness to light touch over the left thumb. | sensory-deficit [C6] LEFT",
        "Weakness with elbow extension on the right. | motor-deficit [C7] RIGHT",
        "Decreased sensation to touch and pin along the sole of the left foot. | sensory-deficit [S1] LEFT",
        "Sensation lessened from L4 to S1 on the left. | sensory-deficit [L4, L5, S1] LEFT",
      })
  void a_sign_lies_in_the_root_that_serves_its_place(String sentence, String finding) {
    assertThat(deficits("OBJECTIVE", sentence)).contains(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Motor power is 5/5 in every group, and raising the straight leg yields hamstring tightness.",
        "SLR is limited by the hamstrings on the left.",
      })
  void a_stretch_of_the_root_is_no_loss(String sentence) {
    assertThat(deficits("OBJECTIVE", sentence)).isEmpty();
  }

  @Test
  void a_list_of_places_shares_the_value_named_once() {
    assertThat(deficits("OBJECTIVE", "Weakness of the left EHL, the hip abductors and the calf."))
        .hasSize(2)
        .allMatch(said -> said.startsWith("motor-deficit"));
    assertThat(deficits("OBJECTIVE", "Right deltoid, biceps and wrist extension 4/5."))
        .containsExactly("motor-deficit [C6, C5] RIGHT");
  }

  @Test
  void each_piece_of_a_list_keeps_its_own_value() {
    assertThat(deficits("OBJECTIVE", "Deltoid, biceps 5/5, right triceps 4/5, grip 5/5."))
        .containsExactly("motor-deficit [C7] RIGHT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No weakness, atrophy or sensory loss.",
        "Strength 5/5 throughout and sensation intact in all dermatomes.",
        "Sensation, strength and reflexes of the legs were normal.",
        "Neurologically intact in the lower extremities.",
        "DTRs 2+ and symmetric; motor full; light touch normal.",
        "Neurologic exam within normal limits.",
        "Neuro: WNL",
        "No focal deficits.",
        "No evidence of radiculopathy on neurologic testing.",
        "Give-way weakness of every muscle group. Reflexes were equal.",
        "Hypoesthesia of the lateral thigh (meralgia). Reflexes intact.",
        "Sensation is decreased circumferentially from both knees down. Strength full.",
      })
  void a_normal_examination_denies_deficits(String sentence) {
    assertThat(findings("OBJECTIVE", sentence))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("no "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He complains of numbness and weakness in the left foot.",
        "SLR positive with pain down the lateral calf to the great toe.",
        "If foot drop develops he will go to the emergency room.",
        "Ankle dorsiflexion 0-20, plantarflexion 0-40.",
        "Reflexes 1+ and symmetric.",
        "Heel and toe walking without difficulty.",
        "Is the ankle jerk absent?",
        "Ankle jerks absent bilaterally, consistent with age.",
        "Shoulder abduction is 4/5 due to a rotator cuff tear.",
        "Strength 4+/5 in the left arm, limited by pain.",
        "Her mother has weakness of the left foot.",
        "Grade 1 spondylolisthesis at L4-5.",
        "Seen on 4/5/2014 for strength training.",
        "EMG showed reduced recruitment in the EHL.",
      })
  void what_was_not_found_on_examination_is_no_sign(String sentence) {
    assertThat(deficits("OBJECTIVE", sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sensation is reduced in a stocking distribution.",
        "Sensation is reduced in the median nerve distribution of the thumb.",
      })
  void a_loss_that_follows_no_root_names_none(String sentence) {
    assertThat(deficits("OBJECTIVE", sentence)).noneMatch(said -> said.contains("["));
  }

  @Test
  void what_was_tested_counts_even_where_complaints_stand() {
    assertThat(deficits("SUBJECTIVE", "The left foot feels weak.")).isEmpty();
    assertThat(deficits("SUBJECTIVE", "Left ankle jerk absent."))
        .containsExactly("reflex-deficit [S1] LEFT");
  }

  @Test
  void the_newest_examination_describes_the_present() {
    List<Finding> findings =
        ReadFacts.of(
            Finding.class,
            new CaseReader(VocabularyReader.builtIn())
                .read(
                    new SourceText(
                        "letter.txt",
                        """
                        CLINICAL CASE SUMMARY
                        On 3/4/2014 sensation was decreased in the left S1 distribution.
                        On 9/8/2014 strength was 5/5 and sensation was intact in both legs.

                        IMR ISSUES, DECISIONS AND RATIONALES
                        Lumbar ESI: Upheld"""))
                .facts());
    assertThat(findings)
        .extracting(ReadFacts::say)
        .contains("HISTORICAL sensory-deficit [S1] LEFT");
    assertThat(findings).noneMatch(Finding::present);
  }

  @Test
  void a_row_of_a_table_goes_on_with_what_the_row_before_tested() {
    assertThat(
            deficits(
                "OBJECTIVE",
                "| test | right | left |",
                "|---|---|---|",
                "| DTR, biceps | 2+ | 2+ |",
                "| triceps | 2+ | trace |"))
        .containsExactly("reflex-deficit [C7]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EHL 4/5 left at the first visit, full today.",
        "Left triceps 4/5 in May, normal at present.",
      })
  void what_is_normal_now_is_no_sign(String sentence) {
    assertThat(deficits("OBJECTIVE", sentence)).isEmpty();
  }

  private static List<String> findings(String heading, String... lines) {
    return ReadFacts.of(Finding.class, ReadFacts.under(heading, lines)).stream()
        .filter(finding -> finding.basis() == Basis.EXAMINATION)
        .map(ReadFacts::say)
        .toList();
  }

  private static List<String> deficits(String heading, String... lines) {
    return findings(heading, lines).stream().filter(said -> !said.startsWith("no ")).toList();
  }
}
