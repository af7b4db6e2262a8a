package dev.warrant.engine.session;

import dev.warrant.rules.criteria.Criterion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The rules of one topic at work on a case. */
final class TopicSession implements AutoCloseable {
  /** More firings than any case can need: a rule that feeds itself stops here. */
  private static final int MOST_FIRINGS = 100_000;

  private final KieSession session;
  private final List<Fact> known;
  private final List<Justifications.Support> supports;
  private List<Fact> derived;
  private List<FactHandle> derivedHandles;

  private TopicSession(KieSession session, Case subject, List<Fact> derived) {
    this.session = session;
    this.known = derived;
    this.derived = derived;
    Justifications justifications = new Justifications();
    session.addEventListener(justifications);
    subject.requests().forEach(session::insert);
    subject.facts().forEach(session::insert);
    derivedHandles = derived.stream().map(session::insert).toList();
    fire();
    session.removeEventListener(justifications);
    supports = justifications.standing();
  }

  /**
   * Lays a case before the rules of a topic.
   *
   * @param rules with no fact before them; disposed of when this is closed, or cannot be opened
   * @param derived facts computed from the case's own
   * @throws IllegalStateException if a rule goes round in circles
   */
  static TopicSession over(KieSession rules, Case subject, List<Fact> derived) {
    try {
      return new TopicSession(rules, subject, derived);
    } catch (RuntimeException | Error failed) {
      rules.dispose();
      throw failed;
    }
  }

  private void fire() {
    if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
      throw new IllegalStateException("a rule goes round in circles: its conclusion feeds it");
    }
  }

  /** Everything that supports a conclusion on the case as it is. */
  List<Justifications.Support> supports() {
    return supports;
  }

  /** What stands concluded now. */
  Stream<Criterion> conclusions() {
    return session.getObjects(new ClassObjectFilter(Criterion.class)).stream()
        .map(Criterion.class::cast);
  }

  /**
   * What would stand concluded if these facts were documented too. Leaves no trace.
   *
   * @param thenDerived facts computed from the case's own and the supposed ones
   */
  List<Criterion> supposing(List<Fact> facts, List<Fact> thenDerived) {
    List<FactHandle> supposed = facts.stream().map(session::insert).toList();
    replaceDerived(thenDerived);
    try {
      fire();
      return conclusions().toList();
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

  @Override
  public void close() {
    session.dispose();
  }
}
