package dev.warrant.nlp.request;

import java.util.List;

/** A line that stands below a medicine and says how it is taken or dispensed, and nothing else. */
final class SupplyLine {
  private SupplyLine() {}

  /** Whether pieces of supply take up all of a line. */
  static boolean is(List<Token> tokens, List<Piece> pieces) {
    boolean supplied = pieces.stream().anyMatch(SupplyLine::isOfSupply);
    int said = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Named || !onlySigns(tokens, said, piece.from())) {
        return false;
      }
      said = piece.next();
    }
    return supplied && onlySigns(tokens, said, tokens.size());
  }

  private static boolean isOfSupply(Piece piece) {
    return piece instanceof Piece.Often
        || piece instanceof Piece.Dispensed
        || piece instanceof Piece.Refilled
        || piece instanceof Piece.Counted;
  }

  private static boolean onlySigns(List<Token> tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.get(at).isWord() || tokens.get(at).isNumber()) {
        return false;
      }
    }
    return true;
  }
}
