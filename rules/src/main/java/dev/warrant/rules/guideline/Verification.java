package dev.warrant.rules.guideline;

/** How far the text of a passage may be trusted. */
public enum Verification {
  /** Quoted or paraphrased in a decision letter; the page is the one its reviewer cites. */
  QUOTED,
  /** Found and read in a source that is named. */
  FOUND,
  /** From knowledge, unverified: wording nearly literal, page right to within one. */
  RECALLED,
  /** From knowledge, unverified: wording, number or page may be off. Never decides a case. */
  UNVERIFIED
}
