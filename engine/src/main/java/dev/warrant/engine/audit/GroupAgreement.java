package dev.warrant.engine.audit;

/**
 * Agreement within one group of items.
 *
 * @param group name of the group within its dimension, for instance {@code muscle-relaxants}, or
 *     {@code unsaid}
 * @param agreement over the items of the group
 */
public record GroupAgreement(String group, Agreement agreement) {}
