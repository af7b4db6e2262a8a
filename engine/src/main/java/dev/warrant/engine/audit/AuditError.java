package dev.warrant.engine.audit;

import java.util.List;

/**
 * A letter that yielded no rows, or an item of one that could not be read.
 *
 * @param source the letter, as given by the user
 * @param reasons what is wrong and how to mend it, a line each; at least one
 */
public record AuditError(String source, List<String> reasons) {
  public AuditError {
    reasons = List.copyOf(reasons);
  }
}
