package dev.warrant.rules.facts;

/** A decision of utilization review. */
public enum UrOutcome {
  APPROVED,
  MODIFIED,
  DENIED
}
