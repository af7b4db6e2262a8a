package dev.warrant.nlp.request;

import dev.warrant.rules.facts.DoseForm;
import java.math.BigDecimal;

/** One thing said in a line. {@code from} and {@code next} are token indices. */
sealed interface Piece {
  int from();

  int next();

  /** A medicine or a class. */
  record Named(DrugMention mention, int from, int next) implements Piece {}

  /**
   * An amount with its unit: 10 mg, 10/325 mg, 5 %, 50-100 mg.
   *
   * @param high high end of a range; equal to {@code value} if there is none
   * @param second strength of the second ingredient; {@code null} if none
   * @param unit unit as an {@code Amount} has it; {@code null} for a pair without one
   * @param perDay whether it is a total for the day ("1800 mg a day")
   */
  record Measured(
      BigDecimal value,
      BigDecimal high,
      BigDecimal second,
      String unit,
      boolean perDay,
      int from,
      int next)
      implements Piece {}

  /** A number with neither unit nor noun. */
  record Bare(BigDecimal low, BigDecimal high, int from, int next) implements Piece {}

  /** A dose form. */
  record Formed(DoseForm form, int from, int next) implements Piece {}

  /**
   * How much is dispensed.
   *
   * @param perMonth whether it is said to be for a month
   * @param form form that its noun tells; {@code null} if none
   */
  record Dispensed(BigDecimal quantity, boolean perMonth, DoseForm form, int from, int next)
      implements Piece {}

  /**
   * Units with a noun ("1-2 tabs", "sixty tablets"): a dose or a quantity, as what follows tells.
   *
   * @param taken whether a word such as "take" stands before it
   * @param form form that the noun tells; {@code null} if none
   */
  record Counted(BigDecimal low, BigDecimal high, boolean taken, DoseForm form, int from, int next)
      implements Piece {}

  /** How often. */
  record Often(BigDecimal low, BigDecimal high, int from, int next) implements Piece {}

  /** A single occasion for which a dose is taken: "before the MRI". */
  record Occasion(int from, int next) implements Piece {}

  /** "a day", which makes the number before it a daily one. */
  record Daily(int from, int next) implements Piece {}

  /** The most units in 24 hours. */
  record Limited(BigDecimal most, int from, int next) implements Piece {}

  /** "as needed". */
  record AsNeeded(int from, int next) implements Piece {}

  /** By which way it is taken. */
  record Routed(int from, int next) implements Piece {}

  /** Further fills. */
  record Refilled(int count, int from, int next) implements Piece {}

  /** A span of days. */
  record Lasting(int days, Manner manner, int from, int next) implements Piece {

    /** How the span is put. */
    enum Manner {
      /** "30 day supply". */
      SUPPLY,
      /** "x 5 days". */
      TIMES,
      /** "for ten days". */
      FOR,
      /** "30 days" with nothing before or after. */
      BARE
    }
  }
}
