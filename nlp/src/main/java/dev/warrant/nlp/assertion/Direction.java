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
  /** Forward if a mention stands within reach ahead and none directly behind, else backward. */
  @JsonProperty("adjacent")
  ADJACENT
}
