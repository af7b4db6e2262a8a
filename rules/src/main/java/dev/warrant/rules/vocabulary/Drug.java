package dev.warrant.rules.vocabulary;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import java.math.BigDecimal;
import java.util.List;
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
 * @param ingredients active ingredients, first the one that the strength names; never empty
 * @param products forms and strengths in which it is made; empty where the vocabulary does not list
 *     them
 * @param sedating whether it sedates in the guideline's sense; {@code null} if the table does not
 *     say
 * @param labelMaximumPerDay most of the first ingredient in 24 hours by its label; {@code null} if
 *     none
 * @param labelSource where the maximum was taken from; {@code null} with no maximum
 * @param owesTaper whether it must not be stopped at once after long use
 */
public record Drug(
    String id,
    String name,
    String drugClass,
    List<String> genericNames,
    List<String> brands,
    List<String> abbreviations,
    List<String> ingredients,
    List<Product> products,
    Boolean sedating,
    Amount labelMaximumPerDay,
    String labelSource,
    boolean owesTaper) {
  public Drug {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(drugClass, "drugClass");
    genericNames = genericNames == null ? List.of(name) : List.copyOf(genericNames);
    brands = brands == null ? List.of() : List.copyOf(brands);
    abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    ingredients = ingredients == null ? List.of(id) : List.copyOf(ingredients);
    products = products == null ? List.of() : List.copyOf(products);
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
      strengths = strengths == null ? List.of() : List.copyOf(strengths);
      secondIngredient = secondIngredient == null ? List.of() : List.copyOf(secondIngredient);
    }
  }
}
