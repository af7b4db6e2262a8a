package dev.warrant.nlp.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The medicine of a statement that stands nearest to a place. */
public final class NearestMedicine {
  private NearestMedicine() {}

  /**
   * The nearest of those that are not denied, first within the clause; the first of two as near.
   */
  public static Optional<Medicine> of(List<Medicine> medicines, Clause clause, int at) {
    List<Medicine> taken = medicines.stream().filter(medicine -> !medicine.denied()).toList();
    return nearest(at, taken.stream().filter(m -> clause.holds(m.start())))
        .or(() -> nearest(at, taken.stream()));
  }

  private static Optional<Medicine> nearest(int at, Stream<Medicine> medicines) {
    return medicines.min(
        (one, other) -> {
          int distance = Integer.compare(distance(one, at), distance(other, at));
          return distance != 0 ? distance : Integer.compare(one.start(), other.start());
        });
  }

  private static int distance(Medicine medicine, int at) {
    return medicine.start() <= at ? Math.max(0, at - medicine.end()) : medicine.start() - at;
  }
}
