package dev.warrant.rules.regimen;

import dev.warrant.rules.vocabulary.Drug;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much acetaminophen one unit holds. */
final class Acetaminophen {
  static final String INGREDIENT = "acetaminophen";

  private Acetaminophen() {}

  static boolean isIn(Drug drug) {
    return drug.ingredients().contains(INGREDIENT);
  }

  /**
   * Milligrams in one unit: as the words write it ("10/325"), else the one strength that is made,
   * else empty.
   */
  static Optional<BigDecimal> inOneUnit(Prescription prescription) {
    Drug drug = prescription.drug();
    if (drug.ingredients().get(0).equals(INGREDIENT)) {
      return Optional.ofNullable(prescription.strength()).map(strength -> strength.value());
    }
    List<BigDecimal> made =
        drug.products().stream()
            .filter(product -> product.brand() == null)
            .flatMap(product -> product.secondIngredient().stream())
            .toList();
    Optional<BigDecimal> written = written(prescription, made);
    if (written.isPresent()) {
      return written;
    }
    List<BigDecimal> ofBrand =
        drug.products().stream()
            .filter(product -> product.brand() != null)
            .filter(product -> names(prescription.words(), product.brand()))
            .flatMap(product -> product.secondIngredient().stream())
            .toList();
    return single(ofBrand.isEmpty() ? made : ofBrand);
  }

  private static Optional<BigDecimal> single(List<BigDecimal> strengths) {
    return strengths.size() == 1 ? Optional.of(strengths.get(0)) : Optional.empty();
  }

  /** The strength that a caution names where none is written: the most that is made. */
  static Optional<BigDecimal> mostMade(Drug drug) {
    return drug.products().stream()
        .flatMap(product -> product.secondIngredient().stream())
        .max(Comparator.naturalOrder());
  }

  private static boolean names(String words, String brand) {
    return words.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT));
  }

  /** The number after "10/" or "10-" that is a strength made of the second ingredient. */
  private static Optional<BigDecimal> written(Prescription prescription, List<BigDecimal> made) {
    String words = prescription.words();
    for (int i = 1; i < words.length(); i++) {
      if ((words.charAt(i) == '/' || words.charAt(i) == '-')
          && Character.isDigit(words.charAt(i - 1))) {
        int end = i + 1;
        while (end < words.length() && Character.isDigit(words.charAt(end))) {
          end++;
        }
        if (end > i + 1 && end - i <= 5) {
          BigDecimal number = new BigDecimal(words.substring(i + 1, end));
          if (made.stream().anyMatch(strength -> strength.compareTo(number) == 0)) {
            return Optional.of(number);
          }
        }
        i = end - 1;
      }
    }
    return Optional.empty();
  }
}
