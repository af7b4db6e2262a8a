package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FactReader;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the tests of one file, strictly: a slip in a test must not make it pass. */
final class RuleTestReader {
  private static final String RECOMMENDATION = "recommendation";

  private final SourceFile file;
  private final Set<String> criteria;
  private final List<RulebookFault> faults;
  private final FactReader facts;

  /**
   * @param edition whose criteria the tests may name
   * @param faults receives what is wrong
   */
  RuleTestReader(SourceFile file, Edition edition, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
    this.facts = new FactReader(file, faults);
    this.criteria =
        edition.topics().stream()
            .flatMap(topic -> topic.criteria().stream())
            .map(CriterionDefinition::id)
            .collect(Collectors.toSet());
  }

  /** Every test of the file that can be read. */
  List<RuleTest> tests() {
    return YamlTree.read(file, faults).map(this::tests).orElse(List.of());
  }

  private List<RuleTest> tests(YamlNode root) {
    StrictMapping keys = StrictMapping.of(file, root, "a file of tests", Set.of("tests"), faults);
    List<RuleTest> tests = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (YamlNode node : keys.list("tests")) {
      int before = faults.size();
      RuleTest test = test(node);
      Integer earlier = lines.putIfAbsent(test.name(), test.line());
      if (earlier != null) {
        String message = "Another test has this name: on line " + earlier + ".";
        fault(node, message, "Name each test by what it shows.");
      }
      if (faults.size() == before) {
        tests.add(test);
      }
    }
    return tests;
  }

  private RuleTest test(YamlNode node) {
    StrictMapping keys =
        StrictMapping.of(
            file, node, "a test", Set.of("name", "request", "facts", "expect"), faults);
    String name = keys.text("name");
    List<Request> requests = new ArrayList<>();
    keys.value("request")
        .ifPresentOrElse(
            request ->
                facts.read(request, "r1").ifPresent(fact -> request(request, fact, requests)),
            () -> keys.missing("request"));
    List<Fact> others = new ArrayList<>();
    for (YamlNode fact : keys.list("facts")) {
      facts.read(fact, "f" + (others.size() + 1)).ifPresent(read -> add(read, requests, others));
    }
    List<RuleTest.ExpectedStatus> statuses = new ArrayList<>();
    List<YamlNode.Entry> expected = keys.entries("expect");
    if (expected.isEmpty()) {
      fault(node, "The test expects nothing.", "Add: expect: { some-criterion: MET }.");
    }
    Optional<RuleTest.ExpectedDecision> decision = Optional.empty();
    for (YamlNode.Entry entry : expected) {
      if (entry.key().equals(RECOMMENDATION)) {
        decision =
            value(entry, Recommendation.class)
                .map(value -> new RuleTest.ExpectedDecision(value, entry.line()));
      } else {
        status(entry).ifPresent(statuses::add);
      }
    }
    Case subject = new Case(name, file.path(), CaseKind.UNKNOWN, null, null, requests, others);
    return new RuleTest(file.path(), node.line(), name, subject, statuses, decision);
  }

  private void request(YamlNode node, Fact fact, List<Request> requests) {
    if (fact instanceof Request request) {
      requests.add(request);
    } else {
      fault(node, "This is no request.", "Make it a drug-request or an injection-request.");
    }
  }

  /** A second request is written among the facts: what is asked for beside the request tested. */
  private static void add(Fact fact, List<Request> requests, List<Fact> others) {
    if (fact instanceof Request request) {
      requests.add(request);
    } else {
      others.add(fact);
    }
  }

  private Optional<RuleTest.ExpectedStatus> status(YamlNode.Entry entry) {
    if (!criteria.contains(entry.key())) {
      String message = "The edition has no criterion \"" + entry.key() + "\". ";
      faults.add(
          file.fault(
              entry.line(),
              entry.column(),
              entry.key().length(),
              (message + NearestName.suggestion(entry.key(), criteria)).strip(),
              "Correct the name."));
      return Optional.empty();
    }
    return value(entry, Status.class)
        .map(status -> new RuleTest.ExpectedStatus(entry.key(), status, entry.line()));
  }

  private <T extends Enum<T>> Optional<T> value(YamlNode.Entry entry, Class<T> type) {
    String written = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(written)) {
      return Optional.of(Enum.valueOf(type, written));
    }
    fault(
        entry.value(),
        ("\"" + entry.key() + "\" cannot be \"" + written + "\". ")
            + NearestName.suggestion(written, names),
        "It may be " + String.join(", ", names) + ".");
    return Optional.empty();
  }

  private void fault(YamlNode node, String message, String remedy) {
    faults.add(file.fault(node.line(), node.column(), 1, message.strip(), remedy));
  }
}
