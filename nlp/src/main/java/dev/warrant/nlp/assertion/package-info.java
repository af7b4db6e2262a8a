/**
 * Whether a mention is asserted: of this patient, now, and by the record rather than a guideline.
 *
 * <p>After ConText (Harkema and others, 2009): cues with a direction and a scope, which
 * terminations cut short; extended by guideline text and printed forms.
 */
package dev.warrant.nlp.assertion;
