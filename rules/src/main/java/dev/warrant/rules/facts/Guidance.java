package dev.warrant.rules.facts;

/** Image guidance of an injection. */
public enum Guidance {
  FLUOROSCOPY,
  ULTRASOUND,
  CT,
  NONE
}
