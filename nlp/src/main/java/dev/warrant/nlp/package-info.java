/**
 * What the record says: from text to facts. {@link dev.warrant.nlp.CaseReader} is the only door.
 */
package dev.warrant.nlp;
