package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.Mention;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mark in capitals that closes an entry and asks for it: "Lidoderm 5% #30 RF". */
final class ClosingMark {
  /** A longer text is no entry of a list, in characters. */
  private static final int LONGEST_ENTRY = 200;

  private static final int LONGEST_ABBREVIATION = 3;

  private static final Pattern REFILLS_BEFORE =
      Pattern.compile("(?:^|[\\s,;(])(?:\\d|1[0-2]|no)\\s{0,2}$", Pattern.CASE_INSENSITIVE);

  /** What may stand behind the mark: nothing that says anything, or how many. */
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\d]*(?:(?:#|x )\\s?\\d{1,3}\\W*)?");

  private ClosingMark() {}

  /** Whether an entry is so closed; "1 RF" counts refills. */
  static boolean closes(String entry, Recent<List<Mention>> relations) {
    if (entry.length() > LONGEST_ENTRY) {
      return false;
    }
    return relations.in(entry).stream()
        .filter(said -> said.concept().equals("refill-mark") && said.start() > 0)
        .filter(said -> REST.matcher(entry.substring(said.end())).matches())
        .filter(said -> !REFILLS_BEFORE.matcher(entry.substring(0, said.start())).find())
        .map(said -> entry.substring(said.start(), said.end()))
        .anyMatch(mark -> standsOut(mark, entry));
  }

  /** In a text that is all in capitals only an abbreviation stands out. */
  private static boolean standsOut(String mark, String entry) {
    boolean allCapitals = entry.equals(entry.toUpperCase(Locale.ROOT));
    return mark.equals(mark.toUpperCase(Locale.ROOT))
        && (!allCapitals || mark.length() <= LONGEST_ABBREVIATION);
  }
}
