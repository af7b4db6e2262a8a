package dev.warrant.nlp.request;

import dev.warrant.nlp.request.NumberReader.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads amounts: 10 mg, 10/325, 10-325 mg, 5 %, 12mcg/hour, 2700/d. */
final class AmountReader {
  private static final BigDecimal LEAST_SECOND = BigDecimal.valueOf(200);
  private static final BigDecimal MOST_SECOND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Milligrams of acetaminophen, aspirin or ibuprofen with which an opioid is made. */
  private static final Set<Integer> SECOND_STRENGTHS =
      Set.of(200, 300, 325, 400, 500, 650, 660, 750);

  private static final Set<String> SPOKEN_SIGNS = Set.of("/", "slash", "over", "by");
  private static final BigDecimal MOST_FIRST_OF_PAIR = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_DAILY_TOTAL = BigDecimal.valueOf(20);

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final NumberReader numbers;

  AmountReader(RequestLexicon lexicon, List<Token> tokens, NumberReader numbers) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = numbers;
  }

  Optional<Piece.Measured> at(int at) {
    if (at >= tokens.size() || isReading(at)) {
      return Optional.empty();
    }
    Optional<Piece.Measured> pair = pair(at).or(() -> spokenPair(at));
    return pair.isPresent() ? pair : single(at);
  }

  /** A number after a stroke or a dash belongs to a date or a reading. */
  private boolean isReading(int at) {
    return at > 1
        && tokens.get(at).glued()
        && tokens.get(at - 2).isNumber()
        && (tokens.get(at - 1).is("/") || tokens.get(at - 1).is("-"));
  }

  /** "10/325", "7.5-325 mg", "10 mg/325 mg", "37.5 / 325". */
  private Optional<Piece.Measured> pair(int at) {
    if (!tokens.get(at).isNumber()) {
      return Optional.empty();
    }
    BigDecimal first = tokens.get(at).value();
    int sign = lexicon.skip("amountUnits", tokens, at + 1);
    if (sign + 1 >= tokens.size()
        || !(tokens.get(sign).is("/") || tokens.get(sign).is("-"))
        || !tokens.get(sign + 1).isNumber()) {
      return Optional.empty();
    }
    BigDecimal second = tokens.get(sign + 1).value();
    int after = sign + 2;
    boolean date = after < tokens.size() && tokens.get(after).is("/");
    if (date
        || second.compareTo(MOST_SECOND) > 0
        || first.compareTo(MOST_FIRST_OF_PAIR) > 0
        || second.compareTo(LEAST_SECOND) < 0) {
      return Optional.empty();
    }
    int next = lexicon.skip("amountUnits", tokens, after);
    return Optional.of(new Piece.Measured(first, first, second, "mg", false, at, next));
  }

  /** "Five three twenty-five", "ten over three twenty-five": 5/325, 10/325 as they are dictated. */
  private Optional<Piece.Measured> spokenPair(int at) {
    if (tokens.get(at).isNumber()) {
      return Optional.empty();
    }
    return numbers
        .number(at)
        .filter(first -> first.value().compareTo(MOST_FIRST_OF_PAIR) <= 0)
        .flatMap(
            first ->
                spokenHundreds(afterSign(first.next()))
                    .map(
                        second ->
                            new Piece.Measured(
                                first.value(),
                                first.value(),
                                second.value(),
                                "mg",
                                false,
                                at,
                                lexicon.skip("amountUnits", tokens, second.next()))));
  }

  private int afterSign(int at) {
    boolean sign = at < tokens.size() && SPOKEN_SIGNS.contains(tokens.get(at).text());
    return sign ? at + 1 : at;
  }

  /** "Three twenty-five", "three hundred twenty-five": a strength that is made, and no count. */
  private Optional<NumberReader.Figure> spokenHundreds(int at) {
    if (at >= tokens.size() || tokens.get(at).isNumber()) {
      return Optional.empty();
    }
    return numbers
        .number(at)
        .flatMap(
            first ->
                first.value().compareTo(BigDecimal.TEN) >= 0
                    ? Optional.of(first)
                    : rest(first.next())
                        .map(
                            rest ->
                                new NumberReader.Figure(
                                    first.value().multiply(HUNDRED).add(rest.value()),
                                    rest.next())))
        .filter(second -> SECOND_STRENGTHS.contains(second.value().intValue()));
  }

  private Optional<NumberReader.Figure> rest(int at) {
    return at < tokens.size() && !tokens.get(at).isNumber()
        ? numbers
            .number(at)
            .filter(rest -> rest.value().compareTo(BigDecimal.TEN) >= 0)
            .filter(rest -> rest.value().compareTo(HUNDRED) < 0)
        : Optional.empty();
  }

  private Optional<Piece.Measured> single(int at) {
    Optional<Range> range = numbers.range(at);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    int afterNumber = range.get().next();
    int hyphen = isGluedHyphen(afterNumber) ? afterNumber + 1 : afterNumber;
    Optional<WordTrie.Match<Entry>> unit = lexicon.findTight("amountUnits", tokens, hyphen);
    if (unit.isEmpty()) {
      return dailyTotal(at, range.get());
    }
    int next = unit.get().next();
    if (isPerMeasure(next) || lexicon.has("doseMeasures", tokens, next)) {
      return Optional.empty();
    }
    String name = unit.get().value().unit();
    int day = name.equals("%") ? next : afterDay(next);
    return Optional.of(
        new Piece.Measured(range.get().low(), range.get().high(), null, name, day > next, at, day));
  }

  private boolean isGluedHyphen(int at) {
    return at < tokens.size() && tokens.get(at).is("-") && tokens.get(at).glued();
  }

  /** "a day" and the like; "daily" is left to the frequency, which "50 mg daily" has. */
  private int afterDay(int at) {
    if (at < tokens.size() && (tokens.get(at).is("daily") || tokens.get(at).is("qd"))) {
      return at;
    }
    int skipped = at < tokens.size() && tokens.get(at).is("total") ? at + 1 : at;
    int day = lexicon.skip("perDay", tokens, skipped);
    return day > skipped ? day : at;
  }

  /** "2700/d": too many for units of a medicine, so an amount. */
  private Optional<Piece.Measured> dailyTotal(int at, Range range) {
    int next = range.next();
    boolean slash = next < tokens.size() && tokens.get(next).is("/");
    int day = slash ? lexicon.skip("perDay", tokens, next) : next;
    if (day == next || range.low().compareTo(LEAST_DAILY_TOTAL) <= 0) {
      return Optional.empty();
    }
    return Optional.of(new Piece.Measured(range.low(), range.high(), null, "mg", true, at, day));
  }

  /** "1.2 mg/dL" is a blood value. */
  private boolean isPerMeasure(int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).is("/")
        && lexicon.has("measures", tokens, at + 1);
  }
}
