package dev.warrant.engine.determination;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Conclusion;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes down where each criterion stands that bears on a request, and on what it rests. */
public final class Ledger {
  private final Rulebook rulebook;
  private final CaseSession session;

  /** A ledger of what is concluded in a session of the rulebook. */
  public Ledger(Rulebook rulebook, CaseSession session) {
    this.rulebook = rulebook;
    this.session = session;
  }

  /** The criteria that bear on a request, in the order of the topic. */
  List<CriterionStanding> of(
      Request request, Topic topic, Decision decision, Function<String, Status> criteria) {
    Set<String> bearing = bearing(request, topic, decision, criteria);
    List<CriterionStanding> standings = new ArrayList<>();
    for (CriterionDefinition definition : topic.criteria()) {
      if (bearing.remove(definition.id())) {
        standings.add(standing(request, definition));
      }
    }
    // What is left is defined in another topic of the edition.
    bearing.forEach(other -> standings.add(standing(request, rulebook.criterion(other))));
    return standings;
  }

  private static Set<String> bearing(
      Request request, Topic topic, Decision decision, Function<String, Status> criteria) {
    Set<String> bearing = new LinkedHashSet<>();
    for (Pathway pathway : topic.pathways()) {
      if (pathway.applies().covers(request.concept())) {
        pathway.requires().criteria().forEach(bearing::add);
      }
    }
    decision.bars().forEach(bar -> bearing.add(bar.criterion()));
    topic.cautions().stream()
        .filter(caution -> criteria.apply(caution) == Status.MET)
        .forEach(bearing::add);
    decision.modification().ifPresent(applied -> applied.when().criteria().forEach(bearing::add));
    if (decision.recommendation() == Recommendation.DENY) {
      for (Modification refused : topic.modifications()) {
        if (refused.applies().covers(request.concept())
            && refused.when().status(criteria) == Status.MET) {
          bearing.addAll(Decision.ruledOutBy(refused, criteria));
        }
      }
    }
    return bearing;
  }

  /** Where one criterion stands for a request, whether it bears on it or not. */
  public CriterionStanding standing(Request request, CriterionDefinition definition) {
    Passage passage = rulebook.edition().passage(definition.passage());
    Optional<Conclusion> conclusion = session.conclusion(request, definition.id());
    Optional<RuleEntry> rule =
        conclusion
            .flatMap(said -> said.rules().stream().findFirst())
            .or(() -> rulebook.ruleThatMeets(definition.id()));
    return new CriterionStanding(
        definition.id(),
        definition.title(),
        conclusion.map(Conclusion::status).orElse(Status.NOT_DOCUMENTED),
        definition.polarity(),
        rulebook.edition().id() + ":" + passage.id(),
        passage.page(),
        passage.verification(),
        rule.map(RuleEntry::citation).orElse(null),
        ids(conclusion.map(Conclusion::because).orElse(List.of())),
        ids(conclusion.map(Conclusion::against).orElse(List.of())));
  }

  private static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }
}
