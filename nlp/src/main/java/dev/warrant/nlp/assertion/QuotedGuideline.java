package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds text in quotation marks that is too long, and too impersonal, to be of the patient. */
final class QuotedGuideline {
  private static final int FEWEST_WORDS = 9;

  /** A guideline speaks of patients, never of her or me. */
  private static final List<String> OF_A_PERSON =
      List.of("i", "my", "me", "mine", "we", "he", "she", "him", "her", "his");

  /** Nor does it tell of what happened. */
  private static final List<String> TOLD =
      List.of(
          "hurt", "felt", "got", "went", "came", "wore", "gave", "took", "helped", "lasted", "did",
          "didn", "wasn", "couldn", "wouldn", "worked", "quit", "started", "woke");

  /** Sections of what the patient says and what was found, in which nobody quotes a guideline. */
  private static final Set<String> OF_THE_PATIENT =
      Set.of(
          "subjective",
          "history-of-present-illness",
          "treatment-history",
          "social-history",
          "function",
          "current-medications",
          "medication-monitoring",
          "objective",
          "studies");

  private static final String MARKS = "\"“”";

  private QuotedGuideline() {}

  /** Whether a guideline may be quoted in a section of this kind. */
  static boolean mayStandIn(String section) {
    return !OF_THE_PATIENT.contains(section);
  }

  /** The quotations, in order; one that an earlier sentence began, or a later one ends, too. */
  static List<TextSpan> in(String text) {
    List<TextSpan> quotations = new ArrayList<>();
    int open = -1;
    boolean seen = false;
    for (int at = 0; at < text.length(); at++) {
      if (MARKS.indexOf(text.charAt(at)) < 0) {
        continue;
      }
      if (open >= 0 || (!seen && closes(text, at))) {
        add(text, Math.max(open, 0), at + 1, quotations);
        open = -1;
      } else {
        open = at;
      }
      seen = true;
    }
    if (open >= 0) {
      add(text, open, text.length(), quotations);
    }
    return quotations;
  }

  /** Whether a mark can only end a quotation: it follows a word and nothing follows it. */
  private static boolean closes(String text, int at) {
    boolean wordBefore = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBefore && !wordAfter && !Character.isDigit(text.charAt(at - 1));
  }

  private static void add(String text, int start, int end, List<TextSpan> quotations) {
    if (isImpersonal(text.substring(start, end))) {
      quotations.add(new TextSpan(start, end));
    }
  }

  private static boolean isImpersonal(String quotation) {
    List<String> words =
        List.of(
            quotation.toLowerCase(Locale.ROOT).replace('"', ' ').strip().split("[\\s'’,;]+", -1));
    return words.size() >= FEWEST_WORDS
        && Stream.concat(OF_A_PERSON.stream(), TOLD.stream()).noneMatch(words::contains);
  }
}
