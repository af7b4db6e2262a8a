package dev.warrant.rules.facts;

/** The form in which a medicine is dispensed. */
public enum DoseForm {
  TABLET,
  EXTENDED_RELEASE_TABLET,
  CAPSULE,
  EXTENDED_RELEASE_CAPSULE,
  PATCH,
  CREAM,
  OINTMENT,
  GEL,
  LOTION,
  SOLUTION,
  SPRAY,
  LOZENGE,
  FILM,
  SUPPOSITORY,
  INJECTABLE
}
