package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Disc levels ("L4-5", "C5/6"), nerve roots ("L5", "S1 root") and sides named in words. */
final class SpinalLevels {
  private static final Pattern DISC =
      Pattern.compile("\\b([CTL])\\s?(\\d{1,2})\\s?(?:[-/–]|to)\\s?([CTLS]?)\\s?(\\d{1,2})\\b");
  private static final Pattern ROOT = Pattern.compile("\\b([CTLS])\\s?-?(\\d{1,2})\\b");
  private static final Pattern LEFT = Pattern.compile("\\b(?:left|Lt|LEFT|L)(?![-\\w/]|\\s?\\d)");
  private static final Pattern RIGHT =
      Pattern.compile("\\b(?:right|Rt|RIGHT|R)(?![-\\w/]|\\s?\\d)");
  private static final Pattern BOTH =
      Pattern.compile(
          "\\b(?:bilat\\w*|both|either side)\\b|R\\s?>\\s?L|L\\s?>\\s?R", Pattern.CASE_INSENSITIVE);

  private SpinalLevels() {}

  /** Disc levels as {@code L4-5} or {@code L5-S1}, in the order named. */
  static List<String> discs(String words) {
    List<String> found = new ArrayList<>();
    Matcher matcher = DISC.matcher(words);
    while (matcher.find()) {
      String region = matcher.group(1);
      String lower =
          matcher.group(3).isEmpty() || matcher.group(3).equals(region) ? "" : matcher.group(3);
      found.add(region + matcher.group(2) + "-" + lower + matcher.group(4));
    }
    return found;
  }

  /** Nerve roots named on their own, not as the end of a disc level. */
  static Set<String> roots(String words) {
    Set<String> found = new LinkedHashSet<>();
    String rest = DISC.matcher(words).replaceAll(" ");
    Matcher matcher = ROOT.matcher(rest);
    while (matcher.find()) {
      if (isRoot(matcher.group(1).charAt(0), Integer.parseInt(matcher.group(2)))) {
        found.add(matcher.group(1) + matcher.group(2));
      }
    }
    return found;
  }

  private static boolean isRoot(char region, int number) {
    return switch (region) {
      case 'C' -> number >= 1 && number <= 8;
      case 'T' -> number >= 1 && number <= 12;
      default -> number >= 1 && number <= 5;
    };
  }

  /** The side named; {@code null} if none is. */
  static Side side(String words) {
    boolean left = LEFT.matcher(words).find();
    boolean right = RIGHT.matcher(words).find();
    if (BOTH.matcher(words).find() || (left && right)) {
      return Side.BILATERAL;
    }
    return left ? Side.LEFT : right ? Side.RIGHT : null;
  }
}
