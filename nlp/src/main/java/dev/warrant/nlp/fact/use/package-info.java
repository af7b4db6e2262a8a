/** Medicines taken: since when, how long, until when, and for what. */
package dev.warrant.nlp.fact.use;
