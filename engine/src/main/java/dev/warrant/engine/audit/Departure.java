package dev.warrant.engine.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * In what a decision departs from the guideline. Where several apply, the first in the order of
 * declaration (after {@link #NONE}) is given.
 */
public enum Departure {
  /** In nothing that was found; also where no rule speaks of the treatment. */
  NONE,
  /** Allowed where the guideline refuses, or refused where it approves. */
  OUTCOME,
  /**
   * The guideline supports a part, or owes a taper, that the decision did not give; or the decision
   * gave all where it supports a part, or a part where it supports all or nothing.
   */
  PARTIAL,
  /** The pages or the section cited are not where the edition speaks of the treatment. */
  CITATION,
  /** The reviewer states a finding that the record contradicts. */
  FINDING;

  /** The name in results, for instance {@code outcome}. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The departure of this name. */
  @JsonCreator
  public static Departure named(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether it is a departure in the decision itself, and not only in how it was reasoned. */
  public boolean ofDecision() {
    return this == OUTCOME || this == PARTIAL;
  }
}
