package dev.warrant.nlp.sentence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.nlp.measure.MeasureReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows after which abbreviations a sentence goes on. */
final class Abbreviations {

  private static final String RESOURCE = "/lexicon/abbreviations.yaml";
  private static final int LONGEST = 10;

  /**
   * One kind of abbreviation as the file has it.
   *
   * @param kind {@code never}, {@code before-number}, {@code dosing} or {@code measure}
   * @param words the abbreviations without their last full stop
   * @param matches texts in which no sentence ends after the abbreviation
   * @param not texts in which one does
   */
  record Entry(String kind, List<String> words, List<String> matches, List<String> not) {}

  /**
   * The file as it is written.
   *
   * @param abbreviations the abbreviations by kind
   * @param openers words that open a sentence even after a title
   * @param carriers words in small letters that carry a sentence on
   */
  record Lexicon(List<Entry> abbreviations, Set<String> openers, Set<String> carriers) {}

  private final Map<String, String> kinds = new HashMap<>();
  private final Set<String> openers;
  private final Set<String> carriers;

  Abbreviations() {
    Lexicon lexicon = lexicon();
    for (Entry entry : lexicon.abbreviations()) {
      entry.words().forEach(word -> kinds.putIfAbsent(word, entry.kind()));
    }
    openers = lexicon.openers();
    carriers = lexicon.carriers();
  }

  static Lexicon lexicon() {
    try (InputStream in = Abbreviations.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, Lexicon.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /**
   * Whether a full stop belongs to an abbreviation, so that the sentence goes on after it.
   *
   * @param text the block's text
   * @param stop offset of the full stop
   * @param lowerCase whether this text starts its sentences with small letters
   */
  boolean goesOn(CharSequence text, int stop, boolean lowerCase) {
    int next = stop + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    String kind = kinds.get(wordBefore(text, stop));
    if (kind == null || next >= text.length()) {
      return false;
    }
    char first = text.charAt(next);
    boolean number = Character.isDigit(first) || first == '#';
    return switch (kind) {
      case "never" -> !(Character.isUpperCase(first) && opens(text, next));
      case "before-number" -> number;
      case "dosing" ->
          number
              || first == '('
              || isSmall(text, next, lowerCase)
              || isCapitals(text, next)
              || "dosing".equals(kinds.get(abbreviationAt(text, next)))
              || MeasureReader.number(text.subSequence(next, text.length()).toString()).isPresent()
              || (isInCapitals(text) && !opens(text, next));
      default ->
          (number && !isNumbered(text, next))
              || isSmall(text, next, lowerCase)
              || isSide(text, stop);
    };
  }

  /** The word that a full stop ends, inner full stops included, in small letters. */
  private static String wordBefore(CharSequence text, int stop) {
    int start = stop;
    while (start > 0 && stop - start < LONGEST && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** "Rt. Knee" and "Lt. Shoulder" start no sentence. */
  private static boolean isSide(CharSequence text, int stop) {
    String word = wordBefore(text, stop);
    return (word.equals("rt") || word.equals("lt")) && stop + 2 < text.length();
  }

  private static boolean isNumbered(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at
        && end < text.length()
        && (text.charAt(end) == ')' || text.charAt(end) == '.')
        && end + 1 < text.length()
        && text.charAt(end + 1) == ' ';
  }

  private boolean isSmall(CharSequence text, int at, boolean lowerCase) {
    if (!Character.isLowerCase(text.charAt(at))) {
      return false;
    }
    return !lowerCase || carriers.contains(wordAt(text, at));
  }

  private boolean opens(CharSequence text, int at) {
    return openers.contains(wordAt(text, at).toLowerCase(Locale.ROOT));
  }

  /** A short word in capitals, such as PRN or PO. */
  private static boolean isCapitals(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < 5 && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    return end - at >= 2 && end - at <= 4 && ends;
  }

  /** The word at a place with its inner full stops, its last one left out, in small letters. */
  private static String abbreviationAt(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && isWordPart(text.charAt(end))) {
      end++;
    }
    return end > at && text.charAt(end - 1) == '.'
        ? text.subSequence(at, end - 1).toString().toLowerCase(Locale.ROOT)
        : "";
  }

  /** Whether a text has no small letters, so that a capital starts nothing. */
  private static boolean isInCapitals(CharSequence text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  private static String wordAt(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < LONGEST) {
      end++;
    }
    return text.subSequence(at, end).toString();
  }
}
