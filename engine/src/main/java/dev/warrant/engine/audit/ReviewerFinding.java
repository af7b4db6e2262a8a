package dev.warrant.engine.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What a reviewer's rationale asserts of the record, and whether the record bears it out. A claim
 * is never a fact about the patient.
 *
 * @param concept what it is about: a concept id, drug id or class id of the vocabulary
 * @param treatment the drug or drug class that it is said of, where it names one; {@code null}
 *     otherwise
 * @param kind how the reviewer speaks of it
 * @param rationale the reviewer's words
 * @param verdict whether the record bears it out
 * @param record the words of the record that confirm or contradict it; empty where it is silent
 * @param related where it is not checkable, words of the record that may be meant and settle
 *     nothing
 */
public record ReviewerFinding(
    String concept,
    @JsonInclude(JsonInclude.Include.NON_NULL) String treatment,
    Kind kind,
    Quotation rationale,
    Verdict verdict,
    List<Quotation> record,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Quotation> related) {
  public ReviewerFinding {
    record = record == null ? List.of() : List.copyOf(record);
    related = related == null ? List.of() : List.copyOf(related);
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
