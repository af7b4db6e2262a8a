/** Treatments tried and what became of them. */
package dev.warrant.nlp.fact.trial;
