package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugTable;
import dev.warrant.rules.vocabulary.StrengthListing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Puts the pieces that belong to one medicine together. */
final class PhraseBuilder {
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(20);
  private static final BigDecimal MILLI = BigDecimal.valueOf(1000);
  private static final BigDecimal LEAST_DISPENSED_GRAMS = BigDecimal.valueOf(5);

  private final String line;
  private final List<Token> tokens;
  private final DrugTable table;
  private final Directions directions = new Directions();
  private DrugMention mention;
  private Amount strength;
  private Amount second;
  private Amount dailyDose;
  private DoseForm form;
  private BigDecimal quantity;
  private String quantityUnit;
  private Integer refills;
  private Integer days;
  private boolean forOccasion;
  private int first = Integer.MAX_VALUE;
  private int last;

  PhraseBuilder(String line, List<Token> tokens, DrugTable table) {
    this.line = line;
    this.tokens = tokens;
    this.table = table;
  }

  void name(DrugMention named, int from, int next) {
    mention = named;
    if (named.form() != null) {
      form = named.form();
    }
    span(from, next);
  }

  boolean isNamed() {
    return mention != null;
  }

  Optional<DrugMention> named() {
    return Optional.ofNullable(mention);
  }

  boolean hasStrength() {
    return strength != null;
  }

  boolean hasQuantity() {
    return quantity != null;
  }

  Directions directions() {
    return directions;
  }

