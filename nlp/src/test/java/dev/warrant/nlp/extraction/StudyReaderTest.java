package dev.warrant.nlp.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MRI: L4-5 extrusion deforms the left L5 root. | nerve-root-compression [L5] LEFT",
        "MRI 2/3/14 shows a fragment at L5-S1 up against the right S1 nerve root. | nerve-root-compression [S1] RIGHT",
        "MRI: C5-6 disc protrusion. | disc-herniation [C5-6]",
        "MRI: C5-6 osteophyte, R C6 foram severe. | spinal-stenosis [C6] RIGHT",
        "MRI L4-5: the left foramen is all but closed. | spinal-stenosis [L4-5] LEFT",
        "CT shows the left lateral recess narrowed at L4-5. | spinal-stenosis [L4-5] LEFT",
        "MRI: C3-4 normal, C4-5 normal, C6-7 herniation to the left. | disc-herniation [C6-7] LEFT",
        "MRI: amputation of the right C7 root sleeve. | nerve-root-compression [C7] RIGHT",
        "CT myelogram: the left L5 sleeve fails to fill. | nerve-root-compression [L5] LEFT",
        "MRI: L5-S1 5 mm disc touching the right S1 root. | nerve-root-compression [S1] RIGHT",
        "MRI shows a right-sided C6-7 protrusion; the left foramina are clear. | disc-herniation [C6-7] RIGHT",
        "MRI: large left paracentral disc at L4-5. | disc-herniation [L4-5] LEFT",
      })
  void imaging_shows_a_root_or_a_level(String sentence, String finding) {
    assertThat(by(Basis.IMAGING, sentence)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMG suggestive of a left L5 radiculopathy. | radiculopathy [L5] LEFT",
        "Needle EMG: positive sharp waves in the right deltoid. | radiculopathy [C5] RIGHT",
        "EMG 5/1/14: no evidence of radiculopathy. | no radiculopathy",
        "EMG: left L5. | radiculopathy [L5] LEFT",
        "Chronic left L5 radiculopathy by EMG. | radiculopathy [L5] LEFT",
        "Denervation was seen in muscles of the left S1 myotome. | radiculopathy [S1] LEFT",
      })
  void electrodiagnosis_names_the_root_or_the_muscles_that_it_serves(
      String sentence, String finding) {
    assertThat(by(Basis.ELECTRODIAGNOSIS, sentence)).contains(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MRI: left L4-5 foraminal stenosis, while the right side is open. | spinal-stenosis [L4-5] LEFT",
        "His pain is on the right and the only herniation on MRI is left L4-5. | disc-herniation [L4-5] LEFT",
        "MRI: L4-5 protrusion, right more than left. | disc-herniation [L4-5] BILATERAL",
      })
  void a_finding_lies_on_the_side_that_is_named_nearest_to_it(String sentence, String finding) {
    assertThat(by(Basis.IMAGING, sentence)).contains(finding);
  }

  @Test
  void an_examination_behind_a_study_shows_nothing_of_the_study() {
    String[] notes = {
      "The MRI showed no root contact.", "Sensation to light touch is reduced at the left L5 root."
    };
    assertThat(by(Basis.IMAGING, notes)).containsExactly("no nerve-root-compression");
  }

  @Test
  void roots_found_free_of_compression_and_a_finding_only_supposed_bear_nothing_out() {
    assertThat(by(Basis.IMAGING, "MRI found the left L5 nerve root free of compression."))
        .noneMatch(found -> found.startsWith("nerve-root-compression"));
    assertThat(by(Basis.IMAGING, "If the MRI shows an L4-5 herniation, an ESI is next.")).isEmpty();
  }

  @Test
  void each_study_of_a_sentence_shows_its_own() {
    String sentence = "EMG was normal; MRI shows a right L5-S1 extrusion.";
    assertThat(by(Basis.IMAGING, sentence)).containsExactly("disc-herniation [L5-S1] RIGHT");
    assertThat(by(Basis.ELECTRODIAGNOSIS, sentence)).containsExactly("no nerve-root-compression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MRI: L4-5 3 mm protrusion without nerve root contact.",
        "MRI: L4-5 protrusion. The nerve roots exit freely.",
        "MRI is unremarkable.",
      })
  void a_study_that_spares_the_roots_bears_nothing_out(String sentence) {
    assertThat(by(Basis.IMAGING, sentence))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("no nerve-root-compression"));
  }

  @Test
  void what_a_later_study_no_longer_shows_is_gone() {
    assertThat(
            by(
                Basis.IMAGING,
                "MRI 2012: right L5-S1 herniation displacing the S1 root.",
                "The scan of 2014 shows that the herniation has resorbed."))
        .isNotEmpty()
        .allMatch(said -> said.startsWith("no "));
  }

  @Test
  void a_disc_that_spares_the_root_is_not_held_against_it() {
    assertThat(by(Basis.IMAGING, "MRI: L4-5 protrusion that spares the nerve roots.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MRI: C5-6 spur that effaces the subarachnoid space but spares the C6 root.",
        "MRI: L4-5 disc indents the sac, the L5 root untouched.",
        "MRI: the L4-5 protrusion flattens the sac and leaves the L5 root alone.",
      })
  void what_presses_elsewhere_and_spares_the_root_compresses_none(String sentence) {
    assertThat(by(Basis.IMAGING, sentence))
        .noneMatch(said -> said.startsWith("nerve-root-compression"));
  }

  @Test
  void one_root_is_spared_and_another_is_not() {
    assertThat(by(Basis.IMAGING, "MRI: L5-S1 disc tents the right S1 root and spares L5."))
        .contains("nerve-root-compression [S1] RIGHT");
  }

  @Test
  void a_bulge_and_pressure_on_the_sac_alone_involve_no_root() {
    assertThat(by(Basis.IMAGING, "MRI: L4-5 bulge that indents the thecal sac."))
        .containsExactly("disc-bulge [L4-5]");
  }

  @Test
  void a_study_goes_on_level_by_level() {
    assertThat(
            by(
                Basis.IMAGING,
                "MRI of the neck.",
                "C4-5 normal.",
                "C5-6 small osteophyte.",
                "C6-7 extrusion displaces the left C7 root."))
        .contains("nerve-root-compression [C7] LEFT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An MRI is asked for to rule out nerve root compression.",
        "We await the MRI to confirm compression of the L5 root.",
        "An MRI was made to look for compression of the L5 root and was never read.",
        "X-ray of the chest is clear.",
        "Did the MRI show a herniation?",
      })
  void what_no_study_shows_is_not_found(String sentence) {
    assertThat(by(Basis.IMAGING, sentence)).noneMatch(said -> !said.startsWith("POSSIBLE"));
  }

  @Test
  void a_study_named_in_a_sentence_of_its_own_is_the_one_that_showed_what_follows() {
    assertThat(by(Basis.ELECTRODIAGNOSIS, "EMG of both legs, 5/2/2014. Left L5 radiculopathy."))
        .containsExactly("radiculopathy [L5] LEFT");
    assertThat(by(Basis.ELECTRODIAGNOSIS, "EMG was not done. Left L5 radiculopathy.")).isEmpty();
  }

  private static List<String> by(Basis basis, String... lines) {
    return ReadFacts.of(Finding.class, ReadFacts.under("RECORDS", lines)).stream()
        .filter(finding -> finding.basis() == basis)
        .map(ReadFacts::say)
        .toList();
  }
}
