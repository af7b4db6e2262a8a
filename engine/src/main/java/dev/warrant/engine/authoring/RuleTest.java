package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One test of a rulebook: a request, facts, and what the rules should make of them.
 *
 * @param file path of its file, as the user would write it
 * @param line line on which it begins, from 1
 * @param name its name, a sentence
 * @param subject the request and the facts
 * @param criteria what is expected of criteria, in the order written
 * @param recommendation the decision expected, if one is
 */
public record RuleTest(
    String file,
    int line,
    String name,
    Case subject,
    List<ExpectedStatus> criteria,
    Optional<ExpectedDecision> recommendation) {
  public RuleTest {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    criteria = List.copyOf(criteria);
  }

  /** Where a criterion should stand, and the line that says so. */
  public record ExpectedStatus(String criterion, Status status, int line) {}

  /** What should be decided, and the line that says so. */
  public record ExpectedDecision(Recommendation recommendation, int line) {}

  /** Where a criterion should stand; empty where the test does not say. */
  public Optional<Status> expected(String criterion) {
    return criteria.stream()
        .filter(expected -> expected.criterion().equals(criterion))
        .map(ExpectedStatus::status)
        .findFirst();
  }

  /** {@code file:line: name}: how a report cites it. */
  public String citation() {
    return file + ":" + line + ": " + name;
  }

  /** The request that it is about. */
  public Request request() {
    return subject.requests().get(0);
  }
}
