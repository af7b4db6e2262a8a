package dev.warrant.engine.comparison;

import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Decided;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.Judge;
import dev.warrant.engine.determination.Ledger;
import dev.warrant.engine.rulebook.NoEdition;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Conclusion;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A case as one side sees it. Open while questions are asked; for one thread at a time. */
final class View implements AutoCloseable {
  private final Side side;
  private final Rulebook rulebook;
  private final Judge judge;
  private final Case subject;
  private final CaseSession session;
  private final Case known;
  private final Standings standings;
  private List<Determination> determinations;

  private View(Side side, Rulebook rulebook, Case subject) {
    this.side = side;
    this.rulebook = rulebook;
    this.subject = subject;
    this.judge = side.judge(rulebook);
    this.session = side.open(rulebook, subject);
    this.known = subject.withFacts(session.facts());
    this.standings = session.standings();
  }

  static View of(Side side, Case subject) throws CannotJudge {
    try {
      return new View(side, side.rulebook(subject), subject);
    } catch (NoEdition none) {
      throw new CannotJudge("Under \"" + side.name() + "\": " + none.getMessage());
    }
  }

  /** The case with the facts computed from its own. */
  Case known() {
    return known;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Function<String, Status> statuses(Request request) {
    return standings.of(request);
  }

  /** What this side decides on the request. */
  Decided decided(Request request) {
    return decided(request, standings.of(request));
  }

  /** What this side would decide on the request if the criteria stood so. */
  Decided decided(Request request, Function<String, Status> criteria) {
    return judge.decided(known, request, criteria);
  }

  /** The criteria of the request's topic, in its order; none where there is no topic. */
  List<String> topicCriteria(Request request) {
    return rulebook
        .edition()
        .topicOf(request)
        .map(topic -> topic.criteria().stream().map(CriterionDefinition::id).toList())
        .orElse(List.of());
  }

  /** The criteria that bear on the request, in the order of its topic. */
  List<String> bearing(Request request) {
    if (determinations == null) {
      determinations = judge.judge(subject).determinations();
    }
    return determinations.stream()
        .filter(found -> found.request().equals(request))
        .findFirst()
        .map(found -> found.criteria().stream().map(CriterionStanding::id).toList())
        .orElse(List.of());
  }

  /** Where a criterion stands; empty where the edition has none of this id. */
  Optional<CriterionStanding> standing(Request request, String criterion) {
    return rulebook
        .edition()
        .criterion(criterion)
        .map(definition -> new Ledger(rulebook, session).standing(request, definition));
  }

  /** The rules that conclude on a criterion, by file and place. */
  List<RuleEntry> rules(Request request, String criterion) {
    return rulebook.edition().criterion(criterion).isEmpty()
        ? List.of()
        : session.conclusion(request, criterion).map(Conclusion::rules).orElse(List.of());
  }

  /** What each rule says, by its citation. */
  Map<String, String> wordings() {
    return side.wordings(rulebook);
  }

  @Override
  public void close() {
    session.close();
  }
}
