package dev.warrant.rules.facts;

/** Whether a score was given with or without the medicine. */
public enum Medicated {
  WITH,
  WITHOUT
}
