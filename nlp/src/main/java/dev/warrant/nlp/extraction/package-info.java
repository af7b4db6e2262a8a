/** From a record to its facts and requests: every reader in turn, and what they say made one. */
package dev.warrant.nlp.extraction;
