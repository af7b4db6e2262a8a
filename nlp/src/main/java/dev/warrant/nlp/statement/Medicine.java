package dev.warrant.nlp.statement;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.Drug;
import java.math.BigDecimal;

/**
 * A medicine, a class of medicines, or the medicines as a whole, named in a statement.
 *
 * @param id drug id, drug class id, or {@link dev.warrant.rules.facts.Attributed#MEDICATIONS}
 * @param drugClass drug class id; for a class, its own; empty for the medicines as a whole
 * @param named whether one medicine is named, and not only its class
 * @param start first character in the statement, inclusive
 * @param end end of the name, exclusive
 * @param phraseEnd end of the name with its strength and directions, exclusive; {@code end} or more
 * @param misspelt whether the name was misspelt
 * @param denied whether the statement denies it ("no muscle relaxant was prescribed")
 * @param strength strength written with the name; {@code null} if unsaid
 * @param quantity units written with the name; {@code null} if unsaid
 * @param sig directions written with the name; {@code null} if unsaid
 * @param days days' supply or days of use written with the name; {@code null} if unsaid
 * @param refills refills written with the name; {@code null} if unsaid
 */
public record Medicine(
    String id,
    String drugClass,
    boolean named,
    int start,
    int end,
    int phraseEnd,
    boolean misspelt,
    boolean denied,
    Amount strength,
    BigDecimal quantity,
    Sig sig,
    Integer days,
    Integer refills) {

  /** A medicine named without strength or directions. */
  public static Medicine named(Drug drug, int start, int end) {
    return bare(drug.id(), drug.drugClass(), true, start, end);
  }

  /** A medicine, a class or all medicines, without strength or directions. */
  public static Medicine bare(String id, String drugClass, boolean named, int start, int end) {
    return new Medicine(
        id, drugClass, named, start, end, end, false, false, null, null, null, null, null);
  }

  /** The same, so many characters further on, in a text of a given length. */
  Medicine movedBy(int characters, int length) {
    return new Medicine(
        id,
        drugClass,
        named,
        start + characters,
        end + characters,
        Math.min(phraseEnd + characters, length),
        misspelt,
        denied,
        strength,
        quantity,
        sig,
        days,
        refills);
  }

  /** The same mention, of the medicine that it is short for. */
  Medicine as(String otherId) {
    return new Medicine(
        otherId, drugClass, named, start, end, phraseEnd, misspelt, denied, strength, quantity, sig,
        days, refills);
  }

  /** The same medicine as the statement denies it. */
  Medicine asDenied() {
    return new Medicine(
        id, drugClass, named, start, end, phraseEnd, misspelt, true, strength, quantity, sig, days,
        refills);
  }

  /** The medicine as a later statement means it that does not name it: of no length there. */
  public Medicine standingAt(int place) {
    return new Medicine(
        id, drugClass, named, place, place, place, misspelt, false, null, null, null, null, null);
  }

  /** The same medicine with what is said of its second part, which was named behind it. */
  Medicine madeOneWith(Medicine part) {
    return new Medicine(
        id,
        drugClass,
        named,
        start,
        end,
        part.phraseEnd,
        misspelt,
        denied,
        strength,
        part.quantity,
        part.sig,
        part.days,
        part.refills);
  }

  /** The same medicine with directions that know where they stand. */
  public Medicine with(Sig located) {
    return new Medicine(
        id, drugClass, named, start, end, phraseEnd, misspelt, denied, strength, quantity, located,
        days, refills);
  }
}
