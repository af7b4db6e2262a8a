package dev.warrant.rules.regimen;

import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.vocabulary.DrugTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which medicines run at the same time. */
final class CurrentRegimen {
  private static final Comparator<MedicationUse> BY_WEIGHT =
      Comparator.comparing(MedicationUse::saidOn, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(use -> use.sig() != null && use.sig().mostUnitsPerDay() != null)
          .thenComparing(use -> use.strength() != null);

  private final DrugTable drugs;

  CurrentRegimen(DrugTable drugs) {
    this.drugs = drugs;
  }

  /** The request, with what it leaves out taken from the record; empty for an unknown medicine. */
  Optional<Prescription> prescription(DrugRequest request, Collection<MedicationUse> record) {
    return drugs
        .drug(request.drug())
        .map(
            drug -> {
              Prescription asked = Prescription.of(request, drug);
              return inUse(record).stream()
                  .filter(use -> use.concept().equals(request.drug()))
                  .max(BY_WEIGHT)
                  .map(use -> asked.completedBy(Prescription.of(use, drug)))
                  .orElse(asked);
            });
  }

  Optional<Prescription> prescription(MedicationUse use) {
    return drugs.drug(use.concept()).map(drug -> Prescription.of(use, drug));
  }

  /**
   * Every request, and every medicine in use that none of them asks for, once. Two requests for one
   * medicine are two supplies and add up.
   */
  List<Prescription> prescriptions(
      Collection<DrugRequest> requests, Collection<MedicationUse> record) {
    List<Prescription> running = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (DrugRequest request : requests) {
      prescription(request, record).ifPresent(running::add);
      known.add(request.drug());
    }
    List<MedicationUse> heaviestFirst = new ArrayList<>(inUse(record));
    heaviestFirst.sort(BY_WEIGHT.reversed());
    Map<String, Prescription> fromRecord = new LinkedHashMap<>();
    for (MedicationUse use : heaviestFirst) {
      prescription(use).ifPresent(taken -> fromRecord.putIfAbsent(use.concept(), taken));
    }
    for (MedicationUse use : inUse(record)) {
      Prescription taken = fromRecord.get(use.concept());
      if (taken != null && known.add(use.concept())) {
        running.add(taken);
      }
    }
    return List.copyOf(running);
  }

  private static List<MedicationUse> inUse(Collection<MedicationUse> record) {
    return record.stream().filter(use -> use.present() && use.phase() != UsePhase.STOPPED).toList();
  }
}
