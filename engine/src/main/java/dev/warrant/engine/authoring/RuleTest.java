package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Request;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One test of the rules: a request, what the record says, and where criteria should stand.
 *
 * @param file path of its file, as the user would write it
 * @param line line on which it begins, from 1
 * @param name a sentence that says what is tested
 * @param subject a case of one request
 * @param statuses where criteria should stand, by criterion id, in the order written
 * @param contradicted criteria that rules should find both met and not met, as a record that
 *     contradicts itself makes them; any other criterion of {@code statuses} should not be disputed
 * @param recommendation what should be recommended; empty where the test does not say
 */
public record RuleTest(
    String file,
    int line,
    String name,
    Case subject,
    Map<String, Status> statuses,
    Set<String> contradicted,
    Optional<Recommendation> recommendation) {
  public RuleTest {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(subject, "subject");
    statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    contradicted = Set.copyOf(contradicted);
    Objects.requireNonNull(recommendation, "recommendation");
  }

  /** What is asked for. */
  public Request request() {
    return subject.requests().get(0);
  }

  /** {@code file:line: name}: how a report cites it. */
  public String citation() {
    return file + ":" + line + ": " + name;
  }
}
