package dev.warrant.rules.guideline;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A criterion as the guideline puts it.
 *
 * @param id unique within the edition
 * @param title its name for a reader; where the file gives none, the id with spaces
 * @param polarity what it does to the decision
 * @param passage id of the passage that states it
 * @param asks the question that it asks of the record
 * @param document what a provider would document to satisfy it, phrased as a request to the
 *     provider; {@code null} where no documentation can (a bar)
 * @param satisfiedBy facts that would satisfy it, as an example: what-if supposes them. Empty where
 *     no documentation can
 * @param buildsOn criteria of the topic without which it cannot be met: documenting it means to
 *     document those too
 */
public record CriterionDefinition(
    String id,
    String title,
    Polarity polarity,
    String passage,
    String asks,
    String document,
    List<Fact> satisfiedBy,
    List<String> buildsOn) {
  public CriterionDefinition {
    Objects.requireNonNull(id, "id");
    title = title == null ? id.replace('-', ' ') : title;
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(asks, "asks");
    satisfiedBy = satisfiedBy == null ? List.of() : List.copyOf(satisfiedBy);
    buildsOn = buildsOn == null ? List.of() : List.copyOf(buildsOn);
  }

  /** Whether the provider could satisfy it by documenting something. */
  public boolean curable() {
    return document != null;
  }
}
