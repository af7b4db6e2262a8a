package dev.warrant.rules.guideline;

/**
 * A criterion that defeats every pathway when it is met.
 *
 * @param criterion criterion id
 * @param applies for which treatments
 */
public record Bar(String criterion, Applicability applies) {}
