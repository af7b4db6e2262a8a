package dev.warrant.engine.regimen;

import dev.warrant.rules.regimen.LabelComparison;
import dev.warrant.rules.regimen.Reckoning;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arithmetic of one requested medicine, each answer with its steps, or with what is missing.
 *
 * @param unitsPerDay tablets, capsules or patches in 24 hours
 * @param daysSupply how long the request lasts, refills included
 * @param dailyDose the first ingredient in 24 hours; {@code null} where the strength is a
 *     percentage
 * @param acetaminophen acetaminophen in 24 hours from all medicines of the case, beside its limit;
 *     {@code null} where the requested one holds none
 * @param morphineEquivalents all opioids of the case together in 24 hours; {@code null} where the
 *     request is for no opioid
 * @param strengthNotMade that the medicine is not made in the strength asked for, as a sentence;
 *     {@code null} where it is, or where no strength is said
 */
public record RegimenAccount(
    Reckoning unitsPerDay,
    Reckoning daysSupply,
    Dose dailyDose,
    LabelComparison acetaminophen,
    OpioidTotal morphineEquivalents,
    String strengthNotMade) {
  public RegimenAccount {
    Objects.requireNonNull(unitsPerDay, "unitsPerDay");
    Objects.requireNonNull(daysSupply, "daysSupply");
  }

  /**
   * A dose beside the most that the label allows.
   *
   * @param ingredient ingredient id
   * @param reckoning the dose
   * @param label the dose beside the label's maximum; {@code null} where the vocabulary has none
   */
  public record Dose(String ingredient, Reckoning reckoning, LabelComparison label) {}

  /**
   * Morphine equivalents by one factor table.
   *
   * @param table the table
   * @param reckoning the total
   */
  public record OpioidTotal(MorphineEquivalents table, Reckoning reckoning) {}

  /** Every step that leads to a settled answer, once, in the order taken. */
  public List<String> steps() {
    return Stream.of(
            Optional.of(daysSupply),
            Optional.ofNullable(dailyDose).map(Dose::reckoning),
            Optional.ofNullable(acetaminophen).map(LabelComparison::daily),
            Optional.ofNullable(morphineEquivalents).map(OpioidTotal::reckoning))
        .flatMap(Optional::stream)
        .flatMap(reckoning -> reckoning.steps().stream())
        .distinct()
        .toList();
  }
}
