package dev.warrant.rules.guideline;

import java.util.List;

/**
 * A part of the request that the guideline supports though the whole is not.
 *
 * @param id unique within the topic
 * @param supports what is supported
 * @param applies for which treatments
 * @param when what must hold
 * @param unless criteria any one of which, when met, rules the modification out
 * @param days days of supply that the guideline allows, at least 1, for a {@link
 *     Support#SHORT_COURSE} or for the first part of a {@link Support#TAPER}; {@code null} where it
 *     names none
 * @param taper how the dose comes down, for a {@link Support#TAPER}; {@code null} where nothing is
 *     said of it
 * @param reason why, as the rationale says it
 * @param passage id of the passage that it rests on
 */
public record Modification(
    String id,
    Support supports,
    Applicability applies,
    Requirement when,
    List<String> unless,
    Integer days,
    Taper taper,
    String reason,
    String passage) {
  public Modification {
    unless = unless == null ? List.of() : List.copyOf(unless);
  }

  /** What a modification supports. */
  public enum Support {
    /** A supply to wean. */
    TAPER,
    /** The quantity of a short course. */
    SHORT_COURSE,
    /** One injection of a series. */
    ONE_INJECTION
  }
}
