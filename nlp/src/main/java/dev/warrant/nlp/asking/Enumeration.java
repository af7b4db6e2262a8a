package dev.warrant.nlp.asking;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Telltale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that counts what it lists: "(1) … (2) …", "(i) …, and (ii) …", "a) … b) …". */
final class Enumeration {
  private static final Pattern MARK =
      Pattern.compile(
          "(?:^|(?<=[\\s,;:.]))\\(?(\\d|i{1,3}|iv|v|[a-e])\\)\\s|(?:^|(?<=[.;:] ))(\\d)(?:[.-]|: ?) ?(?=[A-Za-z])",
          Pattern.CASE_INSENSITIVE);
  private static final List<List<String>> SEQUENCES =
      List.of(
          List.of("1", "2", "3", "4", "5", "6"),
          List.of("i", "ii", "iii", "iv", "v"),
          List.of("a", "b", "c", "d", "e"));
  private static final Pattern SECOND =
      Pattern.compile("(?<=\\s)\\((2|ii|b)\\)\\s(?=\\p{L})", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL = Pattern.compile("[\\s,;]+(?:and|plus)?[\\s,;.]*$");

  private static final Telltale BRACKET = Telltale.of(")");

  private Enumeration() {}

  /** The parts of the line, the marks left out; the line itself where it counts nothing. */
  static List<MappedText> parts(MappedText line) {
    if (!BRACKET.in(line.text()) && !Telltale.DIGIT.in(line.text())) {
      return List.of(line);
    }
    for (List<String> sequence : SEQUENCES) {
      List<MappedText> parts = parts(line, sequence);
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of(line);
  }

  /** The parts of an item whose own mark was the first: "(1) Soma #30 (2) Norco #60". */
  static List<MappedText> behindFirst(MappedText item) {
    Matcher mark = SECOND.matcher(item);
    if (!mark.find()) {
      return List.of(item);
    }
    String second = mark.group(1).toLowerCase(Locale.ROOT);
    MappedText rest = item.slice(mark.start(), item.length());
    List<MappedText> parts = new ArrayList<>();
    parts.add(part(item, 0, mark.start()));
    SEQUENCES.stream()
        .filter(sequence -> sequence.get(1).equals(second))
        .forEach(sequence -> parts.addAll(parts(rest, sequence.subList(1, sequence.size()))));
    return parts;
  }

  /** The words before the first part of a line. */
  static MappedText lead(MappedText line, List<MappedText> parts) {
    int end = 0;
    while (end < line.length() && line.rawAt(end) < parts.get(0).rawAt(0)) {
      end++;
    }
    return line.slice(0, end);
  }

  /** Whether words begin with the first mark of a list. */
  static boolean opens(MappedText words) {
    Matcher matcher = MARK.matcher(words);
    if (!matcher.lookingAt()) {
      return false;
    }
    String mark = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return SEQUENCES.stream().anyMatch(marks -> marks.get(0).equalsIgnoreCase(mark));
  }

  private static List<MappedText> parts(MappedText line, List<String> sequence) {
    List<int[]> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(line);
    while (matcher.find()) {
      String mark = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      boolean next =
          marks.size() < sequence.size()
              && mark.toLowerCase(Locale.ROOT).equals(sequence.get(marks.size()));
      boolean behindFirst =
          marks.isEmpty()
              && matcher.start() > 0
              && line.charAt(matcher.start()) != '('
              && mark.equals(sequence.get(1));
      if (behindFirst) {
        marks.add(new int[] {0, 0});
        marks.add(new int[] {matcher.start(), matcher.end()});
      } else if (next) {
        marks.add(new int[] {matcher.start(), matcher.end()});
      }
    }
    List<MappedText> parts = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1)[0] : line.length();
      parts.add(part(line, marks.get(i)[1], end));
    }
    return parts;
  }

  private static MappedText part(MappedText line, int start, int end) {
    Matcher tail = TAIL.matcher(line.text().substring(start, end));
    int kept = tail.find() ? start + tail.start() : end;
    return line.slice(start, Math.max(start, kept)).strip();
  }
}
