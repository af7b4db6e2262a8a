package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.statement.Clause;
import dev.warrant.rules.facts.Side;
import java.util.Set;

/**
 * One result of an examination of the nerve roots.
 *
 * @param kind what was tested
 * @param lessened whether there was less than there should be; else it was as it should be
 * @param roots nerve roots that it lies in; empty if none is named or implied
 * @param general whether it speaks of the limbs as a whole, not of one place
 * @param side {@code null} if unsaid
 * @param where its words in the statement
 */
record Sign(
    SignKind kind, boolean lessened, Set<String> roots, boolean general, Side side, Clause where) {
  Sign {
    roots = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(roots));
  }

  /** The same result of another test: "sensation and strength are normal". */
  Sign of(SignKind other) {
    return new Sign(other, lessened, roots, general, side, where);
  }

  /** The same result of several places. */
  Sign inGeneral() {
    return new Sign(kind, lessened, roots, true, side, where);
  }

  /** The part of the body that the roots serve: {@code upper}, {@code lower}; empty if unsaid. */
  String region() {
    return roots.stream()
        .findFirst()
        .map(root -> root.startsWith("C") || root.equals("T1") ? "upper" : "lower")
        .orElse("");
  }
}
