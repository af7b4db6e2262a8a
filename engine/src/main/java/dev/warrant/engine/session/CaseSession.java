package dev.warrant.engine.session;

import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Criterion;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Optional;
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
  private final Conclusions conclusions;
  private final List<Fact> known;
  private List<Fact> derived;
  private List<FactHandle> derivedHandles;

  private CaseSession(Rulebook rulebook, Case subject, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.subject = subject;
    this.derivation = derivation;
    this.session = rulebook.kieBase().newKieSession();
    Justifications justifications = new Justifications();
    session.addEventListener(justifications);
    subject.requests().forEach(session::insert);
    subject.facts().forEach(session::insert);
    known = derivation.beside(subject);
    derived = known;
    derivedHandles = derived.stream().map(session::insert).toList();
    fire();
    session.removeEventListener(justifications);
    conclusions = new Conclusions(rulebook, facts(), justifications.standing());
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
    replaceDerived(derivation.beside(subject.withFacts(all)));
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
    return conclusions.on(request, criterion);
  }

  private Polarity polarity(String criterion) {
    return rulebook.criterion(criterion).polarity();
  }

  @Override
  public void close() {
    session.dispose();
  }
}
