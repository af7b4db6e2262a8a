package dev.warrant.engine.audit;

import java.util.List;

/**
 * A guideline that a decision cites.
 *
 * @param by who cites it
 * @param guideline the guideline as named, for instance {@code MTUS Chronic Pain Treatment
 *     Guidelines}; {@code null} if unnamed
 * @param section the section as named, for instance {@code Muscle relaxants (for pain)}; {@code
 *     null} if none is
 * @param pages pages or ranges of pages as cited, for instance {@code 63-66}; empty if none is
 * @param ofEdition whether it is the guideline that judges the item: pages of another book are not
 *     compared
 */
public record CitedGuideline(
    By by, String guideline, String section, List<String> pages, boolean ofEdition) {
  public CitedGuideline {
    pages = pages == null ? List.of() : List.copyOf(pages);
  }

  /** Who cites. */
  public enum By {
    /** The independent reviewer. */
    REVIEWER,
    /** The claims administrator, for utilization review. */
    CLAIMS_ADMINISTRATOR
  }
}
