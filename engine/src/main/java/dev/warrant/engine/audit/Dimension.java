package dev.warrant.engine.audit;

/** By what agreement is broken down. An item may belong to several groups of one dimension. */
public enum Dimension {
  /** The guideline topic. */
  TOPIC,
  /** The treatment requested. */
  TREATMENT,
  /** The year of the decision. */
  YEAR,
  /** A specialty of the reviewer: a property of many, not a person. */
  SPECIALTY,
  /** A section of the guideline that the reviewer cites. */
  CITED_SECTION
}
