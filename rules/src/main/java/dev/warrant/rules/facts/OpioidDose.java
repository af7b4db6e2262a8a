package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The daily dose of one opioid in morphine equivalents: derived, and there only when strength,
 * directions and factor settle it. The doses of a case add up.
 *
 * @param id {@code opioid-dose-r1} for the request {@code r1}
 * @param requestId the request that it is the dose of; for an opioid in use that is not requested,
 *     the id of that {@link MedicationUse}
 * @param morphineEquivalentsPerDay milligrams of oral morphine a day, at the highest frequency that
 *     the directions allow; 0 or more
 * @param steps how it was reached, each step a sentence
 * @param assertion {@link Assertion#PRESENT}
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record OpioidDose(
    String id,
    String requestId,
    BigDecimal morphineEquivalentsPerDay,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> steps,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public OpioidDose {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(morphineEquivalentsPerDay, "morphineEquivalentsPerDay");
    steps = steps == null ? List.of() : List.copyOf(steps);
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "opioid-dose";
  }

  /** Whether it is the dose of this request. */
  public boolean of(DrugRequest request) {
    return requestId.equals(request.id());
  }
}
