/** Injections given and denied, and what came of each. */
package dev.warrant.nlp.fact.injection;
