package dev.warrant.nlp.statement;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import java.util.regex.Pattern;

/** A line of a form whose blank nobody filled in: "Side effects: ______". */
final class BlankForm {
  private static final String BLANK = "___";

  /** How far behind a label its blank may stand, in characters. */
  private static final int REACH = 40;

  /** Words of the form between a label and its blank: "(ORT / SOAPP): score". */
  private static final Pattern WORDS_OF_FORM =
      Pattern.compile("[^\\p{L}\\d.;]{1,8}(?:\\p{L}{1,12}[^\\p{L}\\d.;]{1,8}){0,4}");

  /** "Adverse effects: ." */
  private static final Pattern NOTHING = Pattern.compile("\\s?:[\\s.,;:_–—-]*");

  private BlankForm() {}

  /** Whether the blank behind a label is left empty, and nothing in between answers. */
  static boolean leaves(String text, Mention label, Relations words) {
    if (NOTHING.matcher(text).region(label.end(), text.length()).matches()) {
      return true;
    }
    int blank = text.indexOf(BLANK, label.end());
    return blank > label.end()
        && blank - label.end() <= REACH
        && WORDS_OF_FORM.matcher(text).region(label.end(), blank).matches()
        && !words.any("cell-denial", label.end(), blank)
        && !words.any("answers-yes", label.end(), blank);
  }
}
