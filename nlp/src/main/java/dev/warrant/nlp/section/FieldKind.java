package dev.warrant.nlp.section;

import java.util.Locale;

/** What a labelled value at the head of a document is. */
public enum FieldKind {
  /** Number of the review. */
  CASE_NUMBER,
  /** Number of the claim, file or account. */
  CLAIM_NUMBER,
  /** Date of the injury. */
  INJURY_DATE,
  /** Date of birth. */
  BIRTH_DATE,
  /** Date on which utilization review denied or modified. */
  UR_DATE,
  /** Date of the independent reviewer's decision. */
  DECISION_DATE,
  /** Date on which the review was assigned. */
  ASSIGNED_DATE,
  /** Date on which the application for review came in. */
  RECEIVED_DATE,
  /** Date of the Request for Authorization. */
  REQUEST_DATE,
  /** Date of the visit or report. */
  VISIT_DATE,
  /** Any other identifier: names, addresses, telephone numbers. */
  IDENTITY;

  /** The kind that an id names, for instance {@code injury-date}. */
  static FieldKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
