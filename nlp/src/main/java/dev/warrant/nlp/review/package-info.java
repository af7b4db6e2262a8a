/**
 * What independent review says in a letter: decisions, citations, and what the reviewer asserts of
 * the record. Words of a reviewer are claims, never facts about the patient.
 */
package dev.warrant.nlp.review;
