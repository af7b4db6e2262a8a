package dev.warrant.nlp.request;

import dev.warrant.nlp.request.NumberReader.Figure;
import dev.warrant.nlp.request.NumberReader.Range;
import dev.warrant.nlp.request.Piece.Lasting.Manner;
import dev.warrant.rules.facts.DoseForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads quantities, refills and spans of days: #60, sixty tablets, RF x2, 30 day supply. */
final class SupplyReader {
  /** More units than this are never taken at once. */
  private static final BigDecimal MOST_A_DOSE = BigDecimal.valueOf(4);

  private static final Set<String> AFTER_CUE = Set.of(":", ".", "#", "=", "-", "of", "(", "x");
  private static final Set<String> BEFORE_REFILL = Set.of("additional", "more", "further", "extra");
  private static final Set<String> BEFORE_SIZE = Set.of("of", "(", "x", ",", "@", "-");
  private static final Set<String> AFTER_TOTAL = Set.of(",", ";", ".", ":", ")", "-", "for", "to");
  private static final Set<String> BEFORE_STEP = Set.of(",", ";", "and", "/");
  private static final BigDecimal MOST_REFILLS = BigDecimal.valueOf(12);
  private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(365);
  private static final int MOST_SIGNS = 3;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final NumberReader numbers;

