package dev.warrant.engine.report;

import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.regimen.Reckoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The part of a request that is supported, for a reader. */
final class PartText {
  private final TextPage page;
  private final TextStyle style;
  private final RegimenAccount regimen;

  /**
   * @param regimen the arithmetic that is printed too; {@code null} where none is
   */
  PartText(TextPage page, TextStyle style, RegimenAccount regimen) {
    this.page = page;
    this.style = style;
    this.regimen = regimen;
  }

  void print(SupportedPart part) {
    List<String> said = new ArrayList<>();
    String amount = amount(part);
    if (!amount.isEmpty()) {
      said.add(amount + ".");
    }
    said.add(PrintableText.onOneLine(Objects.requireNonNullElse(part.reason(), "")));
    page.entry(
        2,
        Painted.plain("Supported in part: "),
        Painted.plain(String.join(" ", said)),
        new Painted(pages(part.page()), style::dim));
    if (part.rate() != null) {
      page.entry(
          2,
          Painted.plain("Rate: "),
          Painted.plain(PrintableText.capital(part.rate()) + "."),
          new Painted(pages(part.ratePage()), style::dim));
    }
    part.steps().stream()
        .filter(step -> regimen == null || !regimen.steps().contains(step))
        .forEach(step -> page.paragraph(6, new Painted(step, style::dim)));
    if (part.unsettled() != null) {
      page.paragraph(2, Painted.plain("Its quantity is not settled" + why(part.unsettled())));
    }
    if (Boolean.TRUE.equals(part.allowedByUtilizationReview())) {
      page.paragraph(2, Painted.plain("Utilization review had already allowed that part."));
    }
  }

  /** What keeps the supply open keeps the part open, and is told with the supply. */
  private String why(String unsettled) {
    boolean told =
        regimen != null
            && regimen.unitsPerDay() instanceof Reckoning.Unsettled open
            && open.reason().equals(unsettled);
    return told ? ", as the supply is not." : ". " + unsettled;
  }

  private static String amount(SupportedPart part) {
    String quantity =
        part.quantity() == null
            ? ""
            : "a quantity of " + part.quantity().stripTrailingZeros().toPlainString();
    String days = part.days() == null ? "" : part.days() + " days";
    if (Boolean.TRUE.equals(part.taper())) {
      String supply = quantity.isEmpty() ? "a supply to taper" : quantity + " to taper";
      return days.isEmpty() ? supply : supply + " over the first " + days;
    }
    if (quantity.isEmpty()) {
      return days.isEmpty() ? "" : "at most " + days;
    }
    return days.isEmpty() ? quantity : quantity + " for at most " + days;
  }

  private static String pages(String pages) {
    return pages == null ? "" : "p. " + pages;
  }
}
