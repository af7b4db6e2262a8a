package dev.warrant.rules.facts;

/** By what a finding was found. */
public enum Basis {
  SYMPTOM,
  EXAMINATION,
  IMAGING,
  ELECTRODIAGNOSIS,
  LABORATORY,
  COURSE
}
