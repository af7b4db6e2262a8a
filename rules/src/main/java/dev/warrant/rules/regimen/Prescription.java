package dev.warrant.rules.regimen;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.StrengthListing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of one medicine's supply and directions, whether asked for or in use.
 *
 * @param drug the medicine
 * @param form dose form; {@code null} if unsaid
 * @param strength strength of one unit; {@code null} if unsaid
 * @param quantity units in one fill; {@code null} if unsaid
 * @param refills further fills; {@code null} if unsaid
 * @param sig directions; {@code null} if unsaid
 * @param statedDays days that one fill is said to last; {@code null} if unsaid
 * @param words the words it was read from
 */
record Prescription(
    Drug drug,
    DoseForm form,
    Amount strength,
    BigDecimal quantity,
    Integer refills,
    Sig sig,
    Integer statedDays,
    String words) {

  private static final BigDecimal HOURS_PER_DAY = BigDecimal.valueOf(24);

  private static final Set<DoseForm> PILLS =
      Set.of(
          DoseForm.TABLET,
          DoseForm.EXTENDED_RELEASE_TABLET,
          DoseForm.CAPSULE,
          DoseForm.EXTENDED_RELEASE_CAPSULE);

  Prescription {
    // A record that states a supply of no days states none.
    statedDays = statedDays == null || statedDays < 1 ? null : statedDays;
  }

  static Prescription of(DrugRequest request, Drug drug) {
    return new Prescription(
        drug,
        request.form(),
        request.strength(),
        request.quantity(),
        request.refills(),
        request.sig(),
        request.statedDays(),
        request.text());
  }

  static Prescription of(MedicationUse use, Drug drug) {
    return new Prescription(
        drug,
        null,
        use.strength(),
        use.quantity(),
        null,
        use.sig(),
        null,
        use.evidence().onOneLine());
  }

  /** The same, with strength and directions taken from the record where it lacks them. */
  Prescription completedBy(Prescription record) {
    boolean ownFrequency = sig != null && sig.mostUnitsPerDay() != null;
    return new Prescription(
        drug,
        form == null ? record.form : form,
        strength == null ? record.strength : strength,
        quantity,
        refills,
        ownFrequency || record.sig == null ? sig : record.sig,
        statedDays,
        words);
  }

  Prescription withoutStatedDays() {
    return new Prescription(drug, form, strength, quantity, refills, sig, null, words);
  }

  boolean hasFrequency() {
    return sig != null && sig.mostUnitsPerDay() != null;
  }

  /** Strength given by the hour, as of a patch. */
  boolean isWorn() {
    return strength != null
        && (strength.unit().equals("mcg/h")
            || (strength.unit().equals("mcg") && usualForm() == DoseForm.PATCH));
  }

  /** Whether a single tablet or capsule is all of one fill. */
  boolean isOnePill() {
    DoseForm asked = usualForm();
    return asked != null
        && PILLS.contains(asked)
        && quantity != null
        && quantity.compareTo(BigDecimal.ONE) == 0;
  }

  /** The form asked for, else the usual one; {@code null} where neither is known. */
  DoseForm usualForm() {
    if (form != null) {
      return form;
    }
    return drug.products().stream()
        .filter(product -> strength == null || product.makes(strength))
        .findFirst()
        .or(() -> drug.products().stream().findFirst())
        .map(Drug.Product::form)
        .orElse(null);
  }

  /** How many units one day takes by the product's own interval; {@code null} if it has none. */
  BigDecimal unitsPerDayByInterval() {
    DoseForm asked = usualForm();
    return drug.products().stream()
        .filter(product -> product.form() == asked && product.intervalHours() != null)
        .findFirst()
        .map(product -> Figures.divide(product.intervalHours(), HOURS_PER_DAY))
        .map(days -> BigDecimal.ONE.divide(days, MathContext.DECIMAL64))
        .orElse(null);
  }

  /** Units in words: {@code tablets}, {@code patches}; {@code units} where the form is unknown. */
  String units() {
    DoseForm asked = usualForm();
    if (asked == null) {
      return "units";
    }
    return switch (asked) {
      case TABLET, EXTENDED_RELEASE_TABLET -> "tablets";
      case CAPSULE, EXTENDED_RELEASE_CAPSULE -> "capsules";
      case PATCH -> "patches";
      default -> asked.name().toLowerCase(Locale.ROOT) + " units";
    };
  }

  List<String> cautions() {
    if (strength == null) {
      return List.of();
    }
    Amount listed = isWorn() ? new Amount(strength.value(), "mcg/h") : strength;
    StrengthListing listing = StrengthListing.of(drug, form, listed);
    return listing.doubtful() ? List.of(listing.explanation() + ".") : List.of();
  }
}
