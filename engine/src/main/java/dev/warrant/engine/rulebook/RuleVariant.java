package dev.warrant.engine.rulebook;

/**
 * A rule that concludes a criterion of its own, so that what it alone says can be told.
 *
 * @param id the criterion that it concludes in place of the edition's
 * @param rule the rule as its author headed it
 */
public record RuleVariant(String id, RuleEntry rule) {}
