package dev.warrant.nlp.section;

import java.time.LocalDate;

/** One visit's note within a packet, while its date is still being found. */
final class Visit {

  private LocalDate stated;
  private LocalDate likely;
  private boolean clinical;

  /** The date that the note states as its own. */
  void state(LocalDate date) {
    stated = stated == null ? date : stated;
  }

  /** A date that the note bears, where it states none as its own: of the request, or its first. */
  void suppose(LocalDate date) {
    likely = likely == null ? date : likely;
  }

  /** Notes that a clinical section has begun. */
  void becomeClinical() {
    clinical = true;
  }

  /** Whether a clinical section has begun. */
  boolean isClinical() {
    return clinical;
  }

  /** Whether a date on a title or in a field begins another visit. */
  boolean endsBefore(LocalDate date) {
    return stated != null && clinical && !stated.equals(date);
  }

  /** The date of the visit; {@code null} if unsaid. */
  LocalDate date() {
    return stated == null ? likely : stated;
  }
}
