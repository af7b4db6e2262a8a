package dev.warrant.nlp.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private final DateReader reader = new DateReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "seen 09/15/2014 again; 2014-09-15; 2014-09-15",
        "seen 7-29-15.; 2015-07-29; 2015-07-29",
        "2014-02-03 visit; 2014-02-03; 2014-02-03",
        "on September 8, 2006.; 2006-09-08; 2006-09-08",
        "on Sept. 8th, 2006; 2006-09-08; 2006-09-08",
        "Date: 02 Sept 2015; 2015-09-02; 2015-09-02",
        "on 25/12/2014; 2014-12-25; 2014-12-25",
        "15-Mar-2015; 2015-03-15; 2015-03-15",
        "since April 2014; 2014-04-01; 2014-04-30",
        "Sept 2015; 2015-09-01; 2015-09-30",
        "in 9/2014 after; 2014-09-01; 2014-09-30",
        "since mid-2014, same; 2014-05-01; 2014-08-31",
        "since 2012 and; 2012-01-01; 2012-12-31",
        "in the fall of 2013.; 2013-09-01; 2013-11-30",
        "(renewed 1/15); 2015-01-01; 2015-01-31",
        "began in June of 2013; 2013-06-01; 2013-06-30",
        "born 3/4/62; 1962-03-04; 1962-03-04"
      })
  void a_date_is_read_however_it_is_written(String text, String earliest, String latest) {
    List<DateMention> found = reader.read(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).earliest()).hasToString(earliest);
    assertThat(found.get(0).latest()).hasToString(latest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norco 10/325 mg #90",
        "pain 8/10 with and 5/10 without",
        "pain is in 9/10 range",
        "strength 4/5, EHL 5/5",
        "BP 128/80, HR 72",
        "L4-5 and L5-S1",
        "call 559-555-0134",
        "claim 0990-21 and CM15-0027300",
        "page 63-66, 124",
        "visual acuity 20/20",
        "takes 2000 mg daily in 4 doses",
        "range 45-50 degrees",
        "ICD 847.2; 724.4",
        "2x/wk x 4 wks",
        "13/45/2014"
      })
  void what_only_looks_like_a_date_is_none(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @Test
  void the_span_is_exactly_the_date() {
    String text = "MRI 4/29/15 and EMG of May 3, 2014 agree";
    assertThat(reader.read(text))
        .extracting(found -> text.substring(found.span().start(), found.span().end()))
        .containsExactly("4/29/15", "May 3, 2014");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "screen from 10/28 clean; 2014-10-28",
        "screen from 12/29 clean; 2013-12-29",
        "agreement renewed 1/15; 2015-01-01",
        "since 11/13 daily; 2013-11-01"
      })
  void two_short_numbers_are_a_day_where_the_year_would_lie_far_ahead(
      String text, String earliest) {
    assertThat(reader.read(text, LocalDate.of(2014, 11, 4)))
        .extracting(DateMention::earliest)
        .containsExactly(LocalDate.parse(earliest));
  }
}
