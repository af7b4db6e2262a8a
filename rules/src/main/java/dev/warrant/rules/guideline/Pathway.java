package dev.warrant.rules.guideline;

/**
 * One way in which the guideline supports a treatment.
 *
 * @param id unique within the topic
 * @param title what it is, in a few words: {@code short course for an acute exacerbation}
 * @param applies for which treatments
 * @param requires what must hold
 */
public record Pathway(String id, String title, Applicability applies, Requirement requires) {}
