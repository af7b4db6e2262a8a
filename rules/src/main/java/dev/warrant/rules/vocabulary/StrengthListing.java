package dev.warrant.rules.vocabulary;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whether a medicine is made in a strength.
 *
 * @param standing what the product list says
 * @param explanation the strengths that are made, as a sentence; empty where the strength is listed
 */
public record StrengthListing(Standing standing, String explanation) {

  /** What the product list says of a strength. */
  public enum Standing {
    /** Made in this form, or in the usual form where the request names none. */
    LISTED,
    /** Made in another form only. */
    OTHER_FORM_ONLY,
    /** Made in no form. */
    NOT_LISTED,
    /** The vocabulary lists no products of the medicine. */
    UNKNOWN
  }

  /** Whether the strength contradicts the product list. */
  public boolean doubtful() {
    return standing == Standing.OTHER_FORM_ONLY || standing == Standing.NOT_LISTED;
  }

  /**
   * Looks a strength up. Where no form is named, tablets and capsules stand for one another, but
   * not those of extended release: these are different medicines in use.
   *
   * @param drug the medicine
   * @param form dose form asked for; {@code null} if unsaid, which stands for the usual form
   * @param strength strength of the first ingredient
   */
  public static StrengthListing of(Drug drug, DoseForm form, Amount strength) {
    List<Drug.Product> products = drug.products();
    if (products.isEmpty()) {
      return new StrengthListing(Standing.UNKNOWN, "");
    }
    DoseForm asked = form == null ? products.get(0).form() : form;
    boolean anyForm = form == null && !isExtendedRelease(asked);
    if (products.stream()
        .filter(product -> anyForm || sameForm(product.form(), asked))
        .anyMatch(product -> product.makes(strength))) {
      return new StrengthListing(Standing.LISTED, "");
    }
    String named = drug.name() + " " + strength;
    if (products.stream().anyMatch(product -> product.makes(strength))) {
      String otherForms =
          products.stream()
              .filter(product -> product.makes(strength))
              .map(product -> shortly(product.form()))
              .distinct()
              .collect(Collectors.joining(" or "));
      return new StrengthListing(
          Standing.OTHER_FORM_ONLY,
          named
              + " is a "
              + otherForms
              + " strength; no such "
              + shortly(asked)
              + " is made ("
              + list(products.stream().filter(product -> sameForm(product.form(), asked)).toList())
              + ")");
    }
    return new StrengthListing(
        Standing.NOT_LISTED, named + " is not made (" + list(products) + ")");
  }

  /** "Capsule" for one of extended release too: the drug's name says that it is. */
  private static String shortly(DoseForm form) {
    return switch (form) {
      case EXTENDED_RELEASE_TABLET -> words(DoseForm.TABLET);
      case EXTENDED_RELEASE_CAPSULE -> words(DoseForm.CAPSULE);
      default -> words(form);
    };
  }

  private static boolean isExtendedRelease(DoseForm form) {
    return form == DoseForm.EXTENDED_RELEASE_TABLET || form == DoseForm.EXTENDED_RELEASE_CAPSULE;
  }

  /** "Tablet" is said of an extended-release tablet too, and likewise of a capsule. */
  private static boolean sameForm(DoseForm made, DoseForm asked) {
    return made == asked
        || (made == DoseForm.EXTENDED_RELEASE_TABLET && asked == DoseForm.TABLET)
        || (made == DoseForm.EXTENDED_RELEASE_CAPSULE && asked == DoseForm.CAPSULE);
  }

  private static String list(List<Drug.Product> products) {
    return products.stream()
        .filter(product -> product.brand() == null)
        .map(StrengthListing::describe)
        .collect(Collectors.joining("; "));
  }

  private static String describe(Drug.Product product) {
    String strengths =
        product.strengths().stream()
            .sorted(Comparator.naturalOrder())
            .map(strength -> strength.stripTrailingZeros().toPlainString())
            .collect(Collectors.joining(", "));
    return words(product.form()) + " of " + strengths + " " + product.unit();
  }

  private static String words(DoseForm form) {
    return form.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
