package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers in digits, in words and as fractions: 60, sixty (60), 1 1/2, a hundred and twenty.
 */
final class NumberReader {
  /** Words that begin a number and are none: "half a tablet", "a hundred", "an hour's supply". */
  private static final Set<String> OPENERS = Set.of("half", "quarter", "a", "an", "i", "ii", "iii");

  /** "i po bid", "ii tabs": how prescriptions number what is taken at once. */
  private static final List<String> ROMAN = List.of("i", "ii", "iii");

  private static final int LONGEST_LATIN = 4;
  private static final int NOWHERE = -1;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final RequestLexicon lexicon;
  private final List<Token> tokens;

  /** The number that was read last, and where: many readers ask for it one after the other. */
  private Optional<Figure> last = Optional.empty();

  private int lastAt = NOWHERE;

  NumberReader(RequestLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /**
   * A number.
   *
   * @param value its value
   * @param next index of the token after it
   */
  record Figure(BigDecimal value, int next) {}

  /**
   * A number or a range of two.
   *
   * @param low the first
   * @param high the second; equal to the first where there is no range
   * @param next index of the token after it
   */
  record Range(BigDecimal low, BigDecimal high, int next) {}

  /** Whether a word that is no number itself may begin one. */
  static boolean opens(Token word) {
    return OPENERS.contains(word.text());
  }

  /** "1", "1-2", "one to two", "1 or 2". */
  Optional<Range> range(int at) {
    Optional<Figure> first = number(at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int after = first.get().next();
    if (is(after, "-") || is(after, "to") || is(after, "or")) {
      Optional<Figure> second = number(after + 1);
      if (second.isPresent() && second.get().value().compareTo(first.get().value()) > 0) {
        return Optional.of(
            new Range(first.get().value(), second.get().value(), second.get().next()));
      }
    }
    return Optional.of(new Range(first.get().value(), first.get().value(), after));
  }

  /** A number, with the same number repeated in brackets taken as part of it. */
  Optional<Figure> number(int at) {
    if (at < 0 || at >= tokens.size()) {
      return Optional.empty();
    }
    if (at != lastAt) {
      last = plain(at).map(this::withRepetition);
      lastAt = at;
    }
    return last;
  }

  private Figure withRepetition(Figure number) {
    int at = number.next();
    if (is(at, "(") && at + 1 < tokens.size()) {
      Optional<Figure> repeated = plain(at + 1);
      if (repeated.isPresent()
          && repeated.get().value().compareTo(number.value()) == 0
          && is(repeated.get().next(), ")")) {
        return new Figure(number.value(), repeated.get().next() + 1);
      }
    }
    return number;
  }

  private Optional<Figure> plain(int at) {
    Token token = tokens.get(at);
    if (token.isNumber()) {
      return Optional.of(digits(at));
    }
    if (token.is("half") || token.is("quarter")) {
      int next = is(at + 1, "of") ? at + 2 : at + 1;
      return Optional.of(
          new Figure(
              token.is("half") ? HALF : new BigDecimal("0.25"),
              is(next, "a") || is(next, "an") ? next + 1 : next));
    }
    if (token.is("a") && is(at + 1, "hundred")) {
      return Optional.of(hundreds(BigDecimal.ONE, at + 1));
    }
    int roman = ROMAN.indexOf(token.text());
    if (roman >= 0) {
      return prescribes(at + 1)
          ? Optional.of(new Figure(BigDecimal.valueOf(roman + 1L), at + 1))
          : Optional.empty();
    }
    BigDecimal value = lexicon.number(token.text());
    return value == null ? Optional.empty() : Optional.of(words(value, at));
  }

  /** Whether a way, a unit or the Latin of how often stands here, and no verb behind "I". */
  private boolean prescribes(int at) {
    if (at >= tokens.size()) {
      return false;
    }
    boolean latin =
        tokens.get(at).text().length() <= LONGEST_LATIN
            && (lexicon.has("frequencies", tokens, at) || tokens.get(at).is("q"));
    return latin || lexicon.has("routes", tokens, at) || lexicon.has("units", tokens, at);
  }

  private Figure digits(int at) {
    BigDecimal value = tokens.get(at).value();
    Optional<BigDecimal> fraction = fraction(at);
    if (fraction.isPresent()) {
      return new Figure(fraction.get(), at + 3);
    }
    if (at + 1 < tokens.size() && !is(at + 1, "/")) {
      Optional<BigDecimal> part = fraction(at + 1);
      if (part.isPresent()) {
        return new Figure(value.add(part.get()), at + 4);
      }
      Token next = tokens.get(at + 1);
      if (next.isNumber() && next.value().compareTo(BigDecimal.ONE) < 0 && next.glued()) {
        return new Figure(value.add(next.value()), at + 2);
      }
    }
    return new Figure(value, at + 1);
  }

  /** Halves and quarters only: anything else with a slash is a strength or a date. */
  private Optional<BigDecimal> fraction(int at) {
    if (at + 2 >= tokens.size() || !is(at + 1, "/")) {
      return Optional.empty();
    }
    Token above = tokens.get(at);
    Token below = tokens.get(at + 2);
    boolean isFraction =
        above.isNumber()
            && below.isNumber()
            && (below.is("2") || below.is("4"))
            && (above.is("1") || above.is("3"))
            && above.value().compareTo(below.value()) < 0
            && !is(at + 3, "/");
    return isFraction ? Optional.of(above.value().divide(below.value())) : Optional.empty();
  }

  private Figure words(BigDecimal value, int at) {
    int next = at + 1;
    if (is(next, "hundred") && value.compareTo(TEN) < 0) {
      return hundreds(value, next);
    }
    if (is(next, "and") && is(next + 1, "a") && is(next + 2, "half")) {
      return new Figure(value.add(HALF), next + 3);
    }
    if (is(next, "half") && value.compareTo(BigDecimal.ONE) == 0) {
      return new Figure(HALF, next + 1);
    }
    return belowHundred(value, at);
  }

  private Figure belowHundred(BigDecimal value, int at) {
    int next = at + 1;
    if (value.compareTo(TWENTY) >= 0 && value.remainder(TEN).signum() == 0) {
      int unit = is(next, "-") ? next + 1 : next;
      BigDecimal ones = unit < tokens.size() ? lexicon.number(tokens.get(unit).text()) : null;
      if (ones != null && ones.signum() > 0 && ones.compareTo(TEN) < 0) {
        return new Figure(value.add(ones), unit + 1);
      }
    }
    return new Figure(value, next);
  }

  private Figure hundreds(BigDecimal count, int at) {
    BigDecimal value = count.multiply(HUNDRED);
    int next = is(at + 1, "and") ? at + 2 : at + 1;
    if (next < tokens.size()) {
      BigDecimal rest = lexicon.number(tokens.get(next).text());
      if (rest != null && rest.signum() > 0) {
        Figure tens = belowHundred(rest, next);
        return new Figure(value.add(tens.value()), tens.next());
      }
    }
    return new Figure(value, at + 1);
  }

  private boolean is(int at, String text) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(text);
  }
}
