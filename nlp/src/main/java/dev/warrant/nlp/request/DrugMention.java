package dev.warrant.nlp.request;

import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.vocabulary.Drug;
import java.util.Objects;
import java.util.Optional;

/**
 * A medicine, or a class of medicines, named in a line.
 *
 * @param id drug id, or drug class id where only the class is named
 * @param drugClass drug class id
 * @param drug the medicine; empty where only the class is named
 * @param kind by what sort of name
 * @param form dose form that the name itself tells (Lidoderm is a patch); {@code null} if none
 * @param misspelt whether the name was read from a misspelling
 * @param start first offset into the line, inclusive
 * @param end last offset into the line, exclusive
 */
public record DrugMention(
    String id,
    String drugClass,
    Optional<Drug> drug,
    Kind kind,
    DoseForm form,
    boolean misspelt,
    int start,
    int end) {
  public DrugMention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(drugClass, "drugClass");
    Objects.requireNonNull(drug, "drug");
    Objects.requireNonNull(kind, "kind");
  }

  /** The sort of name. */
  public enum Kind {
    GENERIC,
    BRAND,
    ABBREVIATION,
    CLASS
  }

  DrugMention as(Drug other, DoseForm itsForm, int newEnd) {
    return new DrugMention(
        other.id(),
        other.drugClass(),
        Optional.of(other),
        kind,
        itsForm == null ? form : itsForm,
        misspelt,
        start,
        newEnd);
  }
}
