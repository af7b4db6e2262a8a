package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Edition;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the criteria of one request stand, found without the rule engine. */
final class TrialStandings {
  private final Edition edition;
  private final Map<String, List<RuleConditions>> rules;
  private final RuleTrials trials;
  private final Request request;
  private final Map<RuleEntry, Boolean> fired = new HashMap<>();
  private final Map<String, Status> standings = new HashMap<>();

  /**
   * @param rules the rules of the edition by the criterion that they conclude
   * @param trials tries them on the case
   */
  TrialStandings(
      Edition edition,
      Map<String, List<RuleConditions>> rules,
      RuleTrials trials,
      Request request) {
    this.edition = edition;
    this.rules = rules;
    this.trials = trials;
    this.request = request;
  }

  /** Whether a rule fires for the request. */
  boolean fires(RuleConditions rule) {
    return fired.computeIfAbsent(rule.rule(), unknown -> trials.fires(rule, request));
  }

  /** Where a criterion stands. */
  Status standing(String criterion) {
    Status known = standings.get(criterion);
    if (known == null) {
      known = standing(criterion, concluded(criterion, null, false));
      standings.put(criterion, known);
    }
    return known;
  }

  /**
   * What the rules conclude on a criterion.
   *
   * @param other a rule that is taken to fire, or not; {@code null} for none
   */
  Set<Status> concluded(String criterion, RuleEntry other, boolean otherFires) {
    Set<Status> concluded = EnumSet.noneOf(Status.class);
    for (RuleConditions rule : rules.getOrDefault(criterion, List.of())) {
      if (rule.rule().equals(other) ? otherFires : fires(rule)) {
        concluded.add(rule.rule().concludes());
      }
    }
    return concluded;
  }

  /** Where a criterion stands of which all this is concluded. */
  Status standing(String criterion, Set<Status> concluded) {
    if (concluded.size() > 1) {
      return Standings.winner(edition.criterion(criterion).orElseThrow().polarity());
    }
    return concluded.stream().findFirst().orElse(Status.NOT_DOCUMENTED);
  }
}
