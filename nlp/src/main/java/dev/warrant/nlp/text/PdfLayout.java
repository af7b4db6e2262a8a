package dev.warrant.nlp.text;

import dev.warrant.nlp.text.PdfPages.Page;
import dev.warrant.nlp.text.PdfPages.PageLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the lines of pages together as a text: an empty line where the space between two lines is
 * wider than elsewhere, a form feed between pages, and what runs along the top or the foot of the
 * pages only once.
 */
final class PdfLayout {

  /** Distance between lines, in usual distances, from which on a paragraph ends. */
  private static final float PARAGRAPH = 1.35f;

  /** The same in sizes of the type: closer lines are always of one paragraph. */
  private static final float PARAGRAPH_SIZES = 1.6f;

  /** Distance in points under which two lines are one, the second raised or lowered. */
  private static final float SAME_LINE = 5;

  /** Share of a page's height at its top, and at its foot, where headers and footers run. */
  private static final float MARGIN = 0.1f;

  /** How far a header may stand from its place on another page, in points. */
  private static final float SAME_PLACE = 6;

  private PdfLayout() {}

  /** The text of the pages; offsets that Warrant reports point into it. */
  static String text(List<Page> pages) {
    Set<PageLine> leftOut = running(pages);
    float usual = usualSpacing(pages);
    StringBuilder text = new StringBuilder();
    for (Page page : pages) {
      if (text.length() > 0) {
        text.append("\n\f");
      }
      PageLine above = null;
      for (PageLine line : page.lines()) {
        if (leftOut.contains(line)) {
          continue;
        }
        if (above != null) {
          text.append(endsParagraph(above, line, usual) ? "\n\n" : "\n");
        }
        text.append(line.text());
        above = line;
      }
    }
    return text.append('\n').toString();
  }

  private static boolean endsParagraph(PageLine above, PageLine line, float usual) {
    float distance = line.top() - above.top();
    return distance > PARAGRAPH * usual && distance > PARAGRAPH_SIZES * above.size();
  }

  /**
   * How far a line stands from the next within a paragraph: the lower quartile of all distances,
   * since a form has more paragraphs than wrapped lines. 0 where no line has a next.
   */
  private static float usualSpacing(List<Page> pages) {
    List<Float> distances = new ArrayList<>();
    for (Page page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        float distance = page.lines().get(i).top() - page.lines().get(i - 1).top();
        if (distance > SAME_LINE) {
          distances.add(distance);
        }
      }
    }
    Collections.sort(distances);
    return distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
  }

  /**
   * The headers and footers that repeat at one place on most pages, but for the first header and
   * the last footer: those may be all that names the case, and interrupt nothing.
   */
  private static Set<PageLine> running(List<Page> pages) {
    Map<String, List<PageLine>> alike = new HashMap<>();
    for (Page page : pages) {
      Set<String> seen = new HashSet<>();
      for (PageLine line : page.lines()) {
        boolean header = line.share() < MARGIN;
        if (header || line.share() > 1 - MARGIN) {
          String shape = (header ? "top " : "foot ") + shape(line.text());
          if (seen.add(shape)) {
            alike.computeIfAbsent(shape, key -> new ArrayList<>()).add(line);
          }
        }
      }
    }
    Set<PageLine> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());
    alike.forEach(
        (shape, lines) -> {
          List<PageLine> inPlace = inPlace(lines);
          if (inPlace.size() > 1 && inPlace.size() * 2 > pages.size()) {
            leftOut.addAll(inPlace);
            leftOut.remove(inPlace.get(shape.startsWith("top ") ? 0 : inPlace.size() - 1));
          }
        });
    return leftOut;
  }

  /** The lines that stand where the middle one of them stands. */
  private static List<PageLine> inPlace(List<PageLine> lines) {
    List<Float> tops = lines.stream().map(PageLine::top).sorted().toList();
    float usual = tops.get(tops.size() / 2);
    return lines.stream().filter(line -> Math.abs(line.top() - usual) <= SAME_PLACE).toList();
  }

  /** A line with its numbers levelled and its spaces left out, so that counted pages look alike. */
  private static String shape(String line) {
    return line.replaceAll("\\d++", "0").replaceAll("\\s++", "");
  }
}
