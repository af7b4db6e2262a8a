package dev.warrant.nlp.fact.effect;

import java.math.BigDecimal;

/**
 * What one or more statements say that an injection brought; {@code null} where they say nothing.
 *
 * @param relief percentage of the pain relieved
 * @param weeks how long the relief lasted
 * @param soFar weeks after which the relief still held
 * @param lessMedicine whether less medicine was taken
 * @param function whether function improved
 * @param none whether it brought nothing
 */
public record InjectionEffect(
    BigDecimal relief,
    BigDecimal weeks,
    BigDecimal soFar,
    Boolean lessMedicine,
    Boolean function,
    Boolean none) {

  /** Nothing said. */
  public static InjectionEffect unsaid() {
    return new InjectionEffect(null, null, null, null, null, null);
  }

  /** Whether nothing is told of what the injection brought. */
  public boolean isUnsaid() {
    return equals(unsaid());
  }

  /** This, and what later words add; the first that is said of a thing stands. */
  public InjectionEffect and(InjectionEffect later) {
    return new InjectionEffect(
        either(relief, later.relief),
        either(weeks, later.weeks),
        soFar == null || later.soFar == null ? either(soFar, later.soFar) : soFar.max(later.soFar),
        either(lessMedicine, later.lessMedicine),
        either(function, later.function),
        either(none, later.none));
  }

  /** How long it lasted, as far as that is known. */
  public BigDecimal lasted() {
    return weeks != null ? weeks : soFar;
  }

  private static <T> T either(T first, T later) {
    return first != null ? first : later;
  }
}
