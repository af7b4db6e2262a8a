package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Telltale;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of dots, dashes or underscores that lead from a name to what stands at the right: {@code
 * Procedure ........ L4-5 ESI}. A form of such lines reads as one of labels, and a medicine so led
 * to its number as one that a gap sets off.
 */
final class Leaders {
  private static final int FEWEST_LINES = 2;
  private static final int LONGEST_NAME = 34;
  private static final String GAP = "   ";

  private static final Pattern LED =
      Pattern.compile(
          "(\\p{L}[^:]{1,60}?)[ :]?(\\.{4,}|(?:\\. ){3,}\\.?|_{4,}|-{4,}|\u2026{2,}) ?(?=[^\\s._-])");

  private static final Telltale ROW = Telltale.of("....", ". . .", "____", "----");
  private static final char ELLIPSIS = '\u2026';

  private Leaders() {}

  /** The lines, a colon or a gap for each such row where two lines or more have one. */
  static List<Line> levelled(List<Line> lines) {
    long led = lines.stream().filter(Leaders::isLed).count();
    return led < FEWEST_LINES
        ? lines
        : lines.stream().map(line -> isLed(line) ? level(line) : line).toList();
  }

  private static boolean isLed(Line line) {
    String text = line.text().text();
    return (ROW.in(text) || text.indexOf(ELLIPSIS) >= 0)
        && !line.isRule()
        && Checkboxes.in(line.text()).isEmpty()
        && LED.matcher(text).lookingAt();
  }

  private static Line level(Line line) {
    MappedText text = line.text();
    Matcher led = LED.matcher(text);
    led.lookingAt();
    MappedText name = text.slice(0, led.end(1)).strip();
    boolean label =
        name.length() <= LONGEST_NAME && name.text().chars().noneMatch(Character::isDigit);
    MappedText.Builder words = new MappedText.Builder();
    append(words, name);
    String between = label ? ": " : GAP;
    for (int i = 0; i < between.length(); i++) {
      words.append(between.charAt(i), text.rawAt(led.start(2) + i));
    }
    append(words, text.slice(led.end(), text.length()));
    return new Line(words.build(), line.indent(), List.of(), line.mark(), line.gap());
  }

  private static void append(MappedText.Builder words, MappedText part) {
    for (int i = 0; i < part.length(); i++) {
      words.append(part.charAt(i), part.rawAt(i));
    }
  }
}
