package dev.warrant.nlp.fact;

/**
 * A medicine or physical measure that a statement names.
 *
 * @param id drug id, drug class id or treatment concept id
 * @param treatmentClass drug class id, or {@code physical-measure}
 * @param start first character in the statement, inclusive
 * @param end end of the name, exclusive
 * @param phraseEnd end of the name with its strength and directions, exclusive
 * @param misspelt whether the name was misspelt
 * @param denied whether the statement denies it
 */
public record Treatment(
    String id,
    String treatmentClass,
    int start,
    int end,
    int phraseEnd,
    boolean misspelt,
    boolean denied) {}
