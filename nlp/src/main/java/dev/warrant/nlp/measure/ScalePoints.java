package dev.warrant.nlp.measure;

import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points of a scale of ten: "a 2-point drop". */
public final class ScalePoints {
  private static final Pattern POINTS =
      Pattern.compile(
          "(?<![\\w/.])("
              + NumberWords.PATTERN
              + ")(?:\\s?(?:-|to|or)\\s?(?:"
              + NumberWords.PATTERN
              + "))?[ -](?:points?|pts?|notches|levels)\\b(?! (?:discharge|stance|tender))",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale POINT_NAMED = Telltale.of("point", "pt", "notches", "levels");

  private ScalePoints() {}

  /** Points of a scale, in the order of the sentence: "three points", "a 2-point drop". */
  public static List<Percentage> in(String sentence) {
    if (!POINT_NAMED.in(sentence) || !NumberWords.mayStandIn(sentence)) {
      return List.of();
    }
    List<Percentage> found = new ArrayList<>();
    Matcher matcher = POINTS.matcher(sentence);
    while (matcher.find()) {
      NumberWords.value(matcher.group(1))
          .filter(value -> value.compareTo(BigDecimal.TEN) <= 0)
          .ifPresent(
              value -> found.add(new Percentage(value, value, matcher.start(), matcher.end())));
    }
    return found;
  }
}
