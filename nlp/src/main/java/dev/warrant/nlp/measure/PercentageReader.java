package dev.warrant.nlp.measure;

import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds percentages in a sentence, and shares told in words. */
public final class PercentageReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\w./])("
              + NumberWords.PATTERN
              + ")(?:\\s?(?:-|to|–)\\s?("
              + NumberWords.PATTERN
              + "))?\\s?(?:%|percent\\b|per cent\\b|pct\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale PERCENT_NAMED = Telltale.of("%", "percent", "per cent", "pct");

  /** "Percent relief with current meds: 60", "% improvement = 50". */
  private static final Pattern LABELLED_PERCENT =
      Pattern.compile(
          "(?:\\bpercent(?:age)?|%)\\s(?:of\\s)?(?:pain\\s)?(?:relief|improvement|reduction|benefit)\\b[^\\d.;%]{0,40}?(?::|=|-| of| is)\\s?(\\d{1,3})(?![\\w/%-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHARE =
      Pattern.compile(
          "\\b((?:one |a )?half|halve[sd]?|halving|1/2|(?:two|one|a|2)[ -]thirds?|2/3|1/3"
              + "|(?:three|one|a)[ -](?:quarters?|fourths?)|3/4)(?![\\w/])",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale SHARE_NAMED =
      Telltale.of("hal", "/2", "third", "/3", "quarter", "fourth", "/4");

  private PercentageReader() {}

  /** Percentages, in the order of the sentence; also such as are strengths ("lidocaine 5%"). */
  public static List<Percentage> percentages(String sentence) {
    if (!PERCENT_NAMED.in(sentence)) {
      return List.of();
    }
    List<Percentage> found = new ArrayList<>();
    Matcher matcher = PERCENT.matcher(sentence);
    while (matcher.find()) {
      BigDecimal low = NumberWords.value(matcher.group(1)).orElseThrow();
      BigDecimal high =
          Optional.ofNullable(matcher.group(2)).flatMap(NumberWords::value).orElse(low);
      if (low.compareTo(HUNDRED) <= 0 && high.compareTo(HUNDRED) <= 0) {
        found.add(new Percentage(low.min(high), low.max(high), matcher.start(), matcher.end()));
      }
    }
    labelled(sentence, found);
    return found;
  }

  /** "Percent relief with it: 60": the number stands behind its label. */
  private static void labelled(String sentence, List<Percentage> found) {
    Matcher label = LABELLED_PERCENT.matcher(sentence);
    while (label.find()) {
      BigDecimal value = new BigDecimal(label.group(1));
      boolean known = found.stream().anyMatch(p -> p.start() == label.start(1));
      if (!known && value.compareTo(HUNDRED) <= 0) {
        found.add(new Percentage(value, value, label.start(1), label.end(1)));
      }
    }
  }

  /** Shares told in words, in percent: "cut in half", "by two thirds", "three quarters". */
  public static List<Percentage> shares(String sentence) {
    if (!SHARE_NAMED.in(sentence)) {
      return List.of();
    }
    List<Percentage> found = new ArrayList<>();
    Matcher matcher = SHARE.matcher(sentence);
    while (matcher.find()) {
      BigDecimal value = percentOf(matcher.group(1).toLowerCase(Locale.ROOT));
      found.add(new Percentage(value, value, matcher.start(), matcher.end()));
    }
    return found;
  }

  private static BigDecimal percentOf(String share) {
    if (share.contains("quarter") || share.contains("fourth") || share.equals("3/4")) {
      return BigDecimal.valueOf(share.startsWith("three") || share.startsWith("3") ? 75 : 25);
    }
    if (share.contains("third") || share.endsWith("/3")) {
      return BigDecimal.valueOf(share.startsWith("two") || share.startsWith("2") ? 66 : 33);
    }
    return BigDecimal.valueOf(50);
  }
}
