package dev.warrant.nlp.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureReaderTest {

  @ParameterizedTest(name = "{0} has the scores {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "pain is 7/10 today|7",
        "rates her pain with medications at 4 out of 10 and without at 9 out of 10|4 9",
        "VAS 5-6/10|5-6",
        "strength is 4/5 and the visit of 5/10/2014 was brief|",
        "pain 8 without, 4 with|8 4",
        "takes pain 9 -> 4 x about 6 h|9 4",
        "from 8/10 down to 3/10|8 3",
        "took 10/325 twice|",
        "pain for 3 weeks after 2 tablets|",
        "Pain: 6|6",
        "back pain was rated 8 of 10|8",
      })
  void pain_scores_are_told_from_other_numbers(String sentence, String expected) {
    assertThat(MeasureReader.scores(sentence).stream().map(MeasureReaderTest::shown).toList())
        .isEqualTo(words(expected));
  }

  @ParameterizedTest(name = "{0} has the percentages {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 50% relief|50",
        "fifty percent better|50",
        "60-70% relief for 6 weeks|60-70",
        "no relief at all|",
        "lidocaine 5% patch|5",
      })
  void percentages_are_read_in_digits_and_in_words(String sentence, String expected) {
    List<String> found =
        PercentageReader.percentages(sentence).stream().map(p -> range(p.low(), p.high())).toList();
    assertThat(found).isEqualTo(words(expected));
  }

  @ParameterizedTest(name = "{0} lasts {1} days")
  @CsvSource(
      delimiter = '|',
      value = {
        "for six weeks|42",
        "for 6 1/2 weeks|45.5",
        "held seven and a half weeks|52.5",
        "6-8 weeks of relief|42-56",
        "x 10 wks|70",
        "for two months each|60",
        "over the last 2 mo|60",
        "eighteen months of daily intake|540",
        "Flare-up x3 d after lifting|",
        "q6h prn|",
      })
  void lengths_of_time_are_read_in_days(String sentence, String expected) {
    List<String> found =
        MeasureReader.timeSpans(sentence).stream()
            .map(t -> range(t.lowDays(), t.highDays()))
            .toList();
    assertThat(found).isEqualTo(words(expected));
  }

  private static String shown(Score score) {
    return range(score.low(), score.high());
  }

  private static String range(BigDecimal low, BigDecimal high) {
    String from = low.stripTrailingZeros().toPlainString();
    return low.compareTo(high) == 0 ? from : from + "-" + high.stripTrailingZeros().toPlainString();
  }

  private static List<String> words(String expected) {
    return expected == null || expected.isBlank() ? List.of() : List.of(expected.split(" "));
  }
}
