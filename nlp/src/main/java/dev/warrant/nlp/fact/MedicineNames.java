package dev.warrant.nlp.fact;

import dev.warrant.rules.vocabulary.Drug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a record calls the medicines that are asked for: "the oxycodone" of a patient for whom
 * Percocet is requested is Percocet, "tramadol" where the extended release is requested is that.
 */
final class MedicineNames {
  private final Map<String, String> requestedBy;

  /** Names for a case in which these medicines are asked for. */
  MedicineNames(List<Drug> requested) {
    Set<String> asked = new HashSet<>();
    requested.forEach(drug -> asked.add(drug.id()));
    Map<String, String> names = new HashMap<>();
    for (Drug drug : requested) {
      for (String shorter : shorterNames(drug)) {
        if (!asked.contains(shorter)) {
          names.merge(shorter, drug.id(), (one, other) -> one.equals(other) ? one : "");
        }
      }
    }
    names.values().removeIf(String::isEmpty);
    requestedBy = Map.copyOf(names);
  }

  private static Set<String> shorterNames(Drug drug) {
    Set<String> names = new HashSet<>();
    names.add(drug.ingredients().get(0));
    if (drug.extendedReleaseOf() != null) {
      names.add(drug.extendedReleaseOf());
    }
    names.remove(drug.id());
    return names;
  }

  /** The medicine as it is asked for, where its name is a shorter one for that. */
  Medicine asRequested(Medicine medicine) {
    String id = requestedBy.get(medicine.id());
    return id == null ? medicine : medicine.as(id);
  }
}
