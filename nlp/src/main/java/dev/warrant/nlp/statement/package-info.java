/**
 * A sentence as it is judged: its words, the concepts and medicines that it names, and what relates
 * them.
 */
package dev.warrant.nlp.statement;
