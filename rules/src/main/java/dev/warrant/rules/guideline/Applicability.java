package dev.warrant.rules.guideline;

import java.util.List;

/**
 * For which treatments a pathway, a bar or a modification is written.
 *
 * @param only drug or procedure ids; empty for every treatment of the topic
 * @param except drug or procedure ids that it is not for
 */
public record Applicability(List<String> only, List<String> except) {
  public Applicability {
    only = only == null ? List.of() : List.copyOf(only);
    except = except == null ? List.of() : List.copyOf(except);
  }

  public boolean covers(String treatment) {
    return (only.isEmpty() || only.contains(treatment)) && !except.contains(treatment);
  }
}
