package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.SourceFile;
import java.util.Optional;

/**
 * A rule with one small change in its conditions, which a rule test should notice.
 *
 * @param kind what was changed
 * @param original the rule as its author wrote it
 * @param changed the rule with the change
 * @param source its file
 * @param offset where in the file the change begins
 * @param before what the rule says there
 * @param after what it says instead; empty where something is left out
 * @param constraint what the rule asks there; empty where it is no constraint of a pattern
 */
public record RuleMutant(
    Kind kind,
    RuleConditions original,
    RuleConditions changed,
    SourceFile source,
    int offset,
    String before,
    String after,
    Optional<Constraint> constraint) {

  /** What was changed. */
  public enum Kind {
    /** A number, by one unit of its last place. */
    NUMBER,
    /** A comparison, into its neighbour: {@code <=} into {@code <}, {@code ==} into {@code !=}. */
    COMPARISON,
    /** One of the things asked of a fact is left out. */
    CONSTRAINT,
    /** One of several values is left out. */
    VALUE,
    /** What the rule rules out is left out. */
    EXCEPTION
  }

  /** Line of the change, from 1. */
  public int line() {
    return 1 + (int) source.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Column of the change, from 1. */
  public int column() {
    return offset - source.text().lastIndexOf('\n', offset - 1);
  }

  /** {@code file:line: "<=" made "<" in rule "…"}. */
  public String asText() {
    RuleEntry rule = original.rule();
    String change =
        after.isEmpty()
            ? "\"" + before + "\" left out"
            : "\"" + before + "\" made \"" + after + "\"";
    return "%s:%d: %s in rule \"%s\"".formatted(rule.file(), line(), change, rule.name());
  }
}