  Amount strength() {
    return strength;
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  void replaceStrength(Piece.Measured measured) {
    strength = null;
    second = null;
    directions.clear();
    strength(measured);
  }

  /** Takes an amount as the strength of one unit, if the medicine can have it. */
  boolean strength(Piece.Measured measured) {
    Optional<Drug> drug = mention == null ? Optional.empty() : mention.drug();
    if (measured.second() != null) {
      return pair(measured, drug);
    }
    if (measured.unit().equals("%")) {
      boolean topical = drug.isPresent() && isTopical(drug.get());
      if (!topical || measured.value().compareTo(MOST_PERCENT) > 0) {
        return false;
      }
    }
    strength = inUsualUnit(measured.value(), measured.unit(), drug);
    if (measured.high().compareTo(measured.value()) > 0) {
      BigDecimal[] parts = measured.high().divideAndRemainder(measured.value());
      if (parts[1].signum() == 0 && !directions.hasDose()) {
        directions.dose(BigDecimal.ONE, parts[0], start(measured.from()), end(measured.next()));
      }
    }
    span(measured.from(), measured.next());
    return true;
  }

  private boolean pair(Piece.Measured measured, Optional<Drug> drug) {
    if (drug.isEmpty()) {
      return false;
    }
    if (!drug.get().isCombination()) {
      Optional<Drug> combination =
          table.combinationOf(drug.get(), measured.value(), measured.second());
      if (combination.isEmpty()) {
        return false;
      }
      mention = mention.as(combination.get(), null, mention.end());
    }
    strength = new Amount(measured.value(), "mg");
    second = new Amount(measured.second(), "mg");
    span(measured.from(), measured.next());
    return true;
  }

  static boolean isTopical(Drug drug) {
    return drug.drugClass().startsWith("topical")
        || drug.products().stream().anyMatch(product -> product.unit().equals("%"));
  }

  /** Grams of a tablet are milligrams; micrograms of a patch are micrograms per hour. */
  private Amount inUsualUnit(BigDecimal value, String unit, Optional<Drug> drug) {
    if (unit.equals("g") && drug.isPresent() && !isTopical(drug.get())) {
      return new Amount(Tokenizer.normal(value.multiply(MILLI)), "mg");
    }
    boolean patch =
        drug.isPresent()
            && unit.startsWith("mcg")
            && form != null
            && form == DoseForm.PATCH
            && drug.get().products().stream().anyMatch(made -> made.unit().equals("mcg/h"));
    boolean onlyPatch =
        drug.isPresent()
            && unit.startsWith("mcg")
            && !drug.get().products().isEmpty()
            && drug.get().products().stream().allMatch(made -> made.unit().equals("mcg/h"));
    return new Amount(value, patch || onlyPatch ? "mcg/h" : unit);
  }

  /** Takes a number without a unit as the strength, if the medicine is made in it. */
  boolean bareStrength(Piece.Bare bare, boolean frequencyFollows) {
    Optional<Drug> drug = mention == null ? Optional.empty() : mention.drug();
    if (drug.isEmpty() || strength != null || bare.low().compareTo(bare.high()) != 0) {
      return false;
    }
    Optional<Drug.Product> made =
        drug.get().products().stream()
            .filter(
                product ->
                    product.strengths().stream().anyMatch(one -> one.compareTo(bare.low()) == 0))
            .findFirst();
    boolean unlisted =
        drug.get().products().isEmpty()
            && frequencyFollows
            && bare.low().compareTo(LEAST_DISPENSED_GRAMS) >= 0;
    if (made.isEmpty() && !unlisted) {
      return false;
    }
    strength = new Amount(bare.low(), made.map(Drug.Product::unit).orElse("mg"));
    span(bare.from(), bare.next());
    return true;
  }

  /** Grams and millilitres of a cream are what is dispensed. */
  boolean dispensedMeasure(Piece.Measured measured) {
    boolean volume = measured.unit() != null && measured.unit().equals("mL");
    boolean grams = measured.unit() != null && measured.unit().equals("g");
    boolean liquidOrCream =
        form == null
            || form == DoseForm.CREAM
            || form == DoseForm.OINTMENT
            || form == DoseForm.GEL
            || form == DoseForm.LOTION
            || form == DoseForm.SOLUTION;
    boolean dispensed =
        (volume || (grams && measured.value().compareTo(LEAST_DISPENSED_GRAMS) >= 0))
            && liquidOrCream;
    if (dispensed && quantity == null) {
      quantity = measured.value();
      quantityUnit = measured.unit();
      span(measured.from(), measured.next());
    }
    return dispensed;
  }

  void dailyDose(Piece.Measured measured) {
    if (dailyDose == null) {
      Optional<Drug> drug = mention == null ? Optional.empty() : mention.drug();
      dailyDose = inUsualUnit(measured.high(), measured.unit(), drug);
      span(measured.from(), measured.next());
    }
  }

  /** A strength that is no strength of one unit but the day's total ("2400 mg daily"). */
  void strengthIsDaily() {
    dailyDose = strength;
    strength = null;
    directions.clear();
  }

  /** Whether the vocabulary lists the medicine's strengths and this is none of them. */
  boolean strengthIsUnlisted() {
    return strength != null
        && mention != null
        && mention.drug().isPresent()
        && StrengthListing.of(mention.drug().get(), form, strength).standing()
            == StrengthListing.Standing.NOT_LISTED;
  }

  void form(Piece.Formed formed) {
    if (form == null && formed.form() != DoseForm.INJECTABLE) {
      form = formed.form();
      span(formed.from(), formed.next());
    }
  }

  void formOfUnits(DoseForm counted) {
    if (form == null) {
      form = counted;
    }
  }

  void quantity(BigDecimal units, boolean perMonth, int from, int next) {
    if (quantity == null) {
      quantity = units;
      if (perMonth && days == null) {
        days = 30;
      }
      span(from, next);
    }
  }

  void refills(Piece.Refilled refilled) {
    if (refills == null) {
      refills = refilled.count();
      span(refilled.from(), refilled.next());
    }
  }

  void days(Piece.Lasting lasting) {
    if (days == null) {
      days = lasting.days();
      span(lasting.from(), lasting.next());
    }
  }

  /** It is asked for one occasion: of one day, where nothing says how much or how long. */
  void forOccasion() {
    forOccasion = true;
  }

  private Integer daysOrOccasion() {
    boolean unsaid = days == null && quantity == null && refills == null;
    return forOccasion && unsaid ? Integer.valueOf(1) : days;
  }

  void span(int from, int next) {
    first = Math.min(first, from);
    last = Math.max(last, next);
  }

  int start(int token) {
    return tokens.get(token).start();
  }

  int end(int next) {
    return tokens.get(next - 1).end();
  }

  MedicationPhrase build() {
    StrengthListing listing =
        mention == null || mention.drug().isEmpty() || strength == null
            ? null
            : StrengthListing.of(mention.drug().get(), form, strength);
    return new MedicationPhrase(
        Optional.ofNullable(mention),
        strength,
        second,
        listing,
        form,
        quantity,
        quantityUnit,
        refills,
        directions.sig(line),
        dailyDose,
        daysOrOccasion(),
        start(first),
        end(last));
  }
}
