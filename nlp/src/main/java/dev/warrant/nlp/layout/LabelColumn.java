package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.List;

/** The words in a first column of their own that name what stands in the second. */
final class LabelColumn {

  private static final int LONGEST = 30;
  private static final int GAP = 2;
  private static final String SOAP = "SOAP";

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
  static int sectionEnd(MappedText line, KnownLabels labels, boolean soap) {
    if (soap && SOAP.indexOf(line.charAt(0)) >= 0 && line.length() > GAP && isGap(line, 1)) {
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

  /** Whether the letters S, O, A and P, each set off by a gap, open the lines of a note. */
  static boolean spellsSoap(List<Line> lines) {
    int next = 0;
    for (Line line : lines) {
      MappedText text = line.text();
      if (next < SOAP.length()
          && text.length() > GAP
          && text.charAt(0) == SOAP.charAt(next)
          && isGap(text, 1)) {
        next++;
      }
    }
    return next == SOAP.length();
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
