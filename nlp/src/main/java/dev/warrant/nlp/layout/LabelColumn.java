package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in a first column of their own that name what stands in the second. */
final class LabelColumn {

  private static final int LONGEST = 30;
  private static final int GAP = 2;
  private static final String SOAP = "SOAP";

  /** What may close the letters of a note by S, O, A and P; a blank stands for a gap. */
  private static final String SOAP_MARKS = " ).>-";

  private static final Pattern NAMED =
      Pattern.compile("(\\p{Lu}[\\p{L}'/&-]*(?:\\.? [\\p{L}'/&-]+){0,2}\\.?)\\s{2,}(?=\\S)");
  private static final int FEWEST_NAMED = 3;
  private static final int FEWEST_KNOWN = 2;

  private LabelColumn() {}

  /** End of a label that a tab sets off from its value; 0 where the line has none. */
  static int labelEnd(MappedText line) {
    int tab = line.text().indexOf('\t');
    int end = tab;
    while (end > 0 && MappedText.isSpace(line.charAt(end - 1))) {
      end--;
    }
    boolean pair = end > 1 && end <= LONGEST && Columns.count(line) == 2;
    return pair && isName(line.slice(0, end)) && line.length() - tab > end ? end : 0;
  }

  /**
   * End of the name of a section in capitals that a gap sets off from what stands beside it, as in
   * {@code EXAM BP 142/86}; 0 where the line starts with none.
   */
  static int sectionEnd(MappedText line, KnownLabels labels, char soap) {
    if (SOAP.indexOf(line.charAt(0)) >= 0 && isMarked(line, soap)) {
      return 1;
    }
    int end = 0;
    while (end < line.length() && end <= LONGEST && !isGap(line, end)) {
      if (Character.isLowerCase(line.charAt(end)) || line.charAt(end) == ':') {
        return 0;
      }
      end++;
    }
    boolean apart = end > 1 && end <= LONGEST && end < line.length();
    boolean item = ListMarker.end(line) > 0;
    return apart && !item && hasLetter(line, end) && labels.opensSection(line.slice(0, end))
        ? end
        : 0;
  }

  /**
   * Where the second column of a text begins that has the names of its parts in the first: several
   * lines have a short name there, two of them known, and others hang below what stands beside; 0
   * where a text is not so written.
   */
  static int secondColumn(List<Line> lines, KnownLabels labels) {
    Map<Integer, Integer> named = new HashMap<>();
    Map<Integer, Integer> known = new HashMap<>();
    Map<Integer, Integer> hanging = new HashMap<>();
    for (Line line : lines) {
      Matcher name = NAMED.matcher(line.text());
      hanging.merge(line.indent(), 1, Integer::sum);
      if (name.lookingAt()) {
        int column = line.indent() + name.end();
        named.merge(column, 1, Integer::sum);
        known.merge(column, labels.opensSection(name.group(1)) ? 1 : 0, Integer::sum);
      }
    }
    return named.keySet().stream()
        .filter(column -> named.get(column) >= FEWEST_NAMED && known.get(column) >= FEWEST_KNOWN)
        .filter(column -> hanging.getOrDefault(column, 0) > 0)
        .max(Comparator.<Integer>comparingInt(named::get).thenComparing(column -> column))
        .orElse(0);
  }

  /** End of the name in the first column of such a text; 0 where a line has none. */
  static int nameEnd(Line line, int column) {
    Matcher name = NAMED.matcher(line.text());
    return column > 0 && name.lookingAt() && line.indent() + name.end() == column ? name.end(1) : 0;
  }

  /**
   * The mark, or a blank for a gap, that sets off the letters S, O, A and P where they open the
   * lines of a note in this order; 0 where they do not.
   */
  static char soapMark(List<Line> lines) {
    for (int i = 0; i < SOAP_MARKS.length(); i++) {
      if (spellsSoap(lines, SOAP_MARKS.charAt(i))) {
        return SOAP_MARKS.charAt(i);
      }
    }
    return 0;
  }

  private static boolean spellsSoap(List<Line> lines, char mark) {
    int next = 0;
    for (Line line : lines) {
      if (next < SOAP.length()
          && line.text().charAt(0) == SOAP.charAt(next)
          && isMarked(line.text(), mark)) {
        next++;
      }
    }
    return next == SOAP.length();
  }

  /** Where what stands beside a letter of a note by S, O, A and P begins, its mark left out. */
  static int afterSection(MappedText line, int end, char soap) {
    return end == 1 && soap != ' ' && isMarked(line, soap) ? end + 1 : end;
  }

  /** Beside a letter stands what belongs to it; below one that stands alone. */
  private static boolean isMarked(MappedText line, char mark) {
    if (line.length() == 1) {
      return mark != 0;
    }
    return line.length() > GAP
        && (mark == ' '
            ? isGap(line, 1)
            : mark != 0 && line.charAt(1) == mark && MappedText.isSpace(line.charAt(GAP)));
  }

  private static boolean isGap(MappedText line, int at) {
    boolean space = MappedText.isSpace(line.charAt(at));
    boolean wide =
        at + GAP <= line.length() && MappedText.isSpace(line.charAt(at + GAP - 1)) && space;
    return wide || line.charAt(at) == '\t';
  }

  private static boolean hasLetter(MappedText line, int from) {
    return line.text().chars().skip(from).anyMatch(Character::isLetter);
  }

  private static boolean isName(MappedText words) {
    boolean sentence = words.text().indexOf(':') >= 0 || words.text().indexOf(". ") >= 0;
    return Character.isLetter(words.charAt(0)) && !sentence && !Wrapping.isTerminated(words);
  }
}
