package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds text in quotation marks that is too long, and too impersonal, to be the patient's. */
final class QuotedGuideline {
  private static final int FEWEST_WORDS = 9;
  private static final List<String> FIRST_PERSON = List.of("I", "my", "me", "I'm", "I've");
  private static final String OPENING = "\"“";
  private static final String CLOSING = "\"”";

  private QuotedGuideline() {}

  /** The quotations, in order. */
  static List<TextSpan> in(String text) {
    List<TextSpan> quotations = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (open >= 0 && CLOSING.indexOf(c) >= 0) {
        if (isImpersonal(text.substring(open + 1, at))) {
          quotations.add(new TextSpan(open, at + 1));
        }
        open = -1;
      } else if (open < 0 && OPENING.indexOf(c) >= 0) {
        open = at;
      }
    }
    return quotations;
  }

  private static boolean isImpersonal(String quotation) {
    List<String> words = List.of(quotation.strip().split("\\s+", -1));
    return words.size() >= FEWEST_WORDS && FIRST_PERSON.stream().noneMatch(words::contains);
  }
}
