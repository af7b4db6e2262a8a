package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.MentionFinder;
import java.util.Locale;
import java.util.regex.Pattern;

/** A mark in capitals that closes an entry and asks for it: "Lidoderm 5% #30 RF". */
final class ClosingMark {
  /** A longer text is no entry of a list, in characters. */
  private static final int LONGEST_ENTRY = 200;

  private static final Pattern REFILLS_BEFORE =
      Pattern.compile("(?:^|[\\s,;(])(?:\\d|1[0-2]|no)\\s{0,2}$", Pattern.CASE_INSENSITIVE);

  private ClosingMark() {}

  /** Whether an entry is so closed; "1 RF" counts refills. */
  static boolean closes(String entry, MentionFinder relations) {
    if (entry.length() > LONGEST_ENTRY) {
      return false;
    }
    return relations.find(entry).stream()
        .filter(said -> said.concept().equals("refill-mark") && said.start() > 0)
        .filter(said -> entry.substring(said.end()).chars().noneMatch(Character::isLetterOrDigit))
        .filter(said -> !REFILLS_BEFORE.matcher(entry.substring(0, said.start())).find())
        .map(said -> entry.substring(said.start(), said.end()))
        .anyMatch(mark -> mark.equals(mark.toUpperCase(Locale.ROOT)));
  }
}
