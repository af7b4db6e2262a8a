package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The most of one ingredient in 24 hours: derived, and there only when strength and directions
 * settle it. Of the first ingredient of a requested medicine it is what that request comes to; of
 * acetaminophen it is what all medicines of the case come to that hold it.
 *
 * @param id {@code daily-dose-r1} for the first ingredient of the request {@code r1}
 * @param requestId the request that it is a dose of
 * @param ingredient ingredient id, for instance {@code hydrocodone}
 * @param milligrams at the highest frequency that the directions allow; 0 or more
 * @param steps how it was reached, each step a sentence
 * @param assertion {@link Assertion#PRESENT}
 * @param saidOn date of the request; {@code null} if unsaid
 * @param evidence where the request stands
 */
public record DailyDose(
    String id,
    String requestId,
    String ingredient,
    BigDecimal milligrams,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> steps,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence)
    implements Fact {

  public DailyDose {
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(ingredient, "ingredient");
    Objects.requireNonNull(milligrams, "milligrams");
    steps = steps == null ? List.of() : List.copyOf(steps);
    assertion = assertion == null ? Assertion.PRESENT : assertion;
    evidence = evidence == null ? Evidence.none() : evidence;
  }

  @Override
  public String concept() {
    return "daily-dose";
  }

  /** Whether it is a dose of this request. */
  public boolean of(DrugRequest request) {
    return requestId.equals(request.id());
  }
}
