package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * For how long a requested medicine lasts: derived from the request, and there only when the
 * request settles it.
 *
 * @param id {@code supply-r1} for the request {@code r1}
 * @param requestId the request that it is the supply of
 * @param days days of supply of the whole request, refills included, at the highest frequency that
 *     the directions allow, or as the request itself states them; 0 or more
 * @param steps how it was reached, each step a sentence
 * @param assertion {@link Assertion#PRESENT}
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record Supply(
    String id,
    String requestId,
    Integer days,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> steps,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public Supply {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(days, "days");
    steps = steps == null ? List.of() : List.copyOf(steps);
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "supply";
  }

  /** Whether it is the supply of this request. */
  public boolean of(DrugRequest request) {
    return requestId.equals(request.id());
  }
}
