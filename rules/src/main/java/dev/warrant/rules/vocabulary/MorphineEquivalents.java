package dev.warrant.rules.vocabulary;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published table of morphine milligram equivalents. Not for rotation between opioids.
 *
 * @param id for instance {@code cdc-2016}
 * @param name short name for a calculation's steps: {@code CDC 2016}
 * @param title as published
 * @param source where it was read
 * @param thresholds what its publisher says of daily totals
 * @param factors its factors
 */
public record MorphineEquivalents(
    String id, String name, String title, String source, String thresholds, List<Factor> factors) {
  public MorphineEquivalents {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    factors = List.copyOf(factors);
  }

  /**
   * The factor of an opioid at a daily amount.
   *
   * @param opioid ingredient id
   * @param route way in which it is given
   * @param unit unit of the strength
   * @param perDay amount in 24 hours; for a patch, micrograms per hour worn
   * @return empty where the table does not list the opioid so given
   */
  public Optional<BigDecimal> factor(String opioid, Route route, String unit, BigDecimal perDay) {
    return factors.stream()
        .filter(factor -> factor.opioid().equals(opioid))
        .filter(factor -> factor.route() == route && factor.unit().equals(unit))
        .findFirst()
        .map(factor -> factor.at(perDay));
  }

  /** Way in which an opioid is given, as far as its equivalent depends on it. */
  public enum Route {
    ORAL,
    TRANSDERMAL,
    TRANSMUCOSAL
  }

  /**
   * What one unit of an opioid counts for.
   *
   * @param opioid ingredient id
   * @param route way in which it is given
   * @param unit unit of the strength
   * @param steps factors by daily amount, at least one
   * @param source where this factor stands, if not in the table's source; {@code null} if it does
   */
  public record Factor(String opioid, Route route, String unit, List<Step> steps, String source) {
    public Factor {
      steps = steps.stream().sorted(Comparator.comparing(Step::over)).toList();
    }

    BigDecimal at(BigDecimal perDay) {
      BigDecimal factor = steps.get(0).factor();
      for (Step step : steps) {
        if (perDay.compareTo(step.over()) > 0) {
          factor = step.factor();
        }
      }
      return factor;
    }
  }

  /**
   * A factor from some daily amount on.
   *
   * @param over daily amount above which it holds
   * @param factor milligrams of morphine per unit
   */
  public record Step(BigDecimal over, BigDecimal factor) {}
}
