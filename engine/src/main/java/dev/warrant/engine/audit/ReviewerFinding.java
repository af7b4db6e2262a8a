package dev.warrant.engine.audit;

import java.util.List;

/**
 * What a reviewer's rationale asserts of the record, and whether the record bears it out. A claim
 * is never a fact about the patient.
 *
 * @param concept what it is about: a concept id, drug id or class id of the vocabulary
 * @param kind how the reviewer speaks of it
 * @param rationale the reviewer's words
 * @param verdict whether the record bears it out
 * @param record the words of the record that confirm or contradict it; empty where it is silent
 */
public record ReviewerFinding(
    String concept, Kind kind, Quotation rationale, Verdict verdict, List<Quotation> record) {
  public ReviewerFinding {
    record = record == null ? List.of() : List.copyOf(record);
  }

  /** How a reviewer speaks of a finding. */
  public enum Kind {
    /** It is so. */
    PRESENT,
    /** It is not so. */
    ABSENT,
    /** The record does not show it ("there is no documentation of"). */
    UNDOCUMENTED
  }

  /** Whether the record bears a claim out. */
  public enum Verdict {
    /** The record says the same; or it is silent, and silence is what is claimed. */
    CONFIRMED,
    /** The record says the opposite. */
    CONTRADICTED,
    /** The record as read neither says so nor the opposite. */
    NOT_CHECKABLE
  }
}
