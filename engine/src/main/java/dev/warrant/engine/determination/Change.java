package dev.warrant.engine.determination;

import java.util.List;

/**
 * The smallest documentation that would change the answer.
 *
 * @param to the recommendation that it would lead to
 * @param ifDocumented criteria that would have to be documented; no smaller part of them would do
 * @param requests the same, each phrased as a request to the provider
 */
public record Change(Recommendation to, List<String> ifDocumented, List<String> requests) {
  public Change {
    ifDocumented = List.copyOf(ifDocumented);
    requests = List.copyOf(requests);
  }
}
