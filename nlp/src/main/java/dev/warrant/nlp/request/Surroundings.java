package dev.warrant.nlp.request;

import java.math.BigDecimal;
import java.util.List;

/** What stands around a piece of a line. Looks a bounded number of places ahead. */
final class Surroundings {
  private static final BigDecimal LEAST_DISPENSED = BigDecimal.TEN;
  private static final int FARTHEST_STRENGTH = 10;
  private static final int FARTHEST_TOKEN = 40;
  private static final int FARTHEST_PIECE = 12;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final List<Piece> pieces;
  private final boolean speaksOfUse;

  Surroundings(RequestLexicon lexicon, List<Token> tokens, List<Piece> pieces) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.pieces = pieces;
    boolean found = false;
    for (int i = 0; i < tokens.size() && !found; i++) {
      found = lexicon.has("useCues", tokens, i);
    }
    this.speaksOfUse = found;
  }

  /** Whether the line tells how long a medicine has been used, so that "for ten days" may too. */
  boolean speaksOfUse() {
    return speaksOfUse;
  }

  /** "sixty tablets of baclofen", "two Norco": what stands right before a name is the name's. */
  boolean belongsToNext(int index, boolean namedBefore) {
    if (index + 1 >= pieces.size()
        || !(pieces.get(index + 1) instanceof Piece.Named named)
        || named.mention().kind() == DrugMention.Kind.CLASS) {
      return false;
    }
    Piece piece = pieces.get(index);
    boolean units =
        piece instanceof Piece.Counted
            || piece instanceof Piece.Dispensed
            || piece instanceof Piece.Bare
            || piece instanceof Piece.Lasting;
    int gap = named.from() - piece.next();
    boolean of = gap == 1 && tokens.get(piece.next()).is("of");
    boolean measuredBefore = piece instanceof Piece.Measured && (of || (gap == 0 && !namedBefore));
    return measuredBefore || (units && (of || (gap == 0 && !isListNumber(index))));
  }

  /** "1. Norco", "2) Soma" number a list; here the number and the name touch, so only the first. */
  private boolean isListNumber(int index) {
    return index == 0 && pieces.get(index).from() == 0 && pieces.get(index) instanceof Piece.Bare;
  }

  boolean directionsFollow(int index) {
    int from = pieces.get(index).next();
    for (int i = index + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.from() - from > 2) {
        return false;
      }
      if (piece instanceof Piece.Often || piece instanceof Piece.Daily) {
        return true;
      }
      if (piece instanceof Piece.AsNeeded || piece instanceof Piece.Routed) {
        from = piece.next();
      } else if (piece instanceof Piece.Formed) {
        from = piece.next();
      } else {
        return false;
      }
    }
    return false;
  }

  /** "1 patch to the chest wall daily, disp 30": what is dispensed is said later. */
  boolean quantityOrFrequencyFollows(int index) {
    for (int i = index + 1; i < Math.min(pieces.size(), index + FARTHEST_PIECE); i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Named) {
        return false;
      }
      if (piece instanceof Piece.Often || piece instanceof Piece.Dispensed) {
        return true;
      }
    }
    return false;
  }

  boolean routeFollows(int index) {
    return index + 1 < pieces.size()
        && pieces.get(index + 1) instanceof Piece.Routed
        && pieces.get(index + 1).from() == pieces.get(index).next();
  }

  /** A per cent must touch the name but for form words; milligrams may stand further off. */
  boolean isNear(Piece.Measured measured, int last) {
    if (measured.from() - last > FARTHEST_TOKEN) {
      return false;
    }
    int gap = 0;
    for (int i = last; i < measured.from(); i++) {
      boolean filler =
          lexicon.has("fillers", tokens, i)
              || lexicon.has("salts", tokens, i)
              || lexicon.has("forms", tokens, i)
              || lexicon.has("releases", tokens, i);
      if (!filler) {
        gap++;
      }
    }
    boolean percent = "%".equals(measured.unit());
    return percent ? gap == 0 && !wordBefore(measured, "at") : gap <= FARTHEST_STRENGTH;
  }

  boolean wordBefore(Piece piece, String word) {
    return piece.from() > 0 && tokens.get(piece.from() - 1).is(word);
  }

  /** "x 60", "(90)". */
  boolean isDispensed(Piece.Bare bare) {
    boolean bracketed =
        wordBefore(bare, "(") && bare.next() < tokens.size() && tokens.get(bare.next()).is(")");
    return (wordBefore(bare, "x") || bracketed) && bare.high().compareTo(LEAST_DISPENSED) >= 0;
  }
}
