package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.EditionChoice;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains where criteria stand, rule by rule and condition by condition. */
public final class Explainer {
  private final Rulebook rulebook;
  private final DerivedFacts derivation;
  private final List<RuleConditions> rules;

  /**
   * @param derivation what rules look at beside the facts
   */
  public Explainer(Rulebook rulebook, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.derivation = derivation;
    this.rules = rulebook.conditions();
  }

  /** The edition has no such criterion; the message names the nearest. */
  public static final class NoCriterion extends Exception {
    private static final long serialVersionUID = 1L;

    NoCriterion(String message) {
      super(message);
    }
  }

  /**
   * Why a criterion stands where it does.
   *
   * @param choice how the edition was chosen
   * @throws NoCriterion if the edition has none of this id
   */
  public CaseExplanation explain(Case subject, EditionChoice choice, String criterion)
      throws NoCriterion {
    CriterionDefinition definition =
        rulebook.edition().criterion(criterion).orElseThrow(() -> unknown(criterion));
    try (CaseSession session = CaseSession.open(rulebook, subject, derivation)) {
      Case known = subject.withFacts(session.facts());
      Standings standings = session.standings();
      List<CriterionExplanation> explained = new ArrayList<>();
      for (Request request : subject.requests()) {
        if (bears(request, criterion)) {
          explained.add(explained(known, request, definition, standings));
        }
      }
      return new CaseExplanation(known, choice, explained);
    }
  }

  private boolean bears(Request request, String criterion) {
    Optional<Topic> topic = rulebook.edition().topicOf(request);
    return topic.isPresent()
        && topic.get().criteria().stream().anyMatch(known -> known.id().equals(criterion));
  }

  private CriterionExplanation explained(
      Case known, Request request, CriterionDefinition criterion, Standings standings) {
    RuleTrials trials = new RuleTrials(known);
    return new CriterionExplanation(
        request,
        criterion,
        rulebook.edition().passage(criterion.passage()),
        standings.status(request, criterion.id()),
        rules.stream()
            .filter(rule -> rule.rule().criterion().equals(criterion.id()))
            .map(rule -> trials.trial(rule, request))
            .toList());
  }

  private NoCriterion unknown(String criterion) {
    List<String> ids =
        rulebook.edition().topics().stream()
            .flatMap(topic -> topic.criteria().stream())
            .map(CriterionDefinition::id)
            .toList();
    String message =
        "%s has no criterion \"%s\". ".formatted(rulebook.edition().id(), criterion)
            + NearestName.suggestion(criterion, ids)
            + "warrant rules show lists them.";
    return new NoCriterion(message);
  }
}
