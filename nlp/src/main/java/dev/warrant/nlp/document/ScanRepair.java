package dev.warrant.nlp.document;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends the letters that the reading of a scanned page takes for one another: a nought for an O, a
 * one for an l, {@code rn} for an m. Only a text that shows several such faults is mended, so that
 * a text that was typed stays as it is. Every character keeps its place: evidence is quoted from
 * the text as it came.
 */
final class ScanRepair {

  /** A text with fewer faults than this was typed. */
  private static final int FEWEST_FAULTS = 4;

  /** "rng" is mg; "torn" is a word. */
  private static final int SHORTEST_UNIT = 3;

  private static final int SHORTEST_WORD = 4;

  /** Takes the place of a character that goes: nobody sees it. */
  private static final char NOTHING = '\u200B';

  private static final Pattern IN_WORD = Pattern.compile("\\p{Ll}[01]|[01]\\p{Ll}{2}");
  private static final Pattern IN_NUMBER = Pattern.compile("\\d[OolI]|[OolI]\\d");
  private static final Pattern IN_CAPITALS =
      Pattern.compile("\\p{Lu}l\\p{Lu}|^l\\p{Lu}|\\p{Lu}{2}l");
  private static final Pattern NOUGHT_IN_CAPITALS = Pattern.compile("(?<=\\p{Lu})0(?=\\p{Lu})");
  private static final Pattern ONE_IN_CAPITALS = Pattern.compile("(?<=\\p{Lu}{2})1(?=\\p{Lu}{2})");
  private static final Pattern CAPITAL_IN_WORD = Pattern.compile("(?<=\\p{Ll})I(?=\\p{Ll}|$)");
  private static final Pattern UNITS =
      Pattern.compile(
          "\\d+(?:mg|mcg|ml|g|gm|h|hr|hrs|d|wk|wks|mo|mos|x|st|nd|rd|th|po|tab|tabs|cap|caps|min|lb|lbs|yr|yrs|yo|y|m|f|s|o|l|cm|mm)?");

  private final Words words;

  /** A repair by the words that are shipped. */
  ScanRepair() {
    words = LexiconFiles.read("/lexicon/scans.yaml", new TypeReference<Words>() {});
  }

  /**
   * The file as it is written.
   *
   * @param withRn parts of words in which an r stands before an n
   * @param withO words of two letters with an o, which a nought may have taken the place of
   * @param counted words before which a letter that stands alone is a one
   */
  record Words(List<String> withRn, Set<String> withO, Set<String> counted) {}

  /** The text with its faults mended, of the same length; the text itself where it shows few. */
  String of(String text) {
    StringBuilder mended = null;
    int faults = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      boolean suspect = false;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        suspect |= end > at && isSuspect(text.charAt(end - 1), text.charAt(end));
        end++;
      }
      boolean alone = end - at == 1 && text.charAt(at) == 'l' && isCount(text, end);
      String word = suspect || alone ? text.substring(at, end) : "";
      String right = alone ? "1" : suspect ? mended(word) : "";
      if (!right.equals(word)) {
        faults++;
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.replace(at, end, right);
      }
      at = end;
    }
    return faults < FEWEST_FAULTS ? text : mended.toString();
  }

  /** Whether two characters side by side may be a fault: few words have such, and none is cheap. */
  private static boolean isSuspect(char first, char second) {
    return (first == 'r' && second == 'n')
        || (Character.isDigit(first) != Character.isDigit(second))
        || (second == 'l' && Character.isUpperCase(first))
        || (first == 'l' && Character.isUpperCase(second))
        || (second == 'I' && Character.isLowerCase(first));
  }

  /** "l tab": whether what a letter stands before is counted. */
  private boolean isCount(String text, int end) {
    int from = end + 1;
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return from < to
        && text.charAt(end) == ' '
        && words.counted().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
  }

  private String mended(String word) {
    if (word.length() == 2
        && words.withO().contains(word.toLowerCase(Locale.ROOT).replace('0', 'o'))) {
      return word.replace('0', word.chars().anyMatch(Character::isUpperCase) ? 'O' : 'o');
    }
    if (UNITS.matcher(word).matches()) {
      return word;
    }
    String mended = word;
    if (IN_NUMBER.matcher(word).find() && isNumber(word)) {
      mended = asNumber(word);
    } else if (IN_WORD.matcher(word).find() && isWord(word)) {
      mended = word.replace('0', 'o').replace('1', 'l');
    }
    if (IN_CAPITALS.matcher(mended).find()) {
      mended = withCapitals(mended);
    }
    mended = NOUGHT_IN_CAPITALS.matcher(mended).replaceAll("O");
    mended = ONE_IN_CAPITALS.matcher(mended).replaceAll("I");
    return withM(CAPITAL_IN_WORD.matcher(mended).replaceAll("l"));
  }

  /** Digits, and letters that look like digits, with a unit behind at most: {@code 35Omg}. */
  private static boolean isNumber(String word) {
    return UNITS.matcher(asNumber(word)).matches();
  }

  private static String asNumber(String word) {
    int end = word.length();
    while (end > 0
        && Character.isLowerCase(word.charAt(end - 1))
        && !Character.isDigit(word.charAt(end - 1))
        && !(word.charAt(end - 1) == 'l' && end < 3)) {
      end--;
    }
    String digits =
        word.substring(0, end)
            .replace('O', '0')
            .replace('o', '0')
            .replace('l', '1')
            .replace('I', '1');
    return digits + word.substring(end);
  }

  /** A word of letters with a digit or two among them: {@code sing1e}, {@code rep0rt}. */
  private static boolean isWord(String word) {
    long digits = word.chars().filter(c -> c == '0' || c == '1').count();
    boolean others = word.chars().anyMatch(c -> Character.isDigit(c) && c != '0' && c != '1');
    return !others && digits <= 2 && word.length() - digits >= 2 && !endsInNumber(word);
  }

  /** {@code L10} and {@code T1} are levels: letters and then digits, nothing behind. */
  private static boolean endsInNumber(String word) {
    return word.length() < 4 && Character.isDigit(word.charAt(word.length() - 1));
  }

  private static String withCapitals(String word) {
    long lower = word.chars().filter(Character::isLowerCase).count();
    long ells = word.chars().filter(c -> c == 'l').count();
    return lower == ells ? word.replace('l', 'I') : word;
  }

  /** {@code rnorning}: an r before an n that no word has there is an m. */
  private String withM(String word) {
    int at = word.indexOf("rn");
    if (at < 0 || word.length() < (at == 0 ? SHORTEST_UNIT : SHORTEST_WORD)) {
      return word;
    }
    String small = word.toLowerCase(Locale.ROOT);
    String open = at == 0 ? small.substring(2) : small;
    boolean known = words.withRn().stream().anyMatch(open::contains);
    if (at == 0 || !known) {
      return word.substring(0, at) + "m" + NOTHING + word.substring(at + 2);
    }
    return word;
  }
}
