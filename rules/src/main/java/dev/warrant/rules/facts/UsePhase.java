package dev.warrant.rules.facts;

/** Where in its course the use of a medicine stands on the date of the record. */
public enum UsePhase {
  /** Begun with this request or at this visit. */
  NEW_START,
  /** In use before this request, and to go on. */
  CONTINUING,
  /** Used before, stopped, and begun again. */
  RESTARTED,
  /** Used before and no longer. */
  STOPPED
}
