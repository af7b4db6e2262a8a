package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.evaluation.GoldCase.GoldFact;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import dev.warrant.engine.evaluation.GoldCase.GoldStatus;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a gold quote was read: an extracted fact overlaps it and speaks the same way. A fact
 * speaks the way it asserts, or the way of a criterion that rests on it: "ibuprofen gives adequate
 * relief" asserts relief and speaks against a failed trial.
 */
final class EvidenceRecall {
  /** Gold concepts that speak against approval, and the criterion that says the opposite. */
  private static final Map<String, String> OPPOSITES =
      Map.of(
          "long-term-use", "not-in-long-term-use",
          "series-requested", "single-injection",
          "aberrant-drug-screen", "aberrant-behaviour-addressed");

  private final QuoteLocator text;
  private final Map<String, Fact> facts;

  EvidenceRecall(String text, Map<String, Fact> facts) {
    this.text = new QuoteLocator(text);
    this.facts = facts;
  }

  /** The gold facts of an item that have a quote. */
  static List<GoldFact> quoted(GoldItem item) {
    return item.facts().stream().filter(fact -> fact.quote() != null).toList();
  }

  boolean found(GoldFact gold, Determination determination) {
    List<QuoteLocator.Span> places = text.find(gold.quote());
    return facts.values().stream()
        .filter(fact -> overlaps(places, fact))
        .anyMatch(fact -> speaks(fact, gold, determination));
  }

  private static boolean overlaps(List<QuoteLocator.Span> places, Fact fact) {
    return evidenceOf(fact)
        .filter(Evidence::quoted)
        .anyMatch(
            evidence ->
                places.stream()
                    .anyMatch(place -> place.overlaps(evidence.start(), evidence.end())));
  }

  private static Stream<Evidence> evidenceOf(Fact fact) {
    if (fact instanceof dev.warrant.rules.facts.DrugRequest request) {
      Sig sig = request.sig();
      return Stream.concat(Stream.of(fact.evidence()), Stream.ofNullable(sig).map(Sig::evidence));
    }
    return Stream.of(fact.evidence());
  }

  private static boolean speaks(Fact fact, GoldFact gold, Determination determination) {
    boolean wanted = gold.status() == GoldStatus.PRESENT;
    boolean asserts = !(fact instanceof Request) && (wanted ? fact.present() : fact.absent());
    return asserts
        || determination.criteria().stream()
            .filter(criterion -> restsOn(fact, criterion, gold, determination))
            .anyMatch(criterion -> criterion.status() == needed(criterion.id(), gold));
  }

  /** A criterion that names no fact rests on the request as it stands. */
  private static boolean restsOn(
      Fact fact, CriterionStanding criterion, GoldFact gold, Determination determination) {
    return criterion.because().contains(fact.id())
        || (criterion.because().isEmpty()
            && criterion.id().equals(gold.concept())
            && fact.id().equals(determination.request().id()));
  }

  private static Status needed(String criterion, GoldFact gold) {
    boolean present = gold.status() == GoldStatus.PRESENT;
    boolean opposite = criterion.equals(OPPOSITES.get(gold.concept()));
    return present == opposite ? Status.NOT_MET : Status.MET;
  }
}
