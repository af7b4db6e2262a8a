package dev.warrant.rules.regimen;

import static dev.warrant.rules.regimen.Figures.plain;

import dev.warrant.rules.regimen.Reckoning.Settled;
import dev.warrant.rules.regimen.Reckoning.Unsettled;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sum of several answers; unsettled as soon as one of them is. */
final class Total {
  private Total() {}

  static Reckoning of(List<Reckoning> parts, String unit, String what) {
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal otherEnd = BigDecimal.ZERO;
    List<String> steps = new ArrayList<>();
    List<String> cautions = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<BigDecimal> summands = new ArrayList<>();
    for (Reckoning part : parts) {
      steps.addAll(part.steps());
      cautions.addAll(part.cautions());
      if (part instanceof Settled settled) {
        value = value.add(settled.value());
        otherEnd = otherEnd.add(settled.otherEnd());
        summands.add(settled.value());
      } else {
        missing.add(((Unsettled) part).reason());
      }
    }
    if (summands.size() > 1) {
      String sum = summands.stream().map(Figures::plain).collect(Collectors.joining(" + "));
      steps.add(sum + " = " + plain(value) + " " + unit + " (" + what + ").");
    }
    BigDecimal total = Figures.rounded(value);
    return missing.isEmpty()
        ? new Settled(total, Figures.rounded(otherEnd), unit, steps, cautions)
        : new Unsettled(String.join(" ", missing), total, unit, steps, cautions);
  }
}
