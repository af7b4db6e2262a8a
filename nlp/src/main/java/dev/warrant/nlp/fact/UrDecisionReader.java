package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.UrDecision;
import dev.warrant.rules.facts.UrOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What utilization review decided, as the clinical summary of a letter tells it. */
final class UrDecisionReader implements FactReader {
  private static final String PROCEDURE = "epidural-steroid-injection";
  private static final Pattern UTILIZATION_REVIEW =
      Pattern.compile(
          "\\b(?:utili[sz]ation review|UR|claims administrator|(?:the )?(?:carrier|insurer|claims examiner))\\b");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "\\b(?:(modif\\w*|partial(?:ly)?[- ](?:approv\\w*|certif\\w*|authoriz\\w*)|reduced to)"
              + "|(non-?\\s?certif\\w*|not certif\\w*|not approv\\w*|den(?:ied|ial|ies|y)\\w*|declin\\w*|not authoriz\\w*)"
              + "|(approv\\w*|certif\\w*|authorized|allowed))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEANING =
      Pattern.compile(
          "\\b(?:wean\\w*|taper\\w*|titrat\\w* (?:off|down))", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\b|#\\s?)(\\d{1,3}|one|two|three)\\s(?:\\w+\\s){0,2}?(?:epidural|injection|block|esi|tablet|tab|pill|capsule|patch)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> WORDS = Map.of("one", 1, "two", 2, "three", 3);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (!UTILIZATION_REVIEW.matcher(statement.text()).find()) {
      return Stream.empty();
    }
    List<Decision> decisions = decisions(statement.text());
    return decisions.isEmpty()
        ? Stream.empty()
        : treatments(statement).stream().map(treatment -> draft(statement, treatment, decisions));
  }

  private static List<Decision> decisions(String text) {
    List<Decision> found = new ArrayList<>();
    Matcher matcher = OUTCOME.matcher(text);
    while (matcher.find()) {
      UrOutcome outcome =
          matcher.group(1) != null
              ? UrOutcome.MODIFIED
              : matcher.group(2) != null ? UrOutcome.DENIED : UrOutcome.APPROVED;
      found.add(new Decision(outcome, matcher.start(), matcher.end()));
    }
    return found;
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
    String rest = statement.text().substring(Math.min(decision.start(), treatment.start()));
    Boolean taper =
        (decision.outcome() == UrOutcome.MODIFIED && WEANING.matcher(rest).find())
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
                    .text()
                    .substring(treatment.end(), decision.start())
                    .matches("(?is).{0,40}?\\b(?:with|was|were|is|but|to|and)\\s(?:\\w+\\s){0,2}"))
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

  private record Decision(UrOutcome outcome, int start, int end) {}

  private record Treatment(String id, int start, int end) {}
}
