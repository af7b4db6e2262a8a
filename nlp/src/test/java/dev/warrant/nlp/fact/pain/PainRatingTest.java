package dev.warrant.nlp.fact.pain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.PainScore;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a rating of pain only where pain is what it rates. */
class PainRatingTest {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His score on the opioid risk questionnaire was 2.",
        "The risk tool was scored at 3, which is low.",
        "Anxiety 8/10.",
        "GAD-7 gave a 9.",
        "The Ashworth score fell from 3 to 2.",
        "FAX 01/05/2015 PAGE 02 OF 03 SPINE & PAIN CENTER",
      })
  void what_rates_something_else_is_no_pain_score(String sentence) {
    assertThat(scores("The pain is in the neck. " + sentence)).as(sentence).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mood 3/10, pain 6/10. | 6",
        "Her anxiety is 8/10 and her pain 5/10. | 5",
        "On the pain scale she gives a 6. | 6",
        "Pain interferes with sleep and is 8/10. | 8",
      })
  void pain_is_rated_beside_it_all_the_same(String sentence, String value) {
    assertThat(scores(sentence)).as(sentence).containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aim: half an hour on her feet, pain 4 or less by May.",
        "Tramadol is meant to reach a pain of 4.",
        "He wants to get to a pain level of 3/10 or less.",
      })
  void a_level_that_is_wanted_is_not_the_level_there_is(String sentence) {
    assertThat(scores(sentence)).as(sentence).isEmpty();
    assertThat(scores("Pain is 4/10, more or less.")).containsExactly("4");
  }

  private static List<String> scores(String sentence) {
    String head = "PROGRESS REPORT\nDate of visit: 03/10/2015\n\nSUBJECTIVE\n";
    return READER.read(new SourceText("note.txt", head + sentence)).facts().stream()
        .filter(PainScore.class::isInstance)
        .map(PainScore.class::cast)
        .filter(PainScore::present)
        .map(score -> score.value().toPlainString())
        .toList();
  }
}
