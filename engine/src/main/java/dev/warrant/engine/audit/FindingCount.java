package dev.warrant.engine.audit;

/**
 * How often reviewers assert something of the record, and how often it bears them out.
 *
 * @param concept what they assert
 * @param kind how they speak of it
 * @param confirmed how often the record confirms it
 * @param contradicted how often the record contradicts it
 * @param notCheckable how often the record as read does neither
 */
public record FindingCount(
    String concept,
    ReviewerFinding.Kind kind,
    long confirmed,
    long contradicted,
    long notCheckable) {}
