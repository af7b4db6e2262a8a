/**
 * What may be said of a patient and of a request: the facts that rules look at.
 *
 * <p>Every record is immutable. A {@code null} component means "unsaid": the record is silent on
 * it. Silence is never a contradiction; a denial is a fact of its own whose {@link
 * dev.warrant.rules.facts.Assertion} is {@code ABSENT}.
 */
package dev.warrant.rules.facts;
