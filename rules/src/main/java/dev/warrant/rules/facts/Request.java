package dev.warrant.rules.facts;

/** One requested treatment: the thing that is approved, modified or denied. */
public sealed interface Request extends Fact permits DrugRequest, InjectionRequest, OtherRequest {

  /** The request as it stands in the record. */
  String text();

  /**
   * The treatment's generic name as a person would write it, for instance {@code lidocaine patch}.
   */
  String treatment();

  @Override
  default Assertion assertion() {
    return Assertion.PRESENT;
  }
}
