package dev.warrant.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitDatesTest {

  private final VisitDates dates = new VisitDates();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "On 5/2/2014 the physician noted tenderness.; 2014-05-02",
        "Per the office visit of 8/8/2014, she limps.; 2014-08-08",
        "A PR-2 dated March 3, 2015 describes numbness.; 2015-03-03",
        "The injured worker was seen on 4-4-2014 and limped.; 2014-04-04",
        "Follow-up 06/01/2015: pain 5/10.; 2015-06-01",
        "Records from 1/2/2014 through 3/4/2014 show pain.; 2014-03-04",
        "At the 4/4/2014 visit the back was quiet.; 2014-04-04"
      })
  void a_visit_or_report_governs_what_follows(String sentence, String date) {
    assertThat(dates.introducedBy(sentence)).contains(LocalDate.parse(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 5/2/2014 utilization review denied the request.",
        "A cervical MRI of 5/2/2014 showed a disc protrusion.",
        "The worker was injured on 5/2/2014 in a fall.",
        "Baclofen was added on 5/2/2014 for spasm.",
        "He has had pain since 5/2/2014.",
        "The urine drug screen of 5/2/2014 was consistent.",
        "Surgery on 5/2/2014 went well.",
        "Metaxalone was listed first in the 5/2/2014 report."
      })
  void other_dates_govern_nothing(String sentence) {
    assertThat(dates.introducedBy(sentence)).isEmpty();
  }
}
