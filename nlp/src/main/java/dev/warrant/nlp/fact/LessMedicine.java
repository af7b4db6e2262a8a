package dev.warrant.nlp.fact;

import java.util.Optional;

/** Whether less medicine was taken after an injection, as one statement says it. */
final class LessMedicine {
  /** How far from a medicine the words that lower it may stand, in characters. */
  private static final int REACH = 60;

  private LessMedicine() {}

  /** Whether less medicine was taken; empty if unsaid. */
  static Optional<Boolean> in(Statement statement) {
    boolean ofMedicine =
        statement.says("medicine-word")
            || statement.medicines().stream().anyMatch(m -> !m.denied());
    Optional<Boolean> marked = ofMedicine ? DoseShift.marked(statement.text()) : Optional.empty();
    if (marked.isPresent()) {
      return marked;
    }
    Optional<Boolean> counted = ofMedicine ? DoseShift.in(statement) : Optional.empty();
    if (ofMedicine && (statement.says("not-less-medicine") || counted.equals(Optional.of(false)))) {
      return Optional.of(Boolean.FALSE);
    }
    boolean less = counted.isPresent() || statement.says("less-medicine") || lowered(statement);
    return less ? Optional.of(Boolean.TRUE) : Optional.empty();
  }

  /** "He cut Norco to two a day", "Norco went from six to two": a medicine lowered by name. */
  private static boolean lowered(Statement statement) {
    return statement.medicines().stream()
        .anyMatch(
            medicine ->
                statement
                        .relations()
                        .any("medicine-lowered", medicine.start() - REACH, medicine.start())
                    || statement
                        .relations()
                        .any("lowered-after", medicine.end(), medicine.end() + REACH));
  }
}
