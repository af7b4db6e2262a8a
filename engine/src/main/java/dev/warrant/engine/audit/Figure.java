package dev.warrant.engine.audit;

/**
 * A statistic with its uncertainty.
 *
 * @param value as reckoned from the items
 * @param low lower end of the bootstrap interval (2.5th percentile of the resamples)
 * @param high upper end of the bootstrap interval (97.5th percentile of the resamples)
 */
public record Figure(double value, double low, double high) {}
