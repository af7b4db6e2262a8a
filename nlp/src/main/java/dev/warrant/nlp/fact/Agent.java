package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;

/**
 * What a statement may credit with an effect: a medicine, a word that means one named before, or
 * another treatment.
 *
 * @param credit the medicine; {@link Attribution#NONE} for another treatment
 * @param lead where the words that lead up to it begin ("with two tablets of Norco")
 * @param start first character of its name in the statement, inclusive
 * @param end last character of its name, exclusive
 * @param stance whether the statement speaks of the time with it or without it
 */
public record Agent(Attribution credit, int lead, int start, int end, Stance stance) {

  /** How a statement brings a treatment in. */
  public enum Stance {
    /** By its name alone. */
    NAMED,
    /** As what the patient has, when something is so: "with Norco", "thanks to it". */
    WITH,
    /** As what the patient lacks, when something is so: "without Norco". */
    WITHOUT,
    /** As what changes nothing: "even with Norco". */
    DESPITE
  }

  /** Whether it is a medicine, and no other treatment. */
  public boolean isMedicine() {
    return !credit.equals(Attribution.NONE);
  }

  /** Whether the statement brings it in so. */
  public boolean is(Stance wanted) {
    return stance == wanted;
  }

  Agent as(Stance other, int from) {
    return new Agent(credit, from, start, end, other);
  }
}
