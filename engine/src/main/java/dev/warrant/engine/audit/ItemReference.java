package dev.warrant.engine.audit;

/**
 * Points to an item.
 *
 * @param source the letter, as given by the user
 * @param caseId number of the review, else the letter's name
 * @param item place among the items that the letter decides, from 1
 * @param actual what the letter decided on it
 */
public record ItemReference(String source, String caseId, int item, Outcome actual) {}
