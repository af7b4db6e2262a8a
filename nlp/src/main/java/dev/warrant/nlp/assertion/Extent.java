package dev.warrant.nlp.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a scope may reach before anything cuts it short. */
public enum Extent {
  /** To the next comma. */
  @JsonProperty("phrase")
  PHRASE,
  /** To the next part with a verb of its own: through a list of like parts. */
  @JsonProperty("clause")
  CLAUSE,
  /** Over commas, to a termination. */
  @JsonProperty("sentence")
  SENTENCE
}
