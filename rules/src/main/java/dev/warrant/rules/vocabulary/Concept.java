package dev.warrant.rules.vocabulary;

import java.util.Objects;

/**
 * Something that a record may say of a patient.
 *
 * @param id for instance {@code multiple-sclerosis}
 * @param name as a person would write it
 * @param kind the kind of fact it is said in, for instance {@code diagnosis}
 */
public record Concept(String id, String name, String kind) {
  public Concept {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
