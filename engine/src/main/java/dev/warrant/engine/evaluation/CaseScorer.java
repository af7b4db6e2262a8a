package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.evaluation.GoldCase.GoldFact;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one case against its gold file. */
public final class CaseScorer {
  private final String text;
  private final CaseDetermination result;
  private final Map<String, Fact> facts = new HashMap<>();

  /**
   * @param text the case's text as read
   * @param result what was predicted of it
   */
  public CaseScorer(String text, CaseDetermination result) {
    this.text = text;
    this.result = result;
    result.subject().requests().forEach(request -> facts.put(request.id(), request));
    result.subject().facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  /** The case's items, each beside its prediction. */
  public Evaluation score(GoldCase gold) {
    ItemMatcher matcher = new ItemMatcher(text, result.determinations());
    List<Determination> unlooked = new ArrayList<>(result.determinations());
    List<ScoredItem> items = new ArrayList<>();
    for (GoldItem item : gold.items()) {
      Optional<Determination> determination = matcher.take(item);
      determination.ifPresent(unlooked::remove);
      items.add(score(gold.id(), item, determination));
    }
    return new Evaluation(
        1, items, unlooked.stream().map(d -> gold.id() + ": " + d.request().text()).toList());
  }

  private ScoredItem score(String caseId, GoldItem item, Optional<Determination> determination) {
    List<GoldFact> quoted = EvidenceRecall.quoted(item);
    EvidenceRecall recall = new EvidenceRecall(text, facts);
    List<String> unread =
        quoted.stream()
            .filter(fact -> determination.map(d -> !recall.found(fact, d)).orElse(true))
            .map(fact -> fact.concept() + " " + fact.status() + ": " + fact.quote())
            .toList();
    return new ScoredItem(
        caseId,
        item.request(),
        item.topic(),
        item.gold(),
        determination.map(Determination::recommendation).orElse(null),
        determination.map(d -> Firmness.of(d, facts)).orElse(0.0),
        determination.map(d -> misled(item, d)).orElse(List.of("the request was not found")),
        unread,
        quoted.size());
  }

  private static List<String> misled(GoldItem item, Determination determination) {
    if (item.gold() == determination.recommendation()) {
      return List.of();
    }
    return determination.criteria().stream()
        .filter(criterion -> differs(criterion, item))
        .map(criterion -> criterion.id() + " " + criterion.status())
        .toList();
  }

  private static boolean differs(CriterionStanding criterion, GoldItem item) {
    Optional<GoldFact> gold =
        item.facts().stream().filter(fact -> fact.concept().equals(criterion.id())).findFirst();
    return gold.map(fact -> expected(fact) != criterion.status())
        .orElse(criterion.status() != Status.MET);
  }

  private static Status expected(GoldFact fact) {
    return switch (fact.status()) {
      case PRESENT -> Status.MET;
      case ABSENT -> Status.NOT_MET;
      case NOT_DOCUMENTED -> Status.NOT_DOCUMENTED;
    };
  }
}
