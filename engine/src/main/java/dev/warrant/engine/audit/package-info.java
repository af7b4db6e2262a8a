/**
 * Compares what independent review decided with what the rulebook predicts from the record alone:
 * one row for each decided item, and what many rows show together. Reviewers are anonymous: facts
 * are compared, never persons.
 */
package dev.warrant.engine.audit;
