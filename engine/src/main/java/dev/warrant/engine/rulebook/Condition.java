package dev.warrant.engine.rulebook;

import java.util.List;
import java.util.stream.Stream;

/** One condition of a rule, as its author wrote it. */
public sealed interface Condition {
  /** Line on which it begins, from 1. */
  int line();

  /** As written, on one line. */
  String text();

  /** The patterns within it, in the order written. */
  default Stream<Pattern> patterns() {
    if (this instanceof Pattern pattern) {
      return Stream.of(pattern);
    }
    if (this instanceof Without without) {
      return without.parts().stream().flatMap(Condition::patterns);
    }
    if (this instanceof Exists exists) {
      return exists.parts().stream().flatMap(Condition::patterns);
    }
    if (this instanceof Either either) {
      return either.groups().stream().flatMap(List::stream).flatMap(Condition::patterns);
    }
    return this instanceof Tally tally ? Stream.of(tally.over()) : Stream.empty();
  }

  /**
   * That there is a fact of a kind of which all this is true.
   *
   * @param binding the name that the fact is bound to; empty if none
   * @param type the kind of fact
   */
  record Pattern(String binding, Class<?> type, List<Constraint> constraints, int line, String text)
      implements Condition {
    public Pattern {
      constraints = List.copyOf(constraints);
    }
  }

  /** That these do not hold together. */
  record Without(List<Condition> parts, int line, String text) implements Condition {
    public Without {
      parts = List.copyOf(parts);
    }
  }

  /** That these hold together, however often. */
  record Exists(List<Condition> parts, int line, String text) implements Condition {
    public Exists {
      parts = List.copyOf(parts);
    }
  }

  /** That one of these groups holds. */
  record Either(List<List<Condition>> groups, int line, String text) implements Condition {
    public Either {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  /**
   * That a figure over all facts that match a pattern is as asked.
   *
   * @param over the facts that count
   * @param figures what is computed of them
   * @param tests what is asked of the figures
   */
  record Tally(Pattern over, List<Figure> figures, List<Constraint> tests, int line, String text)
      implements Condition {
    public Tally {
      figures = List.copyOf(figures);
      tests = List.copyOf(tests);
    }
  }

  /**
   * A figure computed of several facts.
   *
   * @param function {@code sum}, {@code count}, {@code min} or {@code max}
   * @param of what is bound in each fact
   */
  record Figure(String binding, String function, Expression of) {}

  /** Something that is only run, not taken apart. */
  record Opaque(int line, String text) implements Condition {}
}
