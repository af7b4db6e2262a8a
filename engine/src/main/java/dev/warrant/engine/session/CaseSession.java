package dev.warrant.engine.session;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Criterion;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The rules at work on one case. Open while questions are asked; for one thread at a time.
 *
 * <p>Conclusions stand as long as their grounds do: facts that are supposed and withdrawn again
 * leave no trace.
 */
public final class CaseSession implements AutoCloseable {
  /** More firings than any case can need: a rule that feeds itself stops here. */
  private static final int MOST_FIRINGS = 100_000;

  private final Rulebook rulebook;
  private final Case subject;
  private final DerivedFacts derivation;
  private final KieSession session;
  private final Justifications justifications = new Justifications();
  private final Map<String, Integer> order = new HashMap<>();
  private final List<Fact> known;
  private List<Fact> derived;
  private List<FactHandle> derivedHandles;

  private CaseSession(Rulebook rulebook, Case subject, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.subject = subject;
    this.derivation = derivation;
    this.session = rulebook.kieBase().newKieSession();
    session.addEventListener(justifications);
    for (Fact fact : subject.facts()) {
      order.putIfAbsent(fact.id(), order.size());
    }
    subject.requests().forEach(session::insert);
    subject.facts().forEach(session::insert);
    known = derivation.of(subject);
    derived = known;
    for (Fact fact : known) {
      order.putIfAbsent(fact.id(), order.size());
    }
    derivedHandles = derived.stream().map(session::insert).toList();
    fire();
  }

  /**
   * Lays a case before the rules.
   *
   * @throws IllegalStateException if a rule goes round in circles
   */
  public static CaseSession open(Rulebook rulebook, Case subject, DerivedFacts derivation) {
    return new CaseSession(rulebook, subject, derivation);
  }

  private void fire() {
    if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
      throw new IllegalStateException(
          "a rule of "
              + rulebook.edition().id()
              + " goes round in circles: its conclusion feeds it");
    }
  }

  /** The case's facts, then those computed from them: all that a conclusion can rest on. */
  public List<Fact> facts() {
    return Stream.concat(subject.facts().stream(), known.stream()).toList();
  }

  /** Where every criterion stands now. */
  public Standings standings() {
    Standings standings = new Standings();
    for (Object object : session.getObjects(Criterion.class::isInstance)) {
      Criterion criterion = (Criterion) object;
      standings.note(
          criterion.request().id(), criterion.id(), polarity(criterion.id()), criterion.status());
    }
    return standings;
  }

  /** Where every criterion would stand if these facts were documented too. */
  public Standings supposing(List<Fact> facts) {
    List<FactHandle> supposed = facts.stream().map(session::insert).toList();
    List<Fact> all = Stream.concat(subject.facts().stream(), facts.stream()).toList();
    replaceDerived(derivation.of(subject.withFacts(all)));
    try {
      fire();
      return standings();
    } finally {
      supposed.forEach(session::delete);
      replaceDerived(known);
      fire();
    }
  }

  private void replaceDerived(List<Fact> others) {
    if (!others.equals(derived)) {
      derivedHandles.forEach(session::delete);
      derived = others;
      derivedHandles = others.stream().map(session::insert).toList();
    }
  }

  /** What the rules conclude on a criterion of a request; empty if nothing. */
  public Optional<Conclusion> conclusion(Request request, String criterion) {
    Side met = side(request, criterion, Status.MET);
    Side notMet = side(request, criterion, Status.NOT_MET);
    if (met.rules().isEmpty() && notMet.rules().isEmpty()) {
      return Optional.empty();
    }
    boolean contradicted = !met.rules().isEmpty() && !notMet.rules().isEmpty();
    Status status = met.rules().isEmpty() ? Status.NOT_MET : Status.MET;
    if (contradicted) {
      status = Standings.winner(polarity(criterion));
    }
    Side winner = status == Status.MET ? met : notMet;
    Side loser = status == Status.MET ? notMet : met;
    return Optional.of(
        new Conclusion(status, winner.facts(), winner.rules(), loser.facts(), contradicted));
  }

  private Polarity polarity(String criterion) {
    return rulebook.criterion(criterion).polarity();
  }

  /** The facts and the rules that speak for one status. */
  private record Side(List<Fact> facts, List<RuleEntry> rules) {}

  private Side side(Request request, String criterion, Status status) {
    Set<Fact> facts = new TreeSet<>(Comparator.comparing(fact -> order.get(fact.id())));
    Set<RuleEntry> rules =
        new TreeSet<>(Comparator.comparing(RuleEntry::file).thenComparing(RuleEntry::line));
    for (Justifications.Support support : justifications.standing()) {
      Criterion conclusion = support.conclusion();
      if (conclusion.id().equals(criterion)
          && conclusion.request().id().equals(request.id())
          && conclusion.status() == status) {
        rulebook
            .rule(support.match().getRule().getPackageName(), support.match().getRule().getName())
            .ifPresent(rules::add);
        grounds(support).filter(fact -> order.containsKey(fact.id())).forEach(facts::add);
      }
    }
    return new Side(new ArrayList<>(facts), new ArrayList<>(rules));
  }

  /** What a match rests on: what it matched, and what its rule handed over. */
  private static Stream<Fact> grounds(Justifications.Support support) {
    Set<Fact> grounds = new LinkedHashSet<>(support.conclusion().because());
    for (Object object : support.match().getObjects()) {
      if (object instanceof Fact fact && !(fact instanceof Request)) {
        grounds.add(fact);
      } else if (object instanceof Iterable<?> collected) {
        for (Object element : collected) {
          if (element instanceof Fact fact) {
            grounds.add(fact);
          }
        }
      }
    }
    return grounds.stream();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
