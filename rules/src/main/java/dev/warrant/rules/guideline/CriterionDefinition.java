package dev.warrant.rules.guideline;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A criterion as the guideline puts it.
 *
 * @param id unique within the edition
 * @param polarity what it does to the decision
 * @param passage id of the passage that states it
 * @param asks the question that it asks of the record
 * @param document what a provider would document to satisfy it, phrased as a request to the
 *     provider; {@code null} where no documentation can (a bar)
 * @param satisfiedBy facts that would satisfy it, as an example: what-if supposes them. Empty where
 *     no documentation can
 */
public record CriterionDefinition(
    String id,
    Polarity polarity,
    String passage,
    String asks,
    String document,
    List<Fact> satisfiedBy) {
  public CriterionDefinition {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(asks, "asks");
    satisfiedBy = satisfiedBy == null ? List.of() : List.copyOf(satisfiedBy);
  }

  /** Whether the provider could satisfy it by documenting something. */
  public boolean curable() {
    return document != null;
  }
}
