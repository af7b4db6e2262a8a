package dev.warrant.rules.facts;

/** Region of the spine. */
public enum Region {
  CERVICAL,
  THORACIC,
  LUMBAR,
  CAUDAL
}
