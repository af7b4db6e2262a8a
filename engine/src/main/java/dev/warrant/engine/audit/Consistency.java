package dev.warrant.engine.audit;

/**
 * How far reviewers decide the same facts alike: Fleiss' kappa with the items of a pattern as
 * ratings of one subject, patterns of one item left out.
 *
 * @param topic topic id; empty for all together
 * @param patterns how many patterns have two items or more
 * @param items how many items those have
 * @param splitPatterns how many of the patterns were decided in different ways
 * @param agreement probability that two items of one pattern are decided alike; 0 to 1
 * @param kappa the same beyond chance; 1 is perfect, 0 is chance; 1 where all items are decided
 *     alike
 */
public record Consistency(
    String topic, long patterns, long items, long splitPatterns, double agreement, double kappa) {}
