package dev.warrant.nlp.measure;

import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pain told on a scale of a hundred, as of ten: "VAS 62 mm" is 6.2. */
final class HundredScale {
  private static final Pattern OF_HUNDRED =
      Pattern.compile(
          "(?<![\\w/.:#-])(\\d{1,2}|100)(?:(?=\\s(?:to|->|→)\\s\\d{1,3}\\s?(?:mm\\b|/ ?100|out of 100))|\\s?mm\\b|\\s?(?:/|out of)\\s?100(?![\\d/]))(?!\\s?hg)",
          Pattern.CASE_INSENSITIVE);

  /** Millimetres are of pain only where a scale is named: a disc bulges by them, too. */
  private static final Pattern SCALE =
      Pattern.compile(
          "\\b(?:vas|visual analog(?:ue)?|analog(?:ue)? scale|pain scale|pain score)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale SCALE_NAMED = Telltale.of("vas", "analog", "pain s");

  private HundredScale() {}

  /** The scores of a sentence, from 0 to 10, in order; none where it names no such scale. */
  static List<Score> scores(String sentence) {
    List<Score> found = new ArrayList<>();
    if (SCALE_NAMED.in(sentence) && SCALE.matcher(sentence).find()) {
      Matcher matcher = OF_HUNDRED.matcher(sentence);
      while (matcher.find()) {
        BigDecimal value = new BigDecimal(matcher.group(1)).movePointLeft(1);
        found.add(new Score(value, value, matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
