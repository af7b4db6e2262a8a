package dev.warrant.rules.regimen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** The answer to a question about a regimen, with the steps that lead to it. */
public sealed interface Reckoning {

  /** Each step as a sentence, in the order taken. */
  List<String> steps();

  /** What makes the answer less sure, as sentences: a strength that is not made, for instance. */
  List<String> cautions();

  /** Unit of the answer: {@code days}, {@code mg a day}, {@code MME a day}. */
  String unit();

  /**
   * A figure.
   *
   * @param value the conservative reading: every "as needed" dose taken, the high end of each range
   * @param otherEnd the reading at the other end of the ranges; equal to {@code value} if there is
   *     no range
   * @param unit unit of both
   * @param steps how it was reached
   * @param cautions what makes it less sure
   */
  record Settled(
      BigDecimal value, BigDecimal otherEnd, String unit, List<String> steps, List<String> cautions)
      implements Reckoning {
    public Settled {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(otherEnd, "otherEnd");
      steps = List.copyOf(steps);
      cautions = List.copyOf(cautions);
    }

    /** Whether the directions leave a range. */
    public boolean isRange() {
      return value.compareTo(otherEnd) != 0;
    }
  }

  /**
   * No figure.
   *
   * @param reason what is missing, as a sentence
   * @param atLeast what the settled parts come to, 0 or more: a limit that these alone exceed is
   *     exceeded
   * @param unit unit of {@code atLeast}
   * @param steps how the settled parts were reached
   * @param cautions what makes those less sure
   */
  record Unsettled(
      String reason, BigDecimal atLeast, String unit, List<String> steps, List<String> cautions)
      implements Reckoning {
    public Unsettled {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(atLeast, "atLeast");
      steps = List.copyOf(steps);
      cautions = List.copyOf(cautions);
    }

    static Unsettled missing(String reason, String unit) {
      return new Unsettled(reason, BigDecimal.ZERO, unit, List.of(), List.of());
    }
  }
}