  SupplyReader(RequestLexicon lexicon, List<Token> tokens, NumberReader numbers) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = numbers;
  }

  /** "no refill", "2 refills", "RF x2", "refills: none". */
  Optional<Piece.Refilled> refills(int at) {
    int afterNone = lexicon.skip("none", tokens, at);
    if (afterNone > at && lexicon.has("refillCues", tokens, afterNone)) {
      return Optional.of(new Piece.Refilled(0, at, lexicon.skip("refillCues", tokens, afterNone)));
    }
    Optional<Figure> count = numbers.number(at);
    if (count.isPresent() && count.get().value().compareTo(MOST_REFILLS) <= 0) {
      int cue = count.get().next();
      cue = cue < tokens.size() && BEFORE_REFILL.contains(tokens.get(cue).text()) ? cue + 1 : cue;
      int after = lexicon.skip("refillCues", tokens, cue);
      if (after > cue && isWhole(count.get().value()) && !countFollows(after)) {
        return Optional.of(new Piece.Refilled(count.get().value().intValue(), at, after));
      }
    }
    int afterCue = lexicon.skip("refillCues", tokens, at);
    return afterCue == at ? Optional.empty() : refillCount(at, signs(afterCue));
  }

  /** "2 refill: 3" would be read twice: a number after the cue belongs to the cue. */
  private boolean countFollows(int after) {
    return after < tokens.size()
        && tokens.get(after).is(":")
        && after + 1 < tokens.size()
        && tokens.get(after + 1).isNumber();
  }

  private Optional<Piece.Refilled> refillCount(int from, int at) {
    if (lexicon.has("none", tokens, at)) {
      return Optional.of(new Piece.Refilled(0, from, lexicon.skip("none", tokens, at)));
    }
    Optional<Figure> count = numbers.number(at);
    if (count.isEmpty()
        || count.get().value().compareTo(MOST_REFILLS) > 0
        || !isWhole(count.get().value())) {
      return Optional.empty();
    }
    int next = count.get().next();
    boolean somethingElse =
        lexicon.has("units", tokens, next)
            || lexicon.has("amountUnits", tokens, next)
            || lexicon.has("dayUnits", tokens, next)
            || (next < tokens.size() && tokens.get(next).is("/"));
    return somethingElse
        ? Optional.empty()
        : Optional.of(new Piece.Refilled(count.get().value().intValue(), from, next));
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }

  private int signs(int at) {
    int i = at;
    while (i < tokens.size() && i - at < MOST_SIGNS && AFTER_CUE.contains(tokens.get(i).text())) {
      i++;
    }
    return i;
  }

  /** "#60", "Qty: 60.00", "disp #30", "no. 60". */
  Optional<Piece.Dispensed> quantity(int at) {
    int afterCue = lexicon.skip("quantityCues", tokens, at);
    if (afterCue == at) {
      return containers(at);
    }
    Optional<Figure> number = numbers.number(signs(afterCue));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int next = number.get().next();
    boolean otherNumber =
        next < tokens.size() && tokens.get(next).is("-") && tokens.get(next).glued();
    if (otherNumber || (lexicon.has("dayUnits", tokens, next) && !labelsSupply(next))) {
      return Optional.empty();
    }
    BigDecimal quantity = number.get().value();
    Optional<Figure> perContainer = perContainer(next);
    if (perContainer.isPresent()) {
      return Optional.of(
          dispensed(
              quantity.multiply(perContainer.get().value()), null, at, perContainer.get().next()));
    }
    DoseForm form = lexicon.formOfUnit(tokens, next);
    return Optional.of(dispensed(quantity, form, at, lexicon.skip("units", tokens, next)));
  }

  private Piece.Dispensed dispensed(BigDecimal quantity, DoseForm form, int from, int next) {
    int month = lexicon.skip("perMonth", tokens, next);
    return new Piece.Dispensed(quantity, month > next, form, from, month);
  }

  /** "2 boxes of 30", "a box of 30", "60 ct". */
  private Optional<Piece.Dispensed> containers(int at) {
    Optional<Figure> number = numbers.number(at);
    if (number.isEmpty()) {
      return perContainer(at).map(each -> dispensed(each.value(), null, at, each.next()));
    }
    int next = number.get().next();
    int tubes = measuredContainers(next);
    if (tubes > next) {
      return Optional.of(dispensed(number.get().value(), null, at, tubes));
    }
    Optional<Figure> each = perContainer(next);
    if (each.isPresent()) {
      return Optional.of(
          dispensed(
              number.get().value().multiply(each.get().value()), null, at, each.get().next()));
    }
    int afterCount = lexicon.skip("countWords", tokens, next);
    if (afterCount > next) {
      return Optional.of(dispensed(number.get().value(), null, at, afterCount));
    }
    Optional<Piece.Dispensed> summed =
        unitsInAll(at, number.get()).or(() -> behindForm(at, number.get()));
    if (summed.isPresent()) {
      return summed;
    }
    int month = lexicon.skip("perMonth", tokens, next);
    return month > next
        ? Optional.of(new Piece.Dispensed(number.get().value(), true, null, at, month))
        : Optional.empty();
  }

  /** "5 mg tab 20": a number that closes the line behind strength and form, too many for a dose. */
  private Optional<Piece.Dispensed> behindForm(int at, Figure number) {
    boolean ofForm =
        at >= 2
            && lexicon.has("units", tokens, at - 1)
            && lexicon.has("amountUnits", tokens, at - 2);
    return ofForm && number.next() >= tokens.size() && number.value().compareTo(MOST_A_DOSE) > 0
        ? Optional.of(dispensed(number.value(), null, at, number.next()))
        : Optional.empty();
  }

  /** "Two tablets only", "four tablets in all": more than one, and that is what there is to be. */
  private Optional<Piece.Dispensed> unitsInAll(int at, Figure number) {
    int units = lexicon.skip("units", tokens, number.next());
    int all = units == number.next() ? units : lexicon.skip("countWords", tokens, units);
    boolean several = number.value().compareTo(BigDecimal.ONE) > 0;
    boolean ends = all >= tokens.size() || AFTER_TOTAL.contains(tokens.get(all).text());
    return all > units && several && ends
        ? Optional.of(dispensed(number.value(), lexicon.formOfUnit(tokens, number.next()), at, all))
        : Optional.empty();
  }

  /** "3 x 50 g tubes", "1 tube (30 g)", "2 tubes": where such containers end; the start if none. */
  private int measuredContainers(int at) {
    boolean times = at < tokens.size() && tokens.get(at).is("x");
    int size = times ? at + 1 : lexicon.skip("tubes", tokens, at);
    if (!times && size == at) {
      return at;
    }
    int from = size;
    while (!times && from < tokens.size() && BEFORE_SIZE.contains(tokens.get(from).text())) {
      from++;
    }
    int after = numbers.number(from).map(Figure::next).orElse(from);
    int unit = after == from ? after : lexicon.skip("amountUnits", tokens, after);
    if (!times) {
      return unit > after ? unit : perContainer(at).isPresent() ? at : size;
    }
    int tube = lexicon.skip("tubes", tokens, unit);
    return unit > after && tube > unit ? tube : at;
  }

  private Optional<Figure> perContainer(int at) {
    int afterBox = lexicon.skip("containers", tokens, at);
    if (afterBox == at || afterBox >= tokens.size()) {
      return Optional.empty();
    }
    int number = tokens.get(afterBox).is("(") ? afterBox + 1 : afterBox;
    number = number < tokens.size() && tokens.get(number).is("of") ? number + 1 : number;
    return numbers
        .number(number)
        .map(each -> new Figure(each.value(), lexicon.skip("units", tokens, each.next())));
  }

  /** "x 5 days", "for ten days", "30 day supply", "a month's supply". */
  Optional<Piece.Lasting> lasting(int at) {
    int afterLabel = lexicon.skip("supplyLabels", tokens, at);
    if (afterLabel > at) {
      return labelled(at, signs(afterLabel));
    }
    boolean cued = lexicon.has("forCues", tokens, at);
    int number = cued ? lexicon.skip("forCues", tokens, at) : at;
    if (number >= tokens.size()) {
      return Optional.empty();
    }
    boolean article = tokens.get(number).is("a") || tokens.get(number).is("an");
    Optional<Range> count =
        article
            ? Optional.of(new Range(BigDecimal.ONE, BigDecimal.ONE, number + 1))
            : numbers.range(number);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    int unit = count.get().next();
    unit = unit < tokens.size() && tokens.get(unit).is("-") ? unit + 1 : unit;
    int unitAt = unit;
    return lexicon
        .findTight("dayUnits", tokens, unitAt)
        .flatMap(match -> lasting(at, cued, article, count.get().high(), match));
  }

  /** Whether "days supply: 30" begins at a token, so that the number before it counts no days. */
  private boolean labelsSupply(int at) {
    int after = lexicon.skip("supplyLabels", tokens, at);
    return after > at
        && after < tokens.size()
        && tokens.get(after).is(":")
        && labelled(at, signs(after)).isPresent();
  }

  /** "Day supply: 30". */
  private Optional<Piece.Lasting> labelled(int from, int at) {
    return numbers
        .number(at)
        .filter(days -> isWhole(days.value()))
        .filter(days -> days.value().compareTo(MOST_DAYS) <= 0)
        .filter(days -> days.value().signum() > 0)
        .map(days -> new Piece.Lasting(days.value().intValue(), Manner.SUPPLY, from, days.next()));
  }

  private Optional<Piece.Lasting> lasting(
      int at, boolean cued, boolean article, BigDecimal count, WordTrie.Match<Entry> unit) {
    BigDecimal days = count.multiply(BigDecimal.valueOf(unit.value().days()));
    if (days.compareTo(MOST_DAYS) > 0 || days.compareTo(BigDecimal.ONE) < 0) {
      return Optional.empty();
    }
    int next = unit.next();
    next = next < tokens.size() && tokens.get(next).is("'") ? next + 1 : next;
    int afterSupply = lexicon.skip("supplyCues", tokens, next);
    boolean supply = afterSupply > next;
    if ((article && !supply) || labelsSupply(unit.next() - 1)) {
      return Optional.empty();
    }
    if (!supply && next < tokens.size() && isElsewhere(tokens.get(next))) {
      return Optional.empty();
    }
    if (leadsOn(next)) {
      return Optional.empty();
    }
    Manner manner =
        supply
            ? Manner.SUPPLY
            : !cued ? Manner.BARE : tokens.get(at).is("x") ? Manner.TIMES : Manner.FOR;
    return Optional.of(new Piece.Lasting(days.intValue(), manner, at, afterSupply));
  }

  /** "x 3 d then 10 mg TID": the length of a step is not that of the supply. */
  private boolean leadsOn(int at) {
    int next = at;
    while (next < tokens.size() && BEFORE_STEP.contains(tokens.get(next).text())) {
      next++;
    }
    int step = lexicon.skip("nextSteps", tokens, next);
    return step > next && numbers.number(step).isPresent();
  }

  /** "4 days ago", "two weeks after". */
  private static boolean isElsewhere(Token token) {
    return token.is("ago")
        || token.is("after")
        || token.is("before")
        || token.is("prior")
        || token.is("later")
        || token.is("earlier")
        || token.is("old")
        || token.is("post");
  }
}
