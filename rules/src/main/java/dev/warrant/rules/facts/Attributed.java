package dev.warrant.rules.facts;

/**
 * A benefit or a harm that the record ascribes to a treatment: relief from one drug is not relief
 * from another.
 */
public interface Attributed {

  /** Stands for the whole of a patient's medicines, where the record says "with medications". */
  String MEDICATIONS = "medications";

  /**
   * To what the record ascribes it: a drug id, a drug class id, a treatment concept, or {@link
   * #MEDICATIONS}; {@code null} if unsaid.
   */
  String attributedTo();

  /** Whether it is ascribed to the requested drug, to its class, or to the medicines as a whole. */
  default boolean concerns(DrugRequest request) {
    String to = attributedTo();
    return to != null
        && (to.equals(request.drug()) || to.equals(request.drugClass()) || to.equals(MEDICATIONS));
  }

  /**
   * Whether it is ascribed to the requested drug or to its class. What all medicines together bring
   * says nothing of a single one.
   */
  default boolean ascribedTo(DrugRequest request) {
    String to = attributedTo();
    return to != null && (to.equals(request.drug()) || to.equals(request.drugClass()));
  }
}
