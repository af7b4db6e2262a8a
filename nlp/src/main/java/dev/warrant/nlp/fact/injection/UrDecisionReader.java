package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What utilization review decided, as the clinical summary of a letter tells it. */
public final class UrDecisionReader implements FactReader {
  private static final String PROCEDURE = "epidural-steroid-injection";

  /** Most characters between a treatment and a decision said of it afterwards. */
  private static final int MOST_BETWEEN = 60;

  private static final int TURN = 24;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b|#\\s?)(\\d{1,3}|one|two|three)\\s(?:\\w+\\s){0,2}?(?:epidural|injection|block|esi|tablet|tab|pill|capsule|patch)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, UrOutcome> OUTCOMES =
      Map.of(
          "review-modified", UrOutcome.MODIFIED,
          "review-denied", UrOutcome.DENIED,
          "review-approved", UrOutcome.APPROVED);
  private static final Map<String, Integer> WORDS = Map.of("one", 1, "two", 2, "three", 3);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<Decision> decisions = decisions(statement);
    return decisions.isEmpty()
        ? Stream.empty()
        : treatments(statement).stream().map(treatment -> draft(statement, treatment, decisions));
  }

  /** Whether a statement tells what utilization review decided: of the patient it tells nothing. */
  public static boolean tellsOne(Statement statement) {
    return !decisions(statement).isEmpty();
  }

  private static List<Decision> decisions(Statement statement) {
    if (!statement.says("review-body")) {
      return List.of();
    }
    List<Decision> found = worded(statement);
    return found.stream()
        .filter(decision -> found.stream().noneMatch(longer -> longer.holds(decision)))
        .toList();
  }

  private static List<Decision> worded(Statement statement) {
    return OUTCOMES.entrySet().stream()
        .flatMap(
            outcome ->
                statement
                    .relations()
                    .all(outcome.getKey())
                    .map(words -> new Decision(outcome.getValue(), words.start(), words.end())))
        .sorted(
            Comparator.comparingInt(Decision::start)
                .thenComparing(Decision::end, Comparator.reverseOrder()))
        .toList();
  }

  private static List<Treatment> treatments(Statement statement) {
    List<Treatment> found = new ArrayList<>();
    statement.medicines().stream()
        .filter(medicine -> medicine.named() && !medicine.id().equals(Attributed.MEDICATIONS))
        .forEach(m -> found.add(new Treatment(m.id(), m.start(), m.end())));
    statement
        .concepts("epidural-injection")
        .findFirst()
        .ifPresent(u -> found.add(new Treatment(PROCEDURE, u.start(), u.end())));
    return found;
  }

  /**
   * A decision holds for what follows it; one that follows all treatments ("… with modification
   * to") changes the last of them.
   */
  private static FactDraft draft(
      Statement statement, Treatment treatment, List<Decision> decisions) {
    Decision before =
        decisions.stream()
            .filter(decision -> decision.end() <= treatment.start())
            .reduce((first, second) -> second)
            .orElse(null);
    Optional<Decision> afterwards = directlyAfter(statement, treatment, decisions);
    Decision decision = afterwards.orElse(before == null ? decisions.get(0) : before);
    int from = Math.min(decision.start(), treatment.start());
    String rest = statement.text().substring(from);
    Boolean taper =
        (decision.outcome() == UrOutcome.MODIFIED
                && statement.relations().any("weaning-word", from, statement.text().length()))
            ? Boolean.TRUE
            : null;
    BigDecimal allowed = decision.outcome() == UrOutcome.MODIFIED ? allowed(rest) : null;
    return new FactDraft(
        "ur-decision " + treatment.id(),
        decision.outcome().name(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new UrDecision(id, treatment.id(), decision.outcome(), allowed, taper, a, on, e));
  }

  private static Optional<Decision> directlyAfter(
      Statement statement, Treatment treatment, List<Decision> decisions) {
    int next =
        treatments(statement).stream()
            .mapToInt(Treatment::start)
            .filter(start -> start > treatment.start())
            .min()
            .orElse(Integer.MAX_VALUE);
    return decisions.stream()
        .filter(decision -> decision.start() >= treatment.end() && decision.end() <= next)
        .filter(
            decision ->
                statement
                    .relations()
                    .any(
                        "turns-to-decision",
                        Math.max(treatment.end(), decision.start() - TURN),
                        decision.start()))
        .filter(decision -> decision.start() - treatment.end() <= MOST_BETWEEN)
        .findFirst();
  }

  private static BigDecimal allowed(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return null;
    }
    String number = matcher.group(1).toLowerCase(Locale.ROOT);
    return WORDS.containsKey(number)
        ? BigDecimal.valueOf(WORDS.get(number))
        : new BigDecimal(number);
  }

  private record Decision(UrOutcome outcome, int start, int end) {
    /** The "certified" of "non-certified" decides nothing by itself. */
    boolean holds(Decision inner) {
      return start <= inner.start && inner.end <= end && end - start > inner.end - inner.start;
    }
  }

  private record Treatment(String id, int start, int end) {}
}
