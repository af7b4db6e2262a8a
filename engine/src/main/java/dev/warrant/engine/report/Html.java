package dev.warrant.engine.report;

/** Words of a record made safe to stand in an HTML page, in its text and in quoted attributes. */
public final class Html {
  /** Stands for a character that a page must not hold, or that would turn it about. */
  private static final char REPLACEMENT = '\uFFFD';

  private Html() {}

  /** The words escaped; what a browser would take for anything but words is replaced. */
  public static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + words.length() / 8);
    words
        .codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\r' -> escaped.append("&#13;");
                case '\n', '\t' -> escaped.append((char) character);
                case '\f' -> escaped.append(' ');
                default -> escaped.appendCodePoint(harmless(character));
              }
            });
    return escaped.toString();
  }

  private static int harmless(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
          REPLACEMENT;
      default -> character;
    };
  }
}
