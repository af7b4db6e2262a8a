package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Sig;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gathers dose, frequency and "as needed" into directions. */
final class Directions {
  private final List<Step> steps = new ArrayList<>();
  private BigDecimal unitsLow;
  private BigDecimal unitsHigh;
  private BigDecimal most;
  private boolean asNeeded;
  private int start = Integer.MAX_VALUE;
  private int end;

  /** One dose of the day: "1 in the morning", and "2 at bedtime" is another. */
  private record Step(BigDecimal unitsLow, BigDecimal unitsHigh, BigDecimal low, BigDecimal high) {}

  void clear() {
    steps.clear();
    unitsLow = null;
    unitsHigh = null;
    most = null;
    asNeeded = false;
    start = Integer.MAX_VALUE;
    end = 0;
  }

  boolean hasDose() {
    return unitsHigh != null;
  }

  boolean hasFrequency() {
    return !steps.isEmpty();
  }

  void dose(BigDecimal low, BigDecimal high, int from, int to) {
    unitsLow = low;
    unitsHigh = high;
    span(from, to);
  }

  /**
   * A frequency. A second one counts only with a dose of its own, joined to the first.
   *
   * @param joined whether "and", a comma or the like joins it to what came before
   */
  void frequency(BigDecimal low, BigDecimal high, boolean joined, int from, int to) {
    boolean another = !steps.isEmpty() && joined && unitsHigh != null;
    if (!steps.isEmpty() && !another) {
      return;
    }
    steps.add(new Step(unitsLow, unitsHigh, low, high));
    unitsLow = null;
    unitsHigh = null;
    span(from, to);
  }

  void limit(BigDecimal unitsPerDay, int from, int to) {
    most = unitsPerDay;
    span(from, to);
  }

  void asNeeded(int from, int to) {
    asNeeded = true;
    span(from, to);
  }

  private void span(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  /** The directions; {@code null} if nothing was said. */
  Sig sig(String line) {
    if (end == 0) {
      return null;
    }
    String text = line.substring(start, end);
    if (steps.isEmpty()) {
      return most == null
          ? new Sig(unitsLow, unitsHigh, null, null, asNeeded, text, null)
          : new Sig(BigDecimal.ONE, BigDecimal.ONE, null, most, asNeeded, text, null);
    }
    Step only = steps.size() == 1 ? steps.get(0) : sum();
    if (most == null) {
      return new Sig(
          only.unitsLow(), only.unitsHigh(), only.low(), only.high(), asNeeded, text, null);
    }
    return limited(only, text);
  }

  private Sig limited(Step step, String text) {
    BigDecimal perDose = step.unitsHigh() == null ? BigDecimal.ONE : step.unitsHigh();
    if (perDose.multiply(step.high()).compareTo(most) <= 0) {
      return new Sig(
          step.unitsLow(), step.unitsHigh(), step.low(), step.high(), asNeeded, text, null);
    }
    BigDecimal least = step.unitsLow() == null ? BigDecimal.ONE : step.unitsLow();
    BigDecimal fewest = least.multiply(step.low()).min(most);
    return new Sig(BigDecimal.ONE, BigDecimal.ONE, fewest, most, asNeeded, text, null);
  }

  private Step sum() {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (Step step : steps) {
      BigDecimal least = step.unitsLow() == null ? BigDecimal.ONE : step.unitsLow();
      BigDecimal greatest = step.unitsHigh() == null ? BigDecimal.ONE : step.unitsHigh();
      low = low.add(least.multiply(step.low()));
      high = high.add(greatest.multiply(step.high()));
    }
    return new Step(BigDecimal.ONE, BigDecimal.ONE, low, high);
  }
}
