package dev.warrant.nlp.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.section.Disposition;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedLetterTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Decision based on MTUS Chronic Pain Treatment Guidelines Baclofen Page(s): 65. | Baclofen 65",
        "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66. | 63-66",
        "MTUS Chronic Pain Medical Treatment Guidelines, Opioids, criteria for use, Page(s): 76-80 and 91. | Opioids, criteria for use 76-80,91",
        "MTUS Chronic Pain Medical Treatment 2009, Section(s): Epidural steroid injections (ESIs). | Epidural steroid injections (ESIs)",
        "Chronic Pain Medical Treatment Guidelines, Benzodiazepines, 24. | Benzodiazepines 24",
        "MTUS Chronic Pain Medical Treatment Guidelines, page 64 (baclofen). | baclofen 64",
        "MTUS, Chronic Pain, Orphenadrine, page 65 of 127. | Orphenadrine 65",
        "MTUS/CPMTG pp. 41-42, 63-64 | 41-42,63-64",
        "MTUS - Opioids, p 78 (4 A's) and p 80. | Opioids 78 + 80",
        "MTUS Chronic Pain Medical Treatment Guidelines, Opioids, dosing (page 86); Weaning of medications (page 124). | Opioids, dosing 86 + Weaning of medications 124",
        "Chronic Pain Medical Treatment Guidelines, Muscle Relaxants, pages 63-65, which is part of the MTUS. | Muscle Relaxants 63-65",
        "The MTUS is silent on this hypnotic. | none",
        "Decision based on MTUS Chronic Pain Treatment Guidelines. |"
      })
  void sections_and_pages_of_the_guideline_are_read_as_cited(String citation, String places) {
    List<Citation> cited =
        citations(citation).stream().filter(c -> c.book().equals("mtus-chronic-pain")).toList();
    assertThat(cited).allMatch(Citation::byReviewer);
    String found =
        cited.isEmpty() ? "none" : String.join(" + ", cited.stream().map(this::place).toList());
    assertThat(found).isEqualTo(places == null ? "" : places);
  }

  private String place(Citation citation) {
    String section = citation.section() == null ? "" : citation.section() + " ";
    return (section + String.join(",", citation.pages())).strip();
  }

  @Test
  void other_books_are_told_apart_each_with_its_own_pages() {
    List<Citation> cited =
        citations(
            "Decision based on MTUS Chronic Pain Treatment Guidelines Muscle Relaxants, Weaning of"
                + " Medications Page(s): 63-66, 124,Postsurgical Treatment Guidelines Page(s):"
                + " 10-27. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG),"
                + " Chronic Pain Chapter, Benzodiazepines");
    assertThat(cited)
        .extracting(Citation::book)
        .containsExactly("mtus-chronic-pain", "mtus-postsurgical", "odg");
    assertThat(cited.get(0).pages()).containsExactly("63-66", "124");
    assertThat(cited.get(1).pages()).containsExactly("10-27");
    assertThat(cited.get(2).section()).isEqualTo("Benzodiazepines");
  }

  @ParameterizedTest
  @CsvSource({"63-66.,63-66", "24.  Decision based on ODG.,24"})
  void pages_on_the_line_after_their_word_are_read(String nextLine, String pages) {
    List<Citation> cited =
        citations("MTUS Chronic Pain Treatment Guidelines   Page(s): \n" + nextLine);
    assertThat(cited.get(0).section()).isNull();
    assertThat(cited.get(0).pages()).containsExactly(pages);
  }

  @Test
  void who_cites_is_told_by_the_heading_or_by_the_sentence() {
    String text =
        letter(
            "The Claims Administrator based its decision on the MTUS, opioids. The Physician Reviewer"
                + " based his/her decision on the Chronic Pain Medical Treatment Guidelines, page 78.",
            "It is so.");
    assertThat(READER.readReviewed(new SourceText("a.txt", text)).items().get(0).citations())
        .extracting(Citation::byReviewer)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Pain Medicine and is licensed to practice in California. | Physical Medicine & Rehabilitation, Pain Medicine | California",
        "State(s) of Licensure: New Jersey, Michigan. Certification(s)/Specialty: Neurology, Neuromuscular Medicine | Neurology, Neuromuscular Medicine | New Jersey, Michigan",
        "A clinician certified in Family Practice (licensed in Georgia and West Virginia) studied the file. | Family Medicine | Georgia, West Virginia",
        "The reviewer was selected for experience in the same or similar specialties that treat the condition. | |"
      })
  void a_reviewers_specialties_and_states_are_read(
      String process, String specialties, String states) {
    Reviewer reviewer =
        READER
            .readReviewed(
                new SourceText(
                    "a.txt", letter("MTUS page 78.", "It is so.").replace("PROCESS", process)))
            .reviewer();
    assertThat(String.join(", ", reviewer.specialties()))
        .isEqualTo(specialties == null ? "" : specialties);
    assertThat(String.join(", ", reviewer.states())).isEqualTo(states == null ? "" : states);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There is no documentation of functional improvement as a result of the Norco. | UNDOCUMENTED functional-improvement of hydrocodone-acetaminophen",
        "This reviewer was unable to locate a recent drug screen in the submitted material. | UNDOCUMENTED drug-screen [RECENT]",
        "Neither relief nor function is described in this record. | UNDOCUMENTED pain-relief",
        "The patient does not have muscle spasm. | ABSENT muscle-spasm",
        "The examination showed muscle spasm. | PRESENT muscle-spasm",
        "The file does not show dermatomal radiculopathy on exam. | UNDOCUMENTED radiculopathy-on-exam",
        "It does not appear that this is prescribed for an acute exacerbation, as recommended by guidelines. | UNDOCUMENTED acute-exacerbation",
        "The records do not say that an NSAID was taken for the flare. | UNDOCUMENTED treatment-trial of nsaid",
        "The guidelines recommend baclofen for spasticity of multiple sclerosis. | ",
        "Baclofen is usually used for spasm in multiple sclerosis. | ",
        "The documentation fails to indicate how long the worker has been taking Norco. | UNDOCUMENTED use-duration",
        "The duration of use could not be established through supplied documentation. | UNDOCUMENTED use-duration",
        "It does not appear that this medication is being prescribed for the short-term treatment of a flare. | UNDOCUMENTED short-term-treatment, UNDOCUMENTED acute-exacerbation",
        "The injured worker has been utilizing Norco since 2012 and his pain still returns to baseline. | PRESENT long-term-use of hydrocodone-acetaminophen, PRESENT returning-pain",
        "The worker was treated with muscle relaxants for several months before this request. | PRESENT long-term-use of muscle-relaxant",
        "The medication has been used for longer than four weeks. | PRESENT long-term-use",
        "Norco was recommended to be tapered due to the patient's pulmonary hypertension. | PRESENT taper, PRESENT lung-disease",
        "No rationale was provided for long-term use of the medication. | UNDOCUMENTED use-rationale",
        "Opioids should not be stopped abruptly, fortunately, there is provision to modify the request to allow tapering. | PRESENT part-already-allowed",
        "The quantity requested lasts for more than four weeks. | PRESENT supply-too-long",
        "There is no documentation of an indication for the medication. | UNDOCUMENTED indication",
        "Side effects are addressed. | PRESENT side-effects",
        "Side effects must be addressed. | ",
        "Long-term use is not recommended, and most guidelines limit use to four weeks. | ",
        "Prolonged use for several months may lead to dependence. | ",
        "Fifteen tablets are allowed for weaning. | "
      })
  void what_a_rationale_asserts_of_the_record_is_a_claim(String rationale, String claim) {
    String text = letter("MTUS page 78.", rationale);
    ReviewedItem item = READER.readReviewed(new SourceText("a.txt", text)).items().get(0);
    assertThat(item.claims().stream().map(ReviewedLetterTest::told).toList())
        .isEqualTo(claim == null ? List.of() : List.of(claim.split(", ")));
    assertThat(item.claims())
        .allSatisfy(found -> assertThat(text).contains(found.evidence().quote()));
  }

  private static String told(Claim claim) {
    return claim.manner()
        + " "
        + claim.concept()
        + (claim.treatment() == null ? "" : " of " + claim.treatment())
        + (claim.qualifiers().contains(Claim.Qualifier.RECENT) ? " [RECENT]" : "");
  }

  @Test
  void a_text_that_decides_nothing_has_no_items() {
    assertThat(READER.readReviewed(new SourceText("a.txt", "A visit note. Pain 5/10.")).items())
        .isEmpty();
  }

  @Test
  void an_item_of_2013_keeps_the_decision_of_the_list_and_the_reasons_given_below() {
    ReviewedLetter letter =
        READER.readReviewed(
            new SourceText(
                "a.txt",
                """
                1) MAXIMUS Federal Services, Inc. has determined the request for Norco #90 is not medically necessary and appropriate.

                INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

                Expert Reviewer Case Summary:
                The patient takes Norco.

                Documents Reviewed for Determination:
                - Application of Independent Medical Review

                1) Regarding the request for Norco #90:

                The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines, page 78, applicable.

                Rationale for the Decision:
                There is no documentation of functional improvement.
                """));
    assertThat(letter.items()).hasSize(1);
    assertThat(letter.items().get(0).decision()).isEqualTo(Disposition.UPHELD);
    assertThat(letter.items().get(0).claims()).hasSize(1);
    assertThat(letter.items().get(0).citations()).hasSize(1);
  }

  private static List<Citation> citations(String citation) {
    return READER
        .readReviewed(new SourceText("a.txt", letter(citation, "It is so.")))
        .items()
        .get(0)
        .citations();
  }

  private static String letter(String citation, String rationale) {
    return """
        HOW THE IMR FINAL DETERMINATION WAS MADE

        PROCESS

        CLINICAL CASE SUMMARY

        The injured worker takes Norco.

        IMR ISSUES, DECISIONS AND RATIONALES

        Norco 10/325mg #90: Upheld

        MAXIMUS guideline: %s

        Decision rationale: %s
        """
        .formatted(citation, rationale);
  }
}
