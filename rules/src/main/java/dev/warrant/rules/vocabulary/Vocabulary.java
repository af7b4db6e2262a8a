package dev.warrant.rules.vocabulary;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Medicines, procedures and factor tables.
 *
 * @param drugs medicines and their classes
 * @param procedures injections and other treatments
 * @param morphineEquivalents factor tables
 */
public record Vocabulary(
    DrugTable drugs, List<Procedure> procedures, List<MorphineEquivalents> morphineEquivalents) {
  public Vocabulary {
    Objects.requireNonNull(drugs, "drugs");
    procedures = List.copyOf(procedures);
    morphineEquivalents = List.copyOf(morphineEquivalents);
  }

  /**
   * The factor table of this id.
   *
   * @throws NoSuchElementException if there is none; the message lists those there are
   */
  public MorphineEquivalents morphineEquivalents(String id) {
    return morphineEquivalents.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "There is no table of morphine equivalents \""
                        + id
                        + "\". There are: "
                        + morphineEquivalents.stream()
                            .map(MorphineEquivalents::id)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
