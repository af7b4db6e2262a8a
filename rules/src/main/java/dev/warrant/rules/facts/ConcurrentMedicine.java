package dev.warrant.rules.facts;

/**
 * A medicine that is in use or is to be: one that the record says is taken, or one that is asked
 * for. What runs at the same time adds up, whether it is taken yet or not.
 */
public sealed interface ConcurrentMedicine extends Fact permits MedicationUse, DrugRequest {

  /** Drug class id; {@code null} if the vocabulary gives none. */
  String drugClass();

  /** Whether it is taken, begun or taken up again, or asked for. */
  boolean runs();

  /** Whether it is another medicine than the requested one. */
  boolean isOtherThan(DrugRequest request);
}
