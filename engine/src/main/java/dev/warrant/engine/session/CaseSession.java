package dev.warrant.engine.session;

import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Criterion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules at work on one case: those of each topic that its requests belong to. Open while
 * questions are asked; for one thread at a time.
 *
 * <p>Conclusions stand as long as their grounds do: facts that are supposed and withdrawn again
 * leave no trace.
 */
public final class CaseSession implements AutoCloseable {
  private final Rulebook rulebook;
  private final Case subject;
  private final DerivedFacts derivation;
  private final List<Fact> known;
  private final Map<String, TopicSession> byTopic = new LinkedHashMap<>();
  private final Conclusions conclusions;

  private CaseSession(Rulebook rulebook, Case subject, DerivedFacts derivation) {
    this.rulebook = rulebook;
    this.subject = subject;
    this.derivation = derivation;
    this.known = derivation.beside(subject);
    try {
      subject.requests().forEach(this::openTopic);
    } catch (RuntimeException | Error failed) {
      close();
      throw failed;
    }
    List<Justifications.Support> supports =
        byTopic.values().stream().flatMap(session -> session.supports().stream()).toList();
    conclusions = new Conclusions(rulebook, subject.requests(), facts(), supports);
  }

  private void openTopic(Request request) {
    topic(request)
        .filter(topic -> !byTopic.containsKey(topic.id()))
        .ifPresent(
            topic ->
                rulebook
                    .session(topic)
                    .ifPresent(
                        rules ->
                            byTopic.put(topic.id(), TopicSession.over(rules, subject, known))));
  }

  private Optional<Topic> topic(Request request) {
    return rulebook.edition().topicOf(request);
  }

  /**
   * Lays a case before the rules.
   *
   * @throws IllegalStateException if a rule goes round in circles
   */
  public static CaseSession open(Rulebook rulebook, Case subject, DerivedFacts derivation) {
    return new CaseSession(rulebook, subject, derivation);
  }

  /** The case's facts, then those computed from them: all that a conclusion can rest on. */
  public List<Fact> facts() {
    return Stream.concat(subject.facts().stream(), known.stream()).toList();
  }

  /** Where every criterion stands now. */
  public Standings standings() {
    return standings(byTopic.values().stream().flatMap(TopicSession::conclusions));
  }

  /**
   * Where every criterion of a request's topic would stand if these facts were documented too. Of
   * other topics it tells nothing.
   */
  public Standings supposing(List<Fact> facts, Request request) {
    TopicSession session = topic(request).map(topic -> byTopic.get(topic.id())).orElse(null);
    if (session == null) {
      return new Standings();
    }
    List<Fact> all = Stream.concat(subject.facts().stream(), facts.stream()).toList();
    return standings(session.supposing(facts, derivation.beside(subject.withFacts(all))).stream());
  }

  private Standings standings(Stream<Criterion> concluded) {
    Standings standings = new Standings();
    concluded.forEach(
        criterion ->
            standings.note(
                criterion.request().id(),
                criterion.id(),
                rulebook.criterion(criterion.id()).polarity(),
                criterion.status()));
    return standings;
  }

  /** What the rules conclude on a criterion of a request; empty if nothing. */
  public Optional<Conclusion> conclusion(Request request, String criterion) {
    return conclusions.on(request, criterion);
  }

  @Override
  public void close() {
    byTopic.values().forEach(TopicSession::close);
  }
}
