package dev.warrant.engine.audit;

/**
 * Two patterns of facts for one treatment that differ in one criterion, and in what was mostly
 * decided on them.
 *
 * @param criterion id of the criterion in which they differ
 * @param one the pattern whose status comes first in the order met, not met, not documented
 * @param other the other pattern
 */
public record NearestPair(String criterion, PatternGroup one, PatternGroup other) {}
