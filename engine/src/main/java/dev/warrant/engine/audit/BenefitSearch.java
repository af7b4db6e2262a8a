package dev.warrant.engine.audit;

import dev.warrant.nlp.review.Claim;
import dev.warrant.nlp.review.Claim.Qualifier;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.PainRelief;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks a record through for what a medicine is for, what it brings, and what harm it does. */
final class BenefitSearch {
  private final RecordView record;
  private final Claim claim;

  BenefitSearch(RecordView record, Claim claim) {
    this.record = record;
    this.claim = claim;
  }

  /** Activities regained, or said to be no better. */
  Bearing function() {
    return attributed(
        record.facts(FunctionalChange.class),
        change ->
            change.present()
                && change.direction() == Direction.IMPROVED
                && (Boolean.TRUE.equals(change.specific())
                    || !claim.qualifiers().contains(Qualifier.OBJECTIVE)),
        change ->
            change.absent()
                || change.direction() == Direction.DECLINED
                || change.direction() == Direction.UNCHANGED);
  }

  /** Relief in numbers. */
  Bearing relief() {
    return attributed(
        record.facts(PainRelief.class),
        relief -> relief.present() && relief.lessPain(),
        relief -> relief.absent() || relief.noLessPain());
  }

  /** Side effects that are named, or denied, are spoken of. */
  Bearing sideEffects() {
    return attributed(record.facts(AdverseEffect.class), effect -> true, effect -> false);
  }

  /** Benefit and harm of the medicine that is meant; what others bring is a hint at most. */
  private <T extends Fact & Attributed> Bearing attributed(
      Stream<T> facts, Predicate<T> shows, Predicate<T> denies) {
    List<T> all = facts.toList();
    Predicate<T> firm = fact -> meant(fact) && RecordView.firm(fact);
    return new Bearing(
        all.stream().filter(firm.and(shows)).<Fact>map(f -> f).toList(),
        all.stream().filter(firm.and(denies)).<Fact>map(f -> f).toList(),
        all.stream()
            .filter(firm.and(shows.or(denies)).negate())
            .filter(fact -> shows.test(fact) || meant(fact))
            .<Fact>map(f -> f)
            .toList(),
        true);
  }

  private boolean meant(Attributed fact) {
    String to = fact.attributedTo();
    if (to == null || to.equals(Attributed.MEDICATIONS)) {
      return false;
    }
    if (claim.treatment() != null && to.equals(claim.treatment())) {
      return true;
    }
    return record.request() instanceof DrugRequest drug && fact.concerns(drug);
  }

  /** What a medicine is for may be meant by the reason that is missed, or may not. */
  Bearing reasons() {
    return new Bearing(
        List.of(),
        List.of(),
        record
            .facts(Indication.class)
            .filter(reason -> meant(reason) && reason.present())
            .<Fact>map(f -> f)
            .toList(),
        true);
  }

  /** Relief in numbers and activities by name are measured; whatever else is said is a hint. */
  Bearing outcomes() {
    Bearing relief =
        attributed(record.facts(PainRelief.class), PainRelief::quantified, fact -> false);
    Bearing function =
        attributed(
            record.facts(FunctionalChange.class),
            change -> Boolean.TRUE.equals(change.specific()),
            fact -> false);
    return relief.and(function);
  }
}
