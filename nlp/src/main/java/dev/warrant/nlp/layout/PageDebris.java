package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Leaves out what belongs to the page and not to the text: page numbers, print and fax footers, and
 * the headers that repeat beside them. It goes by shape and repetition, never by a phrase.
 */
final class PageDebris {

  private static final int LONGEST = 140;
  private static final int FAR_RIGHT = 20;
  private static final int I = Pattern.CASE_INSENSITIVE;

  private static final Pattern NUMBERED_PAGE =
      Pattern.compile(
          "(?:\\S.{0,90}?\\s{2,}|)(?:page|pg\\.?|p\\.)\\s{0,3}\\d{1,4}\\s{0,2}(?:of|/)\\s{0,2}\\d{1,4}",
          I);
  private static final Pattern PAGE_OF_WITH_TAIL =
      Pattern.compile("page\\s{0,3}\\d{1,4} of \\d{1,4}\\s{2,}\\S.{0,90}", I);
  private static final Pattern BARE_PAGE =
      Pattern.compile(
          "(?:(?:Page|PAGE|Pg\\.?|p\\.)\\s{0,3}\\d{1,4}|-\\s?\\d{1,4}\\s?-|\\d{1,4}\\s?(?:of|/)\\s?\\d{1,4}|\\d{1,3})");
  private static final Pattern TITLED_PAGE =
      Pattern.compile(
          "\\S.{0,90}?\\s{2,}(?:page|pg\\.?|p\\.)\\s{0,3}\\d{1,4}"
              + "|(?:page|pg\\.?|p\\.)\\s{0,3}\\d{1,4}\\s{2,}\\S.{0,90}",
          I);

  /** The foot of each page of a letter of independent medical review. */
  private static final Pattern LETTER_PAGE =
      Pattern.compile(
          "(?:final determination letter for imr case|imr final determination|independent medical review final determination).{0,40}\\s+(?:page )?\\d{1,3}",
          I);

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:printed|print(?:ed)? (?:on|date|at)|faxed|fax|received|scanned|generated|from:|to:|\\d).{0,60}?"
              + "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}[ ,]{1,3}(?:at )?\\d{1,2}:\\d{2}.{0,60}",
          I);
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "(?:(?:case|claim|file|acct|mrn|id)[^\\w]{0,3}(?:no|number|num)?[^\\w]{0,3})?[A-Z]{0,4}[\\d-]{5,20}",
          I);

  private final List<Line> lines;
  private final boolean[] marker;
  private final boolean[] debris;

  private PageDebris(List<Line> lines) {
    this.lines = lines;
    this.marker = new boolean[lines.size()];
    this.debris = new boolean[lines.size()];
  }

  /** The lines that belong to the text; the gap of each says whether a page ended above it. */
  static List<Line> without(List<Line> lines) {
    return new PageDebris(lines).leaveOut();
  }

  private List<Line> leaveOut() {
    for (int i = 0; i < lines.size(); i++) {
      marker[i] = isMarker(i);
      debris[i] = marker[i];
    }
    markTitledPages();
    markRunningHeaders();
    List<Line> kept = new ArrayList<>(lines.size());
    Gap pending = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Gap gap = pending == null ? line.gap() : pending.overDebris(line.gap());
      if (debris[i]) {
        pending = gap;
      } else {
        kept.add(pending == null ? line : line.withGap(gap));
        pending = null;
      }
    }
    return kept;
  }

  private boolean isMarker(int i) {
    Line line = lines.get(i);
    MappedText text = line.text();
    if (text.length() > LONGEST || !hasDigit(text)) {
      return false;
    }
    if (NUMBERED_PAGE.matcher(text.text()).matches()
        || PAGE_OF_WITH_TAIL.matcher(text.text()).matches()
        || LETTER_PAGE.matcher(text.text()).matches()
        || STAMP.matcher(text.text()).matches()) {
      return true;
    }
    return BARE_PAGE.matcher(text.text()).matches() && standsApart(i);
  }

  /** Whether white space on every side, or the right margin, sets a line off from the text. */
  private boolean standsApart(int i) {
    boolean above = i == 0 || lines.get(i).gap().blanks() > 1 || lines.get(i).gap().page();
    boolean below =
        i + 1 == lines.size()
            || lines.get(i + 1).gap().blanks() > 1
            || lines.get(i + 1).gap().page();
    boolean blankAround =
        lines.get(i).gap().blanks() > 0
            && (blankAbove(i + 1)
                || (IDENTIFIER.matcher(lines.get(i + 1).text()).matches() && blankAbove(i + 2)));
    return (above && below) || (blankAround && lines.get(i).indent() >= FAR_RIGHT);
  }

  private boolean blankAbove(int i) {
    return i >= lines.size() || lines.get(i).gap().blanks() > 0;
  }

  /** "Final Determination Letter page 4": more than once, or in the middle of a sentence. */
  private void markTitledPages() {
    Map<String, List<Integer>> byShape = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      MappedText text = lines.get(i).text();
      if (!marker[i] && text.length() <= LONGEST && TITLED_PAGE.matcher(text.text()).matches()) {
        byShape.computeIfAbsent(shapeOf(text), shape -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> alike : byShape.values()) {
      if (alike.size() > 1 || partsSentence(alike.get(0))) {
        alike.forEach(
            i -> {
              marker[i] = true;
              debris[i] = true;
            });
      }
    }
  }

  private boolean partsSentence(int i) {
    return interrupts(i)
        && i + 1 < lines.size()
        && Character.isLowerCase(lines.get(i + 1).text().charAt(0));
  }

  private void markRunningHeaders() {
    Map<String, List<Integer>> byShape = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!marker[i] && lines.get(i).text().length() <= LONGEST && besidePageEnd(i)) {
        byShape.computeIfAbsent(shapeOf(lines.get(i).text()), shape -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> alike : byShape.values()) {
      boolean identifier = IDENTIFIER.matcher(lines.get(alike.get(0)).text()).matches();
      for (int n = 0; n < alike.size(); n++) {
        int at = alike.get(n);
        debris[at] = identifier || (alike.size() > 1 && (n > 0 || interrupts(at)));
      }
    }
  }

  /** Whether one of the two lines above or below, nothing but headers between, ends a page. */
  private boolean besidePageEnd(int i) {
    for (int back = 1; back <= 2 && i - back >= 0; back++) {
      if (marker[i - back]) {
        return true;
      }
    }
    for (int ahead = 1; ahead <= 2 && i + ahead < lines.size(); ahead++) {
      if (marker[i + ahead]) {
        return true;
      }
    }
    return lines.get(i).gap().page() || (i > 0 && lines.get(i - 1).gap().page());
  }

  private boolean interrupts(int i) {
    int above = i - 1;
    while (above >= 0 && marker[above]) {
      above--;
    }
    return above >= 0 && !Wrapping.isTerminated(lines.get(above).text());
  }

  private static boolean hasDigit(MappedText text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A line with its digits and spaces levelled, so that counted pages look alike. */
  private static String shapeOf(MappedText text) {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!MappedText.isSpace(c)) {
        shape.append(Character.isDigit(c) ? '0' : c);
      }
    }
    return shape.toString();
  }
}
