package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Side effects, felt or denied. Where the words tie one to no medicine it is taken as said of the
 * medicines as a whole, except in a review of systems, where a symptom may be of anything.
 */
final class AdverseEffectReader implements FactReader {
  private static final Set<String> EFFECTS =
      Set.of(
          "side-effects",
          "constipation",
          "bowel-regular",
          "sedation",
          "nausea",
          "pruritus",
          "cognitive-impairment",
          "dry-mouth",
          "urinary-retention",
          "gastrointestinal-upset",
          "respiratory-depression",
          "well-tolerated");
  private static final Set<String> OF_ANYTHING =
      Set.of("review-of-systems", "past-history", "vitals");

  /** What is given against side effects does not cause them. */
  private static final Set<String> REMEDIES = Set.of("laxative", "gastroprotective", "antiemetic");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return Stream.concat(statement.concepts().stream(), tolerated(statement).stream())
        .filter(understood -> EFFECTS.contains(understood.concept()))
        .filter(Understood::asserted)
        .flatMap(understood -> effect(statement, discourse, understood).stream());
  }

  /** "Tolerates morphine well": the medicine stands between the words. */
  private static Optional<Understood> tolerated(Statement statement) {
    return statement
        .relations()
        .all("tolerates-well")
        .findFirst()
        .filter(words -> !statement.names("well-tolerated", "not-tolerated"))
        .map(
            words ->
                new Understood(
                    "well-tolerated", words.start(), words.end(), Assertion.PRESENT, true));
  }

  private static Optional<FactDraft> effect(
      Statement statement, Discourse discourse, Understood understood) {
    Optional<Attribution> attribution =
        discourse
            .attribution(statement, understood.start())
            .filter(found -> !REMEDIES.contains(found.drugClass()));
    if (attribution.isEmpty() && statement.in(OF_ANYTHING)) {
      return Optional.empty();
    }
    boolean denies =
        understood.concept().equals("well-tolerated")
            || understood.concept().equals("bowel-regular");
    String concept = denies ? "side-effects" : understood.concept();
    Assertion assertion = denies ? Assertion.ABSENT : understood.assertion();
    String to = attribution.map(Attribution::to).orElse(Attributed.MEDICATIONS);
    Evidence evidence =
        attribution.filter(a -> !a.inferred()).isPresent()
            ? NamedFacts.evidence(statement, understood)
            : doubted(NamedFacts.evidence(statement, understood));
    Boolean intolerable =
        statement.says("intolerable", statement.clauseAt(understood.start())) ? Boolean.TRUE : null;
    return Optional.of(
        new FactDraft(
            "adverse-effect " + concept + " " + to + " " + statement.index(),
            assertion,
            statement.date(),
            evidence,
            (id, a, on, e) -> new AdverseEffect(id, concept, to, intolerable, a, on, e)));
  }

  private static Evidence doubted(Evidence evidence) {
    return new Evidence(
        evidence.source(),
        evidence.section(),
        evidence.start(),
        evidence.end(),
        evidence.quote(),
        java.util.List.of(Doubt.INFERRED_ATTRIBUTION));
  }
}
