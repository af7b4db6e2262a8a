package dev.warrant.nlp.layout;

import java.util.Map;
import java.util.Optional;

/**
 * A character that is written by its name, as marked-up text writes a dash.
 *
 * @param character what it stands for
 * @param length of its name, in characters
 */
record HtmlEntity(char character, int length) {
  private static final Map<String, Character> NAMES =
      Map.ofEntries(
          Map.entry("&nbsp;", ' '),
          Map.entry("&amp;", '&'),
          Map.entry("&lt;", '<'),
          Map.entry("&gt;", '>'),
          Map.entry("&quot;", '"'),
          Map.entry("&apos;", '\''),
          Map.entry("&#39;", '\''),
          Map.entry("&rsquo;", '\u2019'),
          Map.entry("&lsquo;", '\u2018'),
          Map.entry("&rdquo;", '\u201D'),
          Map.entry("&ldquo;", '\u201C'),
          Map.entry("&ndash;", '\u2013'),
          Map.entry("&mdash;", '\u2014'),
          Map.entry("&frac12;", '\u00BD'),
          Map.entry("&deg;", '\u00B0'),
          Map.entry("&bull;", '\u2022'),
          Map.entry("&ge;", '\u2265'),
          Map.entry("&le;", '\u2264'));

  private static final int LONGEST = 8;

  /** The one whose name begins at an offset. */
  static Optional<HtmlEntity> at(String text, int at) {
    String near = text.substring(at, Math.min(text.length(), at + LONGEST + 1));
    String name = near.substring(0, near.indexOf(';') + 1);
    return Optional.ofNullable(NAMES.get(name)).map(c -> new HtmlEntity(c, name.length()));
  }
}
