package dev.warrant.nlp.fact.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.fact.claim.ClaimVocabulary.ClaimEntry;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.TokenizedSentence;
import dev.warrant.rules.vocabulary.ConceptTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimVocabularyTest {
  private final ClaimVocabulary vocabulary = new ClaimVocabulary();
  private final MentionFinder mentions = MentionFinder.ofConcepts();

  @Test
  void every_claim_is_found_in_its_examples_and_not_in_the_others() {
    List<String> faults = new ArrayList<>();
    for (ClaimEntry entry : ClaimVocabulary.claims()) {
      assertThat(entry.matches()).as(entry.concept()).isNotEmpty();
      assertThat(entry.not()).as(entry.concept()).isNotEmpty();
      entry.matches().stream()
          .filter(sentence -> !claims(sentence, entry))
          .forEach(sentence -> faults.add(entry.concept() + " is not found in: " + sentence));
      entry.not().stream()
          .filter(sentence -> claims(sentence, entry))
          .forEach(sentence -> faults.add(entry.concept() + " is found in: " + sentence));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void claims_are_named_by_concepts_that_the_lexicon_has() {
    assertThat(ConceptTable.load().ids())
        .containsAll(
            ClaimVocabulary.claims().stream().flatMap(entry -> entry.names().stream()).toList());
  }

  private boolean claims(String sentence, ClaimEntry entry) {
    Stream<String> named =
        mentions.find(sentence).stream()
            .map(Mention::concept)
            .map(vocabulary::of)
            .flatMap(meaning -> Optional.ofNullable(meaning).stream())
            .map(ClaimVocabulary.Meaning::concept);
    Stream<String> worded =
        vocabulary.words(TokenizedSentence.of(sentence)).stream().map(Mention::concept);
    return Stream.concat(named, worded).anyMatch(entry.concept()::equals);
  }
}
