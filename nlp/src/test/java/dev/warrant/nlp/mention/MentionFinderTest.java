package dev.warrant.nlp.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private final MentionFinder finder = MentionFinder.ofConcepts();

  @Test
  void a_mention_is_exactly_the_words_that_name_it() {
    String sentence = "Examination: palpable paravertebral spasm, flare-up x3 d.";
    assertThat(finder.find(sentence))
        .filteredOn(mention -> mention.concept().equals("acute-exacerbation"))
        .extracting(mention -> sentence.substring(mention.start(), mention.end()))
        .containsExactly("flare-up");
  }

  @Test
  void the_longest_words_of_a_concept_win() {
    assertThat(texts("Relapsing-remitting multiple sclerosis", "multiple-sclerosis"))
        .containsExactly("Relapsing-remitting multiple sclerosis");
  }

  @Test
  void the_month_of_may_is_no_verb() {
    MentionFinder relations = MentionFinder.ofRelations();
    assertThat(relations.find("The block in May gave relief."))
        .extracting(Mention::concept)
        .doesNotContain("hoped-for", "supposes");
    assertThat(relations.find("The block may give relief."))
        .extracting(Mention::concept)
        .contains("supposes");
  }

  @Test
  void words_of_different_concepts_may_overlap() {
    assertThat(finder.find("acute muscle spasm of the neck"))
        .extracting(Mention::concept)
        .contains("acute-exacerbation", "muscle-spasm");
  }

  @Test
  void hyphen_slash_and_space_are_alike_between_words() {
    for (String spelled : List.of("flare up", "flare-up", "FLARE–UP", "Flare/up")) {
      assertThat(texts(spelled + " today", "acute-exacerbation")).containsExactly(spelled);
    }
  }

  @Test
  void articles_and_sides_may_stand_within_a_phrase() {
    assertThat(texts("displacing the right C7 nerve root", "nerve-root-compression")).hasSize(1);
    assertThat(texts("Lyrica made him very dizzy.", "not-tolerated")).hasSize(1);
  }

  @Test
  void the_initials_of_multiple_sclerosis_are_told_from_their_other_meanings() {
    assertThat(texts("Spasticity due to MS, on baclofen", "multiple-sclerosis")).hasSize(1);
    for (String other :
        List.of(
            "MS Contin 60 mg every 8 hours",
            "MS 15 mg twice daily",
            "MS ER 30 mg",
            "Exam. MS: shoulders full",
            "confirmed by GC/MS",
            "Ms. Alvarez returns",
            "a pulse of 200 ms")) {
      assertThat(texts(other, "multiple-sclerosis")).as(other).isEmpty();
    }
  }

  @Test
  void a_grade_of_strength_is_told_from_a_level_and_a_date() {
    assertThat(texts("EHL R 4/5, L 4+/5", "strength-reduced")).containsExactly("4/5", "4+/5");
    assertThat(texts("L4/5 bulge seen on 4/5/2015", "strength-reduced")).isEmpty();
  }

  @Test
  void a_bracket_that_does_not_close_names_the_concept() {
    LexiconEntry broken =
        new LexiconEntry("ankle", List.of("(left"), false, false, null, null, null, null);
    assertThatThrownBy(() -> new MentionFinder(Lexicon.of(List.of(broken))))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("ankle")
        .hasMessageContaining("does not close");
  }

  private List<String> texts(String sentence, String concept) {
    return finder.find(sentence).stream()
        .filter(mention -> mention.concept().equals(concept))
        .map(mention -> sentence.substring(mention.start(), mention.end()))
        .toList();
  }
}
