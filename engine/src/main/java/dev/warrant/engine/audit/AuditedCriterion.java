package dev.warrant.engine.audit;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import java.util.List;

/**
 * Where a criterion stands for an audited item, with the words of the record that say so.
 *
 * @param id criterion id
 * @param status met, not met or not documented
 * @param polarity what it does to the decision
 * @param page page of the guideline; {@code null} where the source has none
 * @param firmness how firm the ground is: 1 for facts that carry no doubt, 0.5 for doubtful ones
 *     and for the record's silence
 * @param record the words of the record that it rests on, in the order of the text; empty where
 *     nothing is documented, or the request alone decides
 */
public record AuditedCriterion(
    String id,
    Status status,
    Polarity polarity,
    String page,
    double firmness,
    List<Quotation> record) {
  public AuditedCriterion {
    record = record == null ? List.of() : List.copyOf(record);
  }
}
