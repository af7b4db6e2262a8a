package dev.warrant.nlp.assertion;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cue says of the mentions in its scope. */
public enum Mark {
  @JsonProperty("negated")
  NEGATED,
  @JsonProperty("possible")
  POSSIBLE,
  @JsonProperty("hypothetical")
  HYPOTHETICAL,
  @JsonProperty("historical")
  HISTORICAL,
  @JsonProperty("other-experiencer")
  OTHER_EXPERIENCER,
  @JsonProperty("guideline")
  GUIDELINE,
  @JsonProperty("template")
  TEMPLATE,
  /** It happened or is so: lifts the default of a plan. */
  @JsonProperty("actual")
  ACTUAL,
  /** Looks like a cue and is none. */
  @JsonProperty("pseudo")
  PSEUDO,
  /** Ends the scope of other cues. */
  @JsonProperty("termination")
  TERMINATION
}
