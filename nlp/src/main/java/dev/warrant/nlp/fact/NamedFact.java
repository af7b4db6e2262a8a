package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Basis;
import java.util.Objects;

/**
 * What a concept of the lexicon says by its name alone.
 *
 * @param named concept id of the lexicon
 * @param kind the kind of fact that it makes
 * @param concept concept id of the vocabulary
 * @param basis for a finding, by what it is found; {@code null} for any other
 * @param lasting whether what was once so still is (multiple sclerosis)
 * @param denies whether the name denies the concept ("normal tone" denies spasticity)
 * @param least the score of a scale from which on it tells the concept; below, it denies it; {@code
 *     null} for any other
 */
public record NamedFact(
    String named,
    Kind kind,
    String concept,
    Basis basis,
    boolean lasting,
    boolean denies,
    Integer least) {

  public NamedFact {
    Objects.requireNonNull(named, "named");
    Objects.requireNonNull(kind, "kind");
    concept = concept == null ? named : concept;
  }

  /** Kinds of fact that need nothing but a name. */
  enum Kind {
    DIAGNOSIS,
    FINDING,
    ASSESSMENT,
    WORK_STATUS
  }
}
