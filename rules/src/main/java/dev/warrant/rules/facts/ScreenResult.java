package dev.warrant.rules.facts;

/** How a drug screen fits what is prescribed. */
public enum ScreenResult {
  /** The prescribed drug and nothing unexpected. */
  CONSISTENT,
  /** An illicit drug was found. */
  ILLICIT,
  /** The prescribed drug was not found. */
  PRESCRIBED_MISSING,
  /** A licit drug was found that is not prescribed. */
  UNPRESCRIBED_LICIT,
  /** Called inconsistent, without saying how. */
  INCONSISTENT
}
