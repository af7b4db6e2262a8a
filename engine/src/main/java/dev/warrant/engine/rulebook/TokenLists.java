package dev.warrant.engine.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Takes apart lists that are written in rules. */
final class TokenLists {
  private TokenLists() {}

  /** The parts of a list, parted by a sign outside of any bracket. */
  static List<List<Token>> separated(List<Token> tokens, String sign) {
    List<List<Token>> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean end = i == tokens.size();
      if (end || (depth == 0 && tokens.get(i).is(sign))) {
        if (i > from) {
          parts.add(tokens.subList(from, i));
        }
        from = i + 1;
      } else {
        depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      }
    }
    return parts;
  }
}
