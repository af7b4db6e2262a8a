package dev.warrant.engine.rulebook;

/**
 * A rule with one small change in its condition, which a rule test should notice.
 *
 * @param id the criterion that it concludes in place of its own
 * @param original the rule that was changed
 * @param line line of the change, from 1
 * @param before what the rule says
 * @param after what it says instead
 */
public record RuleMutant(String id, RuleVariant original, int line, String before, String after) {

  /** {@code file:line: "<=" made "<" in rule "…"}. */
  public String asText() {
    RuleEntry rule = original.rule();
    return rule.file()
        + ":"
        + line
        + ": \""
        + before
        + "\" made \""
        + after
        + "\" in rule \""
        + rule.name()
        + "\"";
  }
}
