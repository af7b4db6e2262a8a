package dev.warrant.rules.facts;

import java.util.List;

/**
 * Something computed from facts, for rules to look at: a regimen, a daily dose. It is no fact of
 * its own; a conclusion that rests on it rests on the facts it was computed from.
 */
public interface Derived {
  /** The facts it was computed from, in the order of the text. */
  List<Fact> restsOn();
}
