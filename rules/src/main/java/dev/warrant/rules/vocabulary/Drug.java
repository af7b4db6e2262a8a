package dev.warrant.rules.vocabulary;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A medicine of the vocabulary.
 *
 * @param id for instance {@code hydrocodone-acetaminophen}
 * @param name generic name as a person would write it: {@code hydrocodone/acetaminophen}
 * @param drugClass class id: {@code opioid}, {@code muscle-relaxant}, {@code nsaid} …
 * @param genericNames every spelling of the generic name that a record may use, the {@code name}
 *     included
 * @param brands brand names
 * @param abbreviations short forms that a clinic uses ({@code MSER}, {@code APAP})
 * @param doseBoundAbbreviations short forms that mean this drug only before one of its strengths
 *     ({@code MS 30 mg})
 * @param ingredients active ingredients, first the one that the strength names; never empty
 * @param products forms and strengths in which it is made, the usual form first; empty where the
 *     vocabulary does not list them
 * @param extendedReleaseOf drug id that becomes this one when a record names it with "ER", "SR",
 *     "CR" or "XR"; {@code null} if it is no such variant
 * @param schedule federal schedule in Roman numerals; {@code null} if not controlled
 * @param sedating whether it sedates in the guideline's sense; {@code null} if the table does not
 *     say
 * @param labelMaximumPerDay most of the first ingredient in 24 hours by its label; {@code null} if
 *     none
 * @param labelSource where the maximum was taken from; {@code null} with no maximum
 * @param owesTaper whether it must not be stopped at once after long use
 * @param guidelinePages pages of the MTUS Chronic Pain Guidelines of 2009 that speak of it; {@code
 *     null} if none do
 * @param formulary its standing in the MTUS drug list of 2018; {@code null} if not known
 */
public record Drug(
    String id,
    String name,
    String drugClass,
    List<String> genericNames,
    List<String> brands,
    List<String> abbreviations,
    List<String> doseBoundAbbreviations,
    List<String> ingredients,
    List<Product> products,
    String extendedReleaseOf,
    String schedule,
    Boolean sedating,
    Amount labelMaximumPerDay,
    String labelSource,
    boolean owesTaper,
    String guidelinePages,
    String formulary) {
  public Drug {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(drugClass, "drugClass");
    genericNames = genericNames == null ? List.of(name) : List.copyOf(genericNames);
    brands = brands == null ? List.of() : List.copyOf(brands);
    abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    doseBoundAbbreviations =
        doseBoundAbbreviations == null ? List.of() : List.copyOf(doseBoundAbbreviations);
    ingredients = ingredients == null ? List.of(id) : List.copyOf(ingredients);
    products = products == null ? List.of() : List.copyOf(products);
  }

  /**
   * The treatment as a person would write it: {@code lidocaine ointment} where the form matters,
   * otherwise the generic name.
   *
   * @param form dose form asked for; {@code null} if unsaid
   */
  public String treatmentName(DoseForm form) {
    boolean topical =
        form != null && products.stream().anyMatch(product -> product.unit().equals("%"));
    return topical ? name + " " + form.name().toLowerCase(Locale.ROOT) : name;
  }

  /** Whether it has more than one active ingredient. */
  public boolean isCombination() {
    return ingredients.size() > 1;
  }

  /**
   * One form in which it is made.
   *
   * @param form dose form
   * @param brand brand that alone has this form; {@code null} if any
   * @param strengths strengths of the first ingredient
   * @param unit unit of the strengths
   * @param secondIngredient strengths of the second ingredient in a combination; empty if none
   * @param intervalHours hours for which one unit serves (72 for a fentanyl patch); {@code null} if
   *     it is dosed by its sig
   */
  public record Product(
      DoseForm form,
      String brand,
      List<BigDecimal> strengths,
      String unit,
      List<BigDecimal> secondIngredient,
      BigDecimal intervalHours) {
    public Product {
      Objects.requireNonNull(form, "form");
      Objects.requireNonNull(unit, "unit");
      strengths = strengths == null ? List.of() : List.copyOf(strengths);
      secondIngredient = secondIngredient == null ? List.of() : List.copyOf(secondIngredient);
    }

    /** Whether it is made in this strength. */
    public boolean makes(Amount strength) {
      return unit.equals(strength.unit())
          && strengths.stream().anyMatch(made -> made.compareTo(strength.value()) == 0);
    }
  }
}
