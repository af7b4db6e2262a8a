package dev.warrant.engine.comparison;

import dev.warrant.rules.criteria.Status;
import java.util.List;
import java.util.Objects;

/** What made a decision come out otherwise. */
public sealed interface Cause {
  /**
   * A criterion stands otherwise.
   *
   * @param criterion criterion id
   * @param before where it stood
   * @param after where it stands
   * @param rules the rules that conclude on it on either side: those that differ where any does
   */
  record CriterionStands(String criterion, Status before, Status after, List<RuleInvolved> rules)
      implements Cause {
    public CriterionStands {
      Objects.requireNonNull(criterion, "criterion");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
      rules = List.copyOf(rules);
    }
  }

  /**
   * The topic asks for other criteria, or weighs them otherwise: what the record shows is the same.
   *
   * @param topic topic id; {@code null} where neither side has one for the treatment
   * @param asked criteria that bear on the decision and did not before
   * @param dropped criteria that bore on the decision and no longer do
   */
  record TopicAsks(String topic, List<String> asked, List<String> dropped) implements Cause {
    public TopicAsks {
      asked = List.copyOf(asked);
      dropped = List.copyOf(dropped);
    }
  }
}
