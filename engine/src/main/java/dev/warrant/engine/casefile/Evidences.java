package dev.warrant.engine.casefile;

import dev.warrant.rules.facts.Evidence;
import java.util.Map;

/** What a person may leave out when writing evidence by hand. */
final class Evidences {
  private Evidences() {}

  /** A quote without offsets stands for itself: it begins at 0 and is as long as it is. */
  static Map<String, Object> defaults(Class<?> type, Node.Fields fields) {
    if (type != Evidence.class) {
      return Map.of();
    }
    Node.Field quote = fields.fields().get("quote");
    boolean placed = fields.fields().containsKey("start") || fields.fields().containsKey("end");
    int end =
        !placed && quote != null && quote.value() instanceof Node.Scalar text
            ? text.text().length()
            : 0;
    return Map.of("source", "", "end", end);
  }
}
