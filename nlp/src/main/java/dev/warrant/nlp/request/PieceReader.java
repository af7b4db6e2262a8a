package dev.warrant.nlp.request;

import dev.warrant.nlp.request.NumberReader.Range;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a line from left to right into pieces; what says nothing of a medicine is passed over. */
final class PieceReader {
  private static final BigDecimal MOST_LIMIT = BigDecimal.valueOf(30);

  private final RequestLexicon lexicon;
  private final DrugMentionFinder drugs;
  private final List<Token> tokens;
  private final NumberReader numbers;
  private final FrequencyReader frequencies;
  private final OccasionReader occasions;
  private final SupplyReader supplies;
  private final AmountReader amounts;

  PieceReader(RequestLexicon lexicon, DrugMentionFinder drugs, List<Token> tokens) {
    this.lexicon = lexicon;
    this.drugs = drugs;
    this.tokens = tokens;
    this.numbers = new NumberReader(lexicon, tokens);
    this.frequencies = new FrequencyReader(lexicon, tokens, numbers);
    this.occasions = new OccasionReader(lexicon, tokens);
    this.supplies = new SupplyReader(lexicon, tokens, numbers);
    this.amounts = new AmountReader(lexicon, tokens, numbers);
  }

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<? extends Piece> piece = at(at);
      piece.ifPresent(pieces::add);
      at = piece.map(Piece::next).orElse(at + 1);
    }
    return pieces;
  }

  private Optional<? extends Piece> at(int at) {
    Optional<Piece.Named> named =
        drugs.at(tokens, at).map(found -> new Piece.Named(found.mention(), at, found.next()));
    if (named.isPresent()) {
      return named;
    }
    Token token = tokens.get(at);
    if (!token.isNumber() && !lexicon.opensPhrase(token.text()) && !NumberReader.opens(token)) {
      return Optional.empty();
    }
    Optional<? extends Piece> said = supplies.refills(at);
    said = said.isPresent() ? said : limit(at);
    said = said.isPresent() ? said : frequencies.at(at);
    said = said.isPresent() ? said : occasion(at);
    said = said.isPresent() ? said : supplies.lasting(at);
    said = said.isPresent() ? said : amounts.at(at);
    said = said.isPresent() ? said : supplies.quantity(at);
    said = said.isPresent() ? said : counted(at);
    said = said.isPresent() ? said : word(at);
    return said;
  }

  private Optional<Piece> occasion(int at) {
    int next = occasions.end(at);
    return next > at ? Optional.of(new Piece.Occasion(at, next)) : Optional.empty();
  }

  /** "max 4 a day", "no more than 6 tablets per day". */
  private Optional<Piece> limit(int at) {
    int number = lexicon.skip("limits", tokens, at);
    if (number == at) {
      return Optional.empty();
    }
    Optional<Range> most = numbers.range(number);
    if (most.isEmpty() || most.get().high().compareTo(MOST_LIMIT) > 0) {
      return Optional.empty();
    }
    int unit = lexicon.skip("units", tokens, most.get().next());
    int day = lexicon.skip("perDay", tokens, unit);
    return day == unit
        ? Optional.empty()
        : Optional.of(new Piece.Limited(most.get().high(), at, day));
  }

  /** Numbers with a noun, or with nothing. */
  private Optional<Piece> counted(int at) {
    if (isPartOfDate(at)) {
      return Optional.empty();
    }
    int afterTake = lexicon.skip("take", tokens, at);
    Optional<Range> range = numbers.range(afterTake);
    if (range.isEmpty()) {
      return Optional.empty();
    }
    int next = range.get().next();
    int noun = isHyphen(next) ? next + 1 : next;
    int afterNoun = lexicon.skip("units", tokens, noun);
    boolean taken = afterTake > at;
    if (afterNoun > noun || taken) {
      int month = afterNoun > noun ? lexicon.skip("perMonth", tokens, afterNoun) : afterNoun;
      if (month > afterNoun) {
        return Optional.of(
            new Piece.Dispensed(
                range.get().high(), true, lexicon.formOfUnit(tokens, noun), at, month));
      }
      int end = afterNoun > noun ? afterNoun : next;
      return Optional.of(
          new Piece.Counted(
              range.get().low(),
              range.get().high(),
              taken,
              lexicon.formOfUnit(tokens, noun),
              at,
              end));
    }
    if (lexicon.has("measures", tokens, next)) {
      return Optional.empty();
    }
    return Optional.of(new Piece.Bare(range.get().low(), range.get().high(), at, next));
  }

  private boolean isPartOfDate(int at) {
    return at > 1
        && tokens.get(at).isNumber()
        && tokens.get(at).glued()
        && tokens.get(at - 2).isNumber()
        && (tokens.get(at - 1).is("/") || tokens.get(at - 1).is("-"));
  }

  private boolean isHyphen(int at) {
    return at < tokens.size() && tokens.get(at).is("-");
  }

  private Optional<Piece> word(int at) {
    int afterNeeded = lexicon.skip("asNeeded", tokens, at);
    if (afterNeeded > at) {
      return Optional.of(new Piece.AsNeeded(at, afterNeeded));
    }
    int afterRoute = lexicon.skip("routes", tokens, at);
    Optional<WordTrie.Match<Entry>> form = lexicon.findTight("forms", tokens, at);
    if (form.isPresent() && form.get().next() >= afterRoute) {
      return Optional.of(new Piece.Formed(form.get().value().form(), at, form.get().next()));
    }
    if (afterRoute > at) {
      return Optional.of(new Piece.Routed(at, afterRoute));
    }
    int afterDay = lexicon.skip("perDay", tokens, at);
    return afterDay > at ? Optional.of(new Piece.Daily(at, afterDay)) : Optional.empty();
  }
}
