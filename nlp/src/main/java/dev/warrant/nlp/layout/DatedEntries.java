package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of running notes: lines that a date in full opens, set off by a gap or a mark, one
 * below the other in the order of time, with what belongs to each standing deeper or below it.
 *
 * <p>A list of dates within a note is shorter: an entry tells of a visit in several lines.
 */
final class DatedEntries {
  private static final Pattern DATED =
      Pattern.compile(
          "(\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?:\\s{2,}|\\t|\\s?[:|]\\s+|\\s[-\u2013\u2014]+\\s+)(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** In running notes the entries fill at least this share of the lines. */
  private static final double SHARE = 0.6;

  private static final int FEWEST = 2;

  private final int[] dateEnds;
  private final int[] wordStarts;

  private DatedEntries(int lines) {
    this.dateEnds = new int[lines];
    this.wordStarts = new int[lines];
  }

  /** The entries of a text; none where it is no running note. */
  static DatedEntries of(List<Line> lines) {
    DatedEntries entries = new DatedEntries(lines.size());
    List<Integer> at = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      MappedText text = lines.get(i).text();
      Matcher dated = DATED.matcher(text);
      if (Character.isDigit(text.charAt(0)) && dated.lookingAt()) {
        at.add(i);
        days.add(day(dated.group(1)));
        entries.dateEnds[i] = dated.end(1);
        entries.wordStarts[i] = dated.end();
      }
    }
    return runs(lines, at) && inOrder(days) ? entries : new DatedEntries(lines.size());
  }

  /** Whether entries at one margin, with lines of their own below, fill most of the text. */
  private static boolean runs(List<Line> lines, List<Integer> at) {
    if (at.size() < FEWEST || lines.size() - at.get(0) < SHARE * lines.size()) {
      return false;
    }
    int margin = lines.get(at.get(0)).indent();
    boolean level =
        at.stream().allMatch(i -> lines.get(i).indent() == margin)
            && lines.stream().skip(at.get(0)).allMatch(line -> line.indent() >= margin);
    return level && lines.size() - at.get(0) >= 2 * at.size();
  }

  private static boolean inOrder(List<Integer> days) {
    boolean up = true;
    boolean down = true;
    for (int i = 1; i < days.size(); i++) {
      up &= days.get(i) > days.get(i - 1);
      down &= days.get(i) < days.get(i - 1);
    }
    return up || down;
  }

  /** A number that grows with the day. */
  private static int day(String date) {
    List<Integer> numbers =
        NUMBER.matcher(date).results().map(found -> Integer.parseInt(found.group())).toList();
    boolean yearFirst = numbers.get(0) > 31;
    int year = numbers.get(yearFirst ? 0 : 2) % 100;
    int month = numbers.get(yearFirst ? 1 : 0);
    int dayOfMonth = numbers.get(yearFirst ? 2 : 1);
    return (year * 100 + month) * 100 + dayOfMonth;
  }

  /** End of the date that opens the line at an index; 0 where none does. */
  int dateEnd(int line) {
    return dateEnds[line];
  }

  /** Where the words of that entry begin. */
  int wordsStart(int line) {
    return wordStarts[line];
  }
}
