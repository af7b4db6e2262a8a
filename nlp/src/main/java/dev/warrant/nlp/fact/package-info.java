/**
 * What every reader of facts stands on: the record as a discourse, whose deed an effect is, drafts
 * of facts.
 */
package dev.warrant.nlp.fact;
