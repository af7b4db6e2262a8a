package dev.warrant.nlp.layout;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One HTML tag left in a text.
 *
 * @param name lower-case name
 * @param closing whether it is an end tag
 * @param end offset after it
 */
record HtmlTag(String name, boolean closing, int end) {

  private static final int LONGEST = 300;
  private static final Set<String> BREAKS =
      Set.of(
          "br",
          "p",
          "div",
          "tr",
          "li",
          "ul",
          "ol",
          "table",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "body",
          "html",
          "hr",
          "tbody",
          "thead",
          "center",
          "pre",
          "title",
          "head");
  private static final Set<String> PARAGRAPHS = Set.of("p", "div", "ul", "ol", "blockquote");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> INLINE =
      Set.of("i", "u", "em", "span", "font", "sup", "sub", "a", "small", "s", "strike", "mark");

  /** The tag that starts at an offset; nothing where the sign is only "less than". */
  static Optional<HtmlTag> at(String text, int start) {
    int i = start + 1;
    boolean closing = i < text.length() && text.charAt(i) == '/';
    int nameStart = closing ? i + 1 : i;
    int nameEnd = nameStart;
    while (nameEnd < text.length()
        && nameEnd - nameStart < 12
        && isNamePart(text.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    if (!BREAKS.contains(name)
        && !CELLS.contains(name)
        && !BOLD.contains(name)
        && !INLINE.contains(name)) {
      return Optional.empty();
    }
    int limit = Math.min(text.length(), nameEnd + LONGEST);
    for (int end = nameEnd; end < limit; end++) {
      char c = text.charAt(end);
      if (c == '>') {
        return Optional.of(new HtmlTag(name, closing, end + 1));
      }
      if (c == '<') {
        break;
      }
    }
    return Optional.empty();
  }

  boolean breaksLine() {
    return BREAKS.contains(name);
  }

  boolean startsCell() {
    return CELLS.contains(name) && !closing;
  }

  /** Whether it starts a paragraph, a heading or a list. */
  boolean paragraph() {
    return !closing && (PARAGRAPHS.contains(name) || heading());
  }

  /** Whether it bounds the rows of a table: the line break after it is no blank line. */
  boolean row() {
    return name.equals("tr") || name.equals("tbody") || name.equals("thead");
  }

  boolean bold() {
    return BOLD.contains(name);
  }

  boolean item() {
    return name.equals("li") && !closing;
  }

  boolean heading() {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && Character.isDigit(name.charAt(1))
        && !closing;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
  }
}
