package dev.warrant.engine.determination;

import dev.warrant.engine.regimen.Regimen;
import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.engine.session.Standings;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Bar;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges every request of a case by one edition. Safe for use by many threads. */
public final class Judge {
  private final Rulebook rulebook;
  private final Regimen regimen;

  /**
   * @param regimen the arithmetic of medicines: what rules look at beside the facts
   */
  public Judge(Rulebook rulebook, Regimen regimen) {
    this.rulebook = rulebook;
    this.regimen = regimen;
  }

  /**
   * @param derivation what rules look at beside the facts
   */
  public Judge(Rulebook rulebook, DerivedFacts derivation) {
    this(rulebook, Regimen.unaccounted(derivation));
  }

  /**
   * A case and the decisions on it.
   *
   * @param subject the case with the facts that were computed from its own
   * @param determinations one for each request, in the order of the request list; without rationale
   */
  public record Judged(Case subject, List<Determination> determinations) {
    public Judged {
      determinations = List.copyOf(determinations);
    }
  }

  /**
   * What an edition recommends on a request, given where each criterion stands.
   *
   * @param criteria where a criterion stands, by its id
   */
  public static Recommendation recommendation(
      Edition edition, Request request, Function<String, Status> criteria) {
    return edition
        .topicOf(request)
        .map(topic -> Decision.on(topic, request.concept(), criteria).recommendation())
        .orElse(Recommendation.NOT_COVERED);
  }

  /**
   * What is decided on a request, given where each criterion stands.
   *
   * @param subject the case with every fact that rules looked at
   * @param criteria where a criterion stands, by its id
   */
  public Decided decided(Case subject, Request request, Function<String, Status> criteria) {
    Optional<Topic> found = rulebook.edition().topicOf(request);
    if (found.isEmpty()) {
      return new Decided(null, Recommendation.NOT_COVERED, null, null);
    }
    Decision decision = Decision.on(found.get(), request.concept(), criteria);
    return new Decided(
        found.get().id(),
        decision.recommendation(),
        decision.pathway().map(pathway -> pathway.id()).orElse(null),
        decision
            .modification()
            .map(
                applied ->
                    SupportedQuantity.part(
                        rulebook.edition(),
                        applied,
                        subject,
                        request,
                        regimen.account(subject, request)))
            .orElse(null));
  }

  /** Judges every request of a case. */
  public Judged judge(Case subject) {
    return judge(subject, true);
  }

  /** Judges every request of a case without searching what would change the answers. */
  public Judged predict(Case subject) {
    return judge(subject, false);
  }

  private Judged judge(Case subject, boolean withChanges) {
    try (CaseSession session = CaseSession.open(rulebook, subject, regimen)) {
      Case known = subject.withFacts(session.facts());
      Standings standings = session.standings();
      return new Judged(
          known,
          subject.requests().stream()
              .map(request -> judge(known, request, session, standings.of(request), withChanges))
              .toList());
    }
  }

  private Determination judge(
      Case subject,
      Request request,
      CaseSession session,
      Function<String, Status> criteria,
      boolean withChanges) {
    Optional<Topic> found = rulebook.edition().topicOf(request);
    if (found.isEmpty()) {
      return new Determination(
          request, null, Recommendation.NOT_COVERED, null, List.of(), null, List.of(), "");
    }
    Topic topic = found.get();
    Decision decision = Decision.on(topic, request.concept(), criteria);
    List<CriterionStanding> ledger =
        new Ledger(rulebook, session).of(request, topic, decision, criteria);
    Optional<RegimenAccount> account = regimen.account(subject, request);
    SupportedPart part =
        decision
            .modification()
            .map(
                applied ->
                    SupportedQuantity.part(rulebook.edition(), applied, subject, request, account))
            .orElse(null);
    List<Change> changes =
        withChanges
            ? new Changes(rulebook, session, request, topic, criteria)
                .from(decision.recommendation())
            : List.of();
    return new Determination(
        request,
        topic.id(),
        decision.recommendation(),
        decision.pathway().map(pathway -> pathway.id()).orElse(null),
        pathways(topic, request, criteria),
        ledger,
        part,
        changes,
        doubtful(ledger, subject),
        withChanges ? incurable(decision, changes, ledger) : List.of(),
        account.orElse(null),
        "");
  }

  private static List<PathwayStanding> pathways(
      Topic topic, Request request, Function<String, Status> criteria) {
    return topic.pathways().stream()
        .filter(pathway -> pathway.applies().covers(request.concept()))
        .map(
            pathway ->
                new PathwayStanding(
                    pathway.id(),
                    pathway.title(),
                    pathway.requires().status(criteria),
                    pathway.requires().criteria().distinct().toList()))
        .toList();
  }

  private static List<DoubtfulGround> doubtful(List<CriterionStanding> ledger, Case subject) {
    Map<String, Fact> facts = new HashMap<>();
    subject.requests().forEach(request -> facts.put(request.id(), request));
    subject.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
    return ledger.stream()
        .map(standing -> DoubtfulGround.of(standing, facts))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What stands stays so unless the search for changes found a way round it: a bar that is met, and
   * a required criterion that is contradicted.
   */
  private static List<String> incurable(
      Decision decision, List<Change> changes, List<CriterionStanding> ledger) {
    boolean approved = decision.recommendation() == Recommendation.APPROVE;
    if (approved || changes.stream().anyMatch(change -> change.to() == Recommendation.APPROVE)) {
      return List.of();
    }
    Set<String> bars = decision.bars().stream().map(Bar::criterion).collect(Collectors.toSet());
    return ledger.stream()
        .filter(
            standing ->
                bars.contains(standing.id())
                    || (standing.polarity() == Polarity.REQUIRED
                        && standing.status() == Status.NOT_MET))
        .map(CriterionStanding::id)
        .toList();
  }
}
