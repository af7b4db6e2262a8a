package dev.warrant.nlp.mention;

import java.util.regex.Pattern;

/** Tells the month of May from the verb that is written alike. */
final class MayAsMonth {
  private static final String MAY = "May";
  private static final Pattern WORD = Pattern.compile("\\bmay\\b");

  /** Where other months are listed beside it, the month is meant. */
  private static final Pattern OTHER_MONTHS = Pattern.compile("\\b(?:june?|apr(?:il)?)\\b");

  private MayAsMonth() {}

  /** Whether a phrase of an entry holds the word as a verb. */
  static boolean isVerbOf(LexiconEntry entry) {
    return entry.words().stream()
        .anyMatch(phrase -> WORD.matcher(phrase).find() && !OTHER_MONTHS.matcher(phrase).find());
  }

  /**
   * Whether a stretch of a sentence holds the month: with a capital, amid words or before a number.
   */
  static boolean standsIn(TokenizedSentence sentence, int first, int end) {
    for (int token = first; token < end; token++) {
      if (sentence.text().startsWith(MAY, sentence.start(token)) && isMonth(sentence, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonth(TokenizedSentence sentence, int token) {
    boolean alone = sentence.end(token) - sentence.start(token) == MAY.length();
    boolean amidWords = token > 0 && sentence.isWord(token - 1);
    boolean beforeNumber = token + 1 < sentence.size() && sentence.isNumber(token + 1);
    return alone && (amidWords || beforeNumber);
  }
}
