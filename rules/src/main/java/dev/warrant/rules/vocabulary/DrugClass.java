package dev.warrant.rules.vocabulary;

import java.util.List;
import java.util.Objects;

/**
 * A class of medicines.
 *
 * @param id for instance {@code muscle-relaxant}
 * @param name as a person would write it
 * @param taper whether its medicines must not be stopped at once after long use
 * @param spellings words by which a record names the class
 * @param matches a line that names the class
 * @param not a line that only looks as if it did
 */
public record DrugClass(
    String id, String name, boolean taper, List<String> spellings, String matches, String not) {
  public DrugClass {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    spellings = spellings == null ? List.of() : List.copyOf(spellings);
  }
}
