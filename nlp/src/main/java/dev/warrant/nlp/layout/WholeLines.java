package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import java.util.regex.Pattern;

/**
 * Lines that neither go on nor are gone on with: those that count an order or decide on an item.
 */
final class WholeLines {
  private static final int LONGEST_ITEM = 160;
  private static final int LONGEST_END = 40;

  /** "(12) MRI": a bracket so short counts an item. */
  private static final int LONGEST_MARK = 6;

  /** The number of an order, or the billing code of a service. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:item|rx|request|order|script|medication|drug|service|procedure) ?(?:#|no\\.?|number)? ?\\d{1,2}(?: of \\d{1,2})? ?(?:[:)]|\\.(?= ))|(?:rx|request|order) ?#\\d{1,2} |\\d{5} +(?=\\p{L})|[A-V]\\d{4} +(?=\\p{L})",
          Pattern.CASE_INSENSITIVE);

  /** What a line that decides on an item ends with. */
  private static final Pattern DECIDED =
      Pattern.compile(
          "[:)=\u2013-] ?(?:partially |partly )?(?:upheld|overturned|certified|non-?certified|not certified|denied|approved|modified|not medically necessary)\\.?$",
          Pattern.CASE_INSENSITIVE);

  /** What a counted line ends with that decides on an item in a sentence. */
  private static final Pattern SENTENCED =
      Pattern.compile(
          "\\b(?:is|are|was|were) (?:not )?(?:medically necessary|(?:un)?certified|denied|approved|authorized)(?: and appropriate)?\\.$",
          Pattern.CASE_INSENSITIVE);

  /** A medicine and its strength that end with how many are ordered. */
  private static final Pattern COUNTED =
      Pattern.compile(
          ".*(?:# ?\\d{1,3}|\\b(?:dispense|disp|qty|quantity|count)[.:]? ?\\d{1,3}|\\b(?:no|\\d) (?:rf|refills?)|\\b(?:rf|refills?):? ?(?:x ?)?\\d|\\b\\d{1,3} (?:tabs?|tablets|caps?|capsules|patches|pills))[.;)]?$",
          Pattern.CASE_INSENSITIVE);

  /** "prov: J. D.": a name and a colon, in whatever letters. */
  private static final Pattern LABELLED = Pattern.compile("\\p{L}{2,12}\\.?: ?\\S.*");

  /** "Robaxin 750 tid #21 -> RFA": an arrow to where what a line orders is sent. */
  private static final Pattern SENT_ON =
      Pattern.compile(".*\\S ?(?:--?>|=>|\u2192) ?\\p{L}{2,12}[.)]?");

  private WholeLines() {}

  /** Whether a line orders a medicine and says how many, and what begins anew stands below it. */
  static boolean endsOrder(MappedText line, MappedText below) {
    return SENT_ON.matcher(line).matches()
        || (isOrder(line)
            && (Character.isUpperCase(below.charAt(0)) || LABELLED.matcher(below).matches()));
  }

  /** Whether a line is an order from its first word to how many are ordered. */
  static boolean isOrder(MappedText line) {
    return DoseLine.is(line) && COUNTED.matcher(line).matches();
  }

  /** Whether one of two lines is wholly an aside in brackets. */
  static boolean areApart(MappedText line, MappedText below) {
    return isAside(line) || isAside(below);
  }

  /** "(gabapentin is covered through May)". */
  private static boolean isAside(MappedText line) {
    int close = line.text().indexOf(')');
    return line.charAt(0) == '('
        && close > LONGEST_MARK
        && line.length() - close <= 2
        && line.text().lastIndexOf('(') == 0;
  }

  /** Whether a line counts an order or an item, or decides on one. */
  static boolean isItem(MappedText line) {
    return line.length() <= LONGEST_ITEM
        && (COUNTS.matcher(line).lookingAt() || (decides(line) && !endsItem(line)));
  }

  /** "#120: Upheld": how many of what stands above, and what was decided on it. */
  static boolean endsItem(MappedText line) {
    return line.charAt(0) == '#' && line.length() <= LONGEST_END && decides(line);
  }

  /** Whether a line begins with the number of an order or an item. */
  static boolean counts(MappedText line) {
    return line.length() <= LONGEST_ITEM && COUNTS.matcher(line).lookingAt();
  }

  /** Whether a line ends with what was decided on an item. */
  static boolean decides(MappedText line) {
    return DECIDED.matcher(line).find()
        || (ListMarker.end(line) > 0 && ListMarker.counts(line) && SENTENCED.matcher(line).find());
  }
}
