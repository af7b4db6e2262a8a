package dev.warrant.engine.audit;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers as guidelines and letters print them: {@code 41-42, 64}. */
final class PageNumbers {
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,4})(?:\\s?[-\u2013]\\s?(\\d{1,4}))?");

  /** A longer range names a section, and no place in it. */
  private static final int LONGEST_PLACE = 2;

  private static final int LONGEST_RANGE = 400;

  private PageNumbers() {}

  /** Every page that some references name; a range that runs backwards is its first page. */
  static SortedSet<Integer> all(Collection<String> references) {
    SortedSet<Integer> pages = new TreeSet<>();
    references.forEach(reference -> add(reference, LONGEST_RANGE, pages));
    return pages;
  }

  /** The pages of a reference, {@code null} for none, leaving out ranges that span a section. */
  static SortedSet<Integer> places(String reference) {
    SortedSet<Integer> pages = new TreeSet<>();
    if (reference != null) {
      add(reference, LONGEST_PLACE, pages);
    }
    return pages;
  }

  private static void add(String reference, int longest, SortedSet<Integer> pages) {
    Matcher range = RANGE.matcher(reference);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (last < first) {
        last = first;
      }
      if (last - first < longest) {
        for (int page = first; page <= last; page++) {
          pages.add(page);
        }
      }
    }
  }
}
