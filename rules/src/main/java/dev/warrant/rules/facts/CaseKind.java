package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of document a case was read from. */
public enum CaseKind {
  /** A final determination letter of independent medical review. */
  @JsonProperty("imr-letter")
  IMR_LETTER,
  /** A Request for Authorization with or without a progress report (PR-2). */
  @JsonProperty("rfa-note")
  RFA_NOTE,
  /** Neither is recognised. */
  @JsonProperty("unknown")
  UNKNOWN
}
