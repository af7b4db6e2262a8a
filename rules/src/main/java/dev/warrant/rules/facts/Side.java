package dev.warrant.rules.facts;

/** Side of the body. */
public enum Side {
  LEFT,
  RIGHT,
  BILATERAL
}
