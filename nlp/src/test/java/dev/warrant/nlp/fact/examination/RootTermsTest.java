package dev.warrant.nlp.fact.examination;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.fact.examination.RootTerms.RootTerm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootTermsTest {
  private final RootTerms terms = RootTerms.shipped();

  @Test
  void every_term_is_found_in_its_examples_and_not_in_the_others() {
    List<String> faults = new ArrayList<>();
    for (RootTerm term : RootTerms.shippedTerms().terms()) {
      term.matches().stream()
          .filter(text -> !names(text, term))
          .forEach(text -> faults.add(term.roots() + " is not found in: " + text));
      term.not().stream()
          .filter(text -> names(text, term))
          .forEach(text -> faults.add(term.roots() + " is found in: " + text));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_longer_name_hides_the_shorter_one_within_it() {
    assertThat(terms.roots("medial hamstring reflex", "reflex-deficit")).containsExactly("L5");
    assertThat(terms.roots("inner border of the foot", "sensory-deficit"))
        .containsExactly("L4", "L5");
  }

  @Test
  void sides_and_articles_may_stand_within_a_name() {
    assertThat(terms.roots("dorsum of the left foot", "sensory-deficit")).containsExactly("L5");
    assertThat(terms.roots("rise on his right toes", "motor-deficit")).containsExactly("S1");
  }

  private boolean names(String text, RootTerm term) {
    return terms.find(text).stream().anyMatch(place -> place.term().equals(term));
  }
}
