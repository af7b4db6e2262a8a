package dev.warrant.engine.determination;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Verification;
import java.util.List;

/**
 * Where one criterion stands for one request.
 *
 * @param id criterion id
 * @param title its name for a reader
 * @param status met, not met or not documented
 * @param polarity what it does to the decision
 * @param passage edition and passage id, for instance {@code mtus-2009:baclofen}
 * @param page page as cited; {@code null} where the source has none
 * @param verification how far the passage may be trusted; {@code null} if unsaid
 * @param rule the rule that concluded it, {@code file.drl#rule name}; where it is not documented,
 *     the rule that would have found it met
 * @param because ids of the facts it rests on, in the order of the text; empty if not documented
 * @param against ids of the facts that speak the other way, in the order of the text; empty unless
 *     the record contradicts itself
 */
public record CriterionStanding(
    String id,
    String title,
    Status status,
    Polarity polarity,
    String passage,
    String page,
    Verification verification,
    String rule,
    List<String> because,
    List<String> against) {
  public CriterionStanding {
    because = List.copyOf(because);
    against = List.copyOf(against);
  }

  /** A standing that nothing in the record speaks against. */
  public CriterionStanding(
      String id,
      Status status,
      Polarity polarity,
      String passage,
      String page,
      String rule,
      List<String> because) {
    this(id, id.replace('-', ' '), status, polarity, passage, page, null, rule, because, List.of());
  }
}
