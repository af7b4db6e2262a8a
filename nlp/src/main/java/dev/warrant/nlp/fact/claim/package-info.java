/** What a reviewer's rationale claims of a record. */
package dev.warrant.nlp.fact.claim;
