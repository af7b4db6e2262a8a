package dev.warrant.nlp.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On which side of a cue its scope lies. */
public enum Direction {
  @JsonProperty("forward")
  FORWARD,
  @JsonProperty("backward")
  BACKWARD,
  @JsonProperty("both")
  BOTH,
  /** Backward if a mention stands directly before, else forward. */
  @JsonProperty("adjacent")
  ADJACENT
}
