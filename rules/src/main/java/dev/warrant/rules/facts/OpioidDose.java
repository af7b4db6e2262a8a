package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The daily dose of all opioids of a case in morphine equivalents, those in use and those asked
 * for: derived, as far as strengths, directions and factors settle it.
 *
 * @param id {@code opioid-dose-r1} for the request {@code r1}
 * @param requestId the request for an opioid whose part of the total is told first
 * @param morphineEquivalentsPerDay milligrams of oral morphine a day, at the highest frequencies
 *     that the directions allow, 0 or more; {@code null} where the dose of one of the opioids is
 *     not settled
 * @param atLeast what the settled doses come to, 0 or more; equal to the total where all are
 * @param steps how it was reached, each step a sentence
 * @param assertion {@link Assertion#PRESENT}
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record OpioidDose(
    String id,
    String requestId,
    BigDecimal morphineEquivalentsPerDay,
    BigDecimal atLeast,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> steps,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public OpioidDose {
    Objects.requireNonNull(requestId, "requestId");
    atLeast = atLeast == null ? morphineEquivalentsPerDay : atLeast;
    Objects.requireNonNull(atLeast, "atLeast");
    steps = steps == null ? List.of() : List.copyOf(steps);
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "opioid-dose";
  }

  /** Whether it is the total that goes with this request. */
  public boolean of(DrugRequest request) {
    return requestId.equals(request.id());
  }
}
