package dev.warrant.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationCheckTest {
  private static final Edition EDITION = Rulebooks.builtIn().byId("mtus-2009").edition();
  private static final CitationCheck CHECK =
      new CitationCheck(EDITION, VocabularyReader.builtIn().drugs().drugs());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "muscle-relaxants | baclofen | 63 64",
        "muscle-relaxants | cyclobenzaprine | 41 42 63 64",
        "benzodiazepines | alprazolam | 24 60 124",
        "epidural-steroid-injections | epidural-steroid-injection | 46"
      })
  void the_edition_speaks_of_a_treatment_on_its_own_pages_and_on_those_that_decide_it(
      String topic, String treatment, String pages) {
    assertThat(CHECK.expectedPages(topic(topic), treatment))
        .containsExactlyElementsOf(List.of(pages.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Page 65 speaks of other relaxants; a range of pages that holds a right one is right.
        "muscle-relaxants | baclofen | Baclofen | 65 | true",
        "muscle-relaxants | baclofen | Baclofen | 64 | false",
        "muscle-relaxants | baclofen | | 63-66 | false",
        "muscle-relaxants | methocarbamol | Methocarbamol | 65 | false",
        "muscle-relaxants | tizanidine | | 22 | true",
        // A page of the section of which nothing else is known, and the page next to a known one.
        "opioids | hydrocodone-acetaminophen | Opioids, steps to avoid misuse | 94-95 | false",
        "topical-lidocaine | lidocaine | Lidoderm | 57 | false",
        "topical-lidocaine | lidocaine | Lidoderm | 24 | true",
        // Without pages, a section is elsewhere only if it names another topic and not this one.
        "muscle-relaxants | baclofen | Opioids | | true",
        "muscle-relaxants | baclofen | Muscle relaxants and opioids | | false",
        "muscle-relaxants | baclofen | Introduction | | false",
        "muscle-relaxants | baclofen | Lioresal | | false"
      })
  void a_citation_is_elsewhere_or_may_be_right(
      String topic, String treatment, String section, String pages, boolean elsewhere) {
    CitedGuideline cited =
        new CitedGuideline(
            CitedGuideline.By.REVIEWER,
            "MTUS",
            section,
            pages == null ? List.of() : List.of(pages),
            true);
    assertThat(CHECK.elsewhere(topic(topic), treatment, List.of(cited))).isEqualTo(elsewhere);
  }

  @Test
  void one_right_place_among_several_is_enough_and_other_books_and_others_citations_do_not_count() {
    CitedGuideline wrong = cited(CitedGuideline.By.REVIEWER, "24", true);
    CitedGuideline right = cited(CitedGuideline.By.REVIEWER, "64", true);
    CitedGuideline otherBook = cited(CitedGuideline.By.REVIEWER, "24", false);
    CitedGuideline others = cited(CitedGuideline.By.CLAIMS_ADMINISTRATOR, "24", true);
    Topic relaxants = topic("muscle-relaxants");
    assertThat(CHECK.elsewhere(relaxants, "baclofen", List.of(wrong, right))).isFalse();
    assertThat(CHECK.elsewhere(relaxants, "baclofen", List.of(wrong, others))).isTrue();
    assertThat(CHECK.elsewhere(relaxants, "baclofen", List.of(otherBook, others))).isFalse();
    assertThat(CHECK.elsewhere(relaxants, "baclofen", List.of())).isFalse();
  }

  private static CitedGuideline cited(CitedGuideline.By by, String page, boolean ofEdition) {
    return new CitedGuideline(by, "MTUS", null, List.of(page), ofEdition);
  }

  private static Topic topic(String id) {
    return EDITION.topics().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
