package dev.warrant.engine.determination;

/**
 * Which edition judges a case, and why.
 *
 * @param id edition id
 * @param chosenBecause why, for instance {@code in force on 2015-02-02 (UR denial date)}
 * @param sha256 over the edition's rule and guideline files, in hexadecimal
 */
public record EditionChoice(String id, String chosenBecause, String sha256) {}
