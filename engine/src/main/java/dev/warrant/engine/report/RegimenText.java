package dev.warrant.engine.report;

import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.regimen.LabelComparison;
import dev.warrant.rules.regimen.Reckoning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arithmetic of a request for a reader: each answer, then the steps that lead to them. */
final class RegimenText {
  private final RegimenAccount account;

  RegimenText(RegimenAccount account) {
    this.account = account;
  }

  /** One line for each answer, or for what is missing. */
  List<String> answers() {
    List<String> answers = new ArrayList<>();
    answers.add("Supply: " + answer(account.daysSupply(), "", null));
    // Where it is not known how many are taken in a day, the supply has already said so.
    if (account.unitsPerDay() instanceof Reckoning.Settled && account.dailyDose() != null) {
      answers.add(
          "Daily dose: "
              + answer(
                  account.dailyDose().reckoning(),
                  " " + account.dailyDose().ingredient(),
                  account.dailyDose().label()));
    }
    Optional.ofNullable(account.acetaminophen())
        .filter(limit -> account.unitsPerDay() instanceof Reckoning.Settled)
        .ifPresent(
            limit -> answers.add("Acetaminophen in all: " + answer(limit.daily(), "", limit)));
    Optional.ofNullable(account.morphineEquivalents())
        .ifPresent(
            total ->
                answers.add(
                    "All opioids, by "
                        + total.table().name()
                        + ": "
                        + answer(total.reckoning(), "", null)));
    return answers;
  }

  /** The steps to those answers. */
  List<String> steps() {
    return account.steps();
  }

  private static String answer(Reckoning reckoning, String ingredient, LabelComparison limit) {
    if (!(reckoning instanceof Reckoning.Settled settled)) {
      Reckoning.Unsettled open = (Reckoning.Unsettled) reckoning;
      String part =
          open.atLeast().signum() > 0
              ? ", but at least " + plain(open.atLeast()) + " " + open.unit()
              : "";
      return "not settled" + part + ". " + open.reason();
    }
    String range =
        settled.isRange()
            ? ", taken at the most that the directions allow; "
                + plain(settled.otherEnd())
                + " at the least"
            : "";
    return plain(settled.value())
        + " "
        + withIngredient(settled.unit(), ingredient)
        + range
        + limit(limit);
  }

  /** {@code 60 mg hydrocodone a day} from {@code mg a day}. */
  private static String withIngredient(String unit, String ingredient) {
    int perDay = unit.indexOf(" a day");
    return perDay < 0
        ? unit + ingredient
        : unit.substring(0, perDay) + ingredient + unit.substring(perDay);
  }

  private static String limit(LabelComparison limit) {
    if (limit == null || limit.within().isEmpty()) {
      return "";
    }
    String most = limit.maximum().toString();
    return limit.within().get()
        ? " (label: at most " + most + ")"
        : " (over the label's " + most + ")";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
