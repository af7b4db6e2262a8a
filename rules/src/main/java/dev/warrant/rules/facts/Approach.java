package dev.warrant.rules.facts;

/** How an epidural needle reaches the space. */
public enum Approach {
  INTERLAMINAR,
  TRANSFORAMINAL,
  CAUDAL
}
