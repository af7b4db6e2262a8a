package dev.warrant.rules.facts;

/** Which way something changed. */
public enum Direction {
  IMPROVED,
  UNCHANGED,
  DECLINED
}
