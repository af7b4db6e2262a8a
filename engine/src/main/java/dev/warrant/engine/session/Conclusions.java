package dev.warrant.engine.session;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Criterion;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

/** What the rules conclude on a case, gathered from every match that supports a conclusion. */
final class Conclusions {
  private record Key(String request, String criterion, Status status) {}

  /** The facts and the rules that speak for one status. */
  private static final class Side {
    private final TreeMap<Integer, Fact> facts = new TreeMap<>();
    private final TreeSet<RuleEntry> rules =
        new TreeSet<>(Comparator.comparing(RuleEntry::file).thenComparing(RuleEntry::line));
  }

  private final Rulebook rulebook;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<Key, Side> sides = new HashMap<>();

  /**
   * @param requests the requests of the case, in the order of the request list
   * @param facts every other fact that may be evidence, in the order in which evidence is listed
   */
  Conclusions(
      Rulebook rulebook,
      List<Request> requests,
      List<Fact> facts,
      List<Justifications.Support> supports) {
    this.rulebook = rulebook;
    requests.forEach(request -> order.putIfAbsent(request.id(), order.size()));
    facts.forEach(fact -> order.putIfAbsent(fact.id(), order.size()));
    supports.forEach(this::add);
  }

  private void add(Justifications.Support support) {
    Criterion conclusion = support.conclusion();
    Key key = new Key(conclusion.request().id(), conclusion.id(), conclusion.status());
    Side side = sides.computeIfAbsent(key, none -> new Side());
    Rule rule = support.match().getRule();
    rulebook.rule(rule.getPackageName(), rule.getName()).ifPresent(side.rules::add);
    conclusion.because().forEach(fact -> addFact(side, fact));
    support.match().getObjects().forEach(object -> addMatched(side, object));
  }

  /**
   * A request is what a conclusion is about; it is a ground only where the rule hands it over as
   * one.
   */
  private void addMatched(Side side, Object object) {
    if (object instanceof Fact fact && !(fact instanceof Request)) {
      addFact(side, fact);
    } else if (object instanceof Iterable<?> collected) {
      collected.forEach(element -> addMatched(side, element));
    }
  }

  private void addFact(Side side, Fact fact) {
    Integer place = order.get(fact.id());
    if (place != null) {
      side.facts.put(place, fact);
    }
  }

  /** What the rules conclude on a criterion of a request; empty if nothing. */
  Optional<Conclusion> on(Request request, String criterion) {
    Side met = sides.get(new Key(request.id(), criterion, Status.MET));
    Side notMet = sides.get(new Key(request.id(), criterion, Status.NOT_MET));
    if (met == null && notMet == null) {
      return Optional.empty();
    }
    if (met == null || notMet == null) {
      Side only = met == null ? notMet : met;
      Status status = met == null ? Status.NOT_MET : Status.MET;
      return Optional.of(conclusion(status, only, List.of(), false));
    }
    Status status = Standings.winner(rulebook.criterion(criterion).polarity());
    Side winner = status == Status.MET ? met : notMet;
    Side loser = status == Status.MET ? notMet : met;
    return Optional.of(conclusion(status, winner, List.copyOf(loser.facts.values()), true));
  }

  private static Conclusion conclusion(
      Status status, Side side, List<Fact> against, boolean contradicted) {
    return new Conclusion(
        status, List.copyOf(side.facts.values()), List.copyOf(side.rules), against, contradicted);
  }
}
