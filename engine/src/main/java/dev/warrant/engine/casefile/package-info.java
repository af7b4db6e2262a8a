/**
 * The case format: a case as YAML or JSON, written by {@code warrant facts} and read back by every
 * command that takes a case, so that a person can correct what was read, or write a case by hand.
 */
package dev.warrant.engine.casefile;
