package dev.warrant.nlp.statement;

import dev.warrant.nlp.mention.Relations;
import dev.warrant.rules.vocabulary.Drug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a record calls the medicines that are asked for: "the oxycodone" of a patient for whom
 * Percocet is requested is Percocet, "tramadol" where the extended release is requested is that.
 */
public final class MedicineNames {
  /** The initials of morphine sulfate, which are those of multiple sclerosis too. */
  private static final String INITIALS = "MS";

  private final Map<String, String> requestedBy;
  private final Optional<Drug> morphine;

  /** Names for a case in which these medicines are asked for. */
  public MedicineNames(List<Drug> requested) {
    Set<String> asked = new HashSet<>();
    requested.forEach(drug -> asked.add(drug.id()));
    morphine =
        requested.stream().filter(drug -> drug.ingredients().get(0).equals("morphine")).findFirst();
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

  /** "On the MS she walks": the morphine that is asked for, by its initials. */
  List<Medicine> byInitials(String text, Relations words) {
    return morphine.stream()
        .flatMap(
            drug ->
                words
                    .all("morphine-initials")
                    .filter(found -> text.startsWith(INITIALS, found.end() - INITIALS.length()))
                    .map(
                        found ->
                            Medicine.named(drug, found.end() - INITIALS.length(), found.end())))
        .toList();
  }
}
