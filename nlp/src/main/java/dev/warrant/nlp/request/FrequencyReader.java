package dev.warrant.nlp.request;

import dev.warrant.nlp.request.NumberReader.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** Reads how often: BID, q4-6h, every eight hours, three times a day, 4 x a day, q72h. */
final class FrequencyReader {
  private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);
  private static final BigDecimal DAYS_PER_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(168);
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(12);
  private static final int SHORTEST_SUPPLY = 28;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final NumberReader numbers;
  private final ClockHours hours;

  FrequencyReader(RequestLexicon lexicon, List<Token> tokens, NumberReader numbers) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = numbers;
    this.hours = new ClockHours(lexicon, tokens, numbers);
  }

  Optional<Piece.Often> at(int at) {
    Optional<Piece.Often> phrase =
        lexicon
            .find("frequencies", tokens, at)
            .map(
                match ->
                    new Piece.Often(
                        match.value().perDayLow(), match.value().perDayHigh(), at, match.next()));
    Optional<Piece.Often> grammar = every(at).or(() -> times(at)).or(() -> hours.at(at));
    if (phrase.isPresent() && grammar.isPresent()) {
      return grammar.get().next() >= phrase.get().next() ? grammar : phrase;
    }
    return phrase.isPresent() ? phrase : grammar;
  }

  /** "q 4-6 h", "every 8 hours", "every 3 days", "q6". */
  private Optional<Piece.Often> every(int at) {
    int number = lexicon.skip("intervals", tokens, at);
    if (number == at || number >= tokens.size()) {
      return Optional.empty();
    }
    Optional<Range> interval = intervalAt(number);
    if (interval.isEmpty() || interval.get().low().signum() == 0) {
      return Optional.empty();
    }
    Range range = interval.get();
    int unit = is(range.next(), "-") ? range.next() + 1 : range.next();
    if (is(unit, "°") || lexicon.has("hourUnits", tokens, unit)) {
      int next = is(unit, "°") ? unit + 1 : lexicon.skip("hourUnits", tokens, unit);
      return hours(range, at, next);
    }
    Optional<WordTrie.Match<Entry>> days = lexicon.findTight("dayUnits", tokens, unit);
    if (days.isPresent()) {
      BigDecimal length = BigDecimal.valueOf(days.get().value().days());
      BigDecimal longest = range.high().multiply(length);
      if (longest.compareTo(BigDecimal.valueOf(SHORTEST_SUPPLY)) >= 0) {
        return Optional.empty();
      }
      BigDecimal shortest = range.low().multiply(length);
      return Optional.of(
          new Piece.Often(inverse(longest), inverse(shortest), at, days.get().next()));
    }
    boolean q6 = tokens.get(at).is("q") && divides(range.low()) && divides(range.high());
    return q6 ? hours(range, at, range.next()) : Optional.empty();
  }

  /** Initials may hold the number itself: "q.4h." */
  private Optional<Range> intervalAt(int at) {
    return is(at, ".") ? numbers.range(at + 1) : numbers.range(at);
  }

  private static boolean divides(BigDecimal hours) {
    return hours.compareTo(BigDecimal.ONE) > 0
        && hours.compareTo(HOURS_PER_DAY) <= 0
        && HOURS_PER_DAY.remainder(hours).signum() == 0;
  }

  private static Optional<Piece.Often> hours(Range range, int at, int next) {
    if (range.high().compareTo(MOST_HOURS) > 0) {
      return Optional.empty();
    }
    return Optional.of(new Piece.Often(perDay(range.high()), perDay(range.low()), at, next));
  }

  private static BigDecimal perDay(BigDecimal hours) {
    return Tokenizer.normal(HOURS_PER_DAY.divide(hours, MathContext.DECIMAL64));
  }

  private static BigDecimal inverse(BigDecimal days) {
    return Tokenizer.normal(BigDecimal.ONE.divide(days, MathContext.DECIMAL64));
  }

  /** "three times a day", "3-4 x/day", "twice" is a phrase of its own. */
  private Optional<Piece.Often> times(int at) {
    Optional<Range> count = numbers.range(at);
    if (count.isEmpty() || count.get().high().compareTo(MOST_TIMES) > 0) {
      return Optional.empty();
    }
    int after = lexicon.skip("times", tokens, count.get().next());
    if (after == count.get().next()) {
      return Optional.empty();
    }
    int day = lexicon.skip("perDay", tokens, after);
    if (day > after) {
      return Optional.of(new Piece.Often(count.get().low(), count.get().high(), at, day));
    }
    int week = lexicon.skip("perWeek", tokens, after);
    if (week > after) {
      return Optional.of(
          new Piece.Often(
              count.get().low().divide(DAYS_PER_WEEK, MathContext.DECIMAL64),
              count.get().high().divide(DAYS_PER_WEEK, MathContext.DECIMAL64),
              at,
              week));
    }
    return Optional.empty();
  }

  private boolean is(int at, String text) {
    return at < tokens.size() && tokens.get(at).is(text);
  }
}
