package dev.warrant.engine.casefile;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.FactReader;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a case of one document of a case file; what is wrong is recorded at its place. */
final class CaseReading {
  private static final Set<String> TOP = Set.of("warrant", "case", "requests", "facts");
  private static final Set<String> HEADING = Set.of("id", "source", "kind", "date", "dateBasis");

  private final SourceFile file;
  private final List<RulebookFault> faults;
  private final FactReader facts;
  private final Set<String> ids = new HashSet<>();

  CaseReading(SourceFile file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
    this.facts = new FactReader(file, faults);
  }

  /** The case that the document describes; of no use after a fault. */
  Case read(YamlNode node) {
    StrictMapping document = StrictMapping.of(file, node, "a case", TOP, faults);
    YamlNode nothing = new YamlNode.Mapping(Map.of(), node.line(), node.column());
    StrictMapping heading =
        StrictMapping.of(
            file, document.value("case").orElse(nothing), "a case heading", HEADING, faults);
    return new Case(
        exact(heading, "id", file.stem()),
        exact(heading, "source", file.path()),
        kind(heading),
        heading.optionalDate("date").orElse(null),
        exact(heading, "dateBasis", null),
        requests(document.list("requests")),
        otherFacts(document.list("facts")));
  }

  /** The text under a key with every space that it has: a file's name may have two. */
  private static String exact(StrictMapping heading, String key, String unsaid) {
    heading.optionalText(key);
    return heading.value(key).orElse(null) instanceof YamlNode.Scalar scalar
        ? scalar.text()
        : unsaid;
  }

  private CaseKind kind(StrictMapping heading) {
    Optional<String> written = heading.optionalText("kind");
    if (written.isEmpty()) {
      return CaseKind.UNKNOWN;
    }
    List<CaseKind> kinds = List.of(CaseKind.values());
    List<String> names = kinds.stream().map(FactReader::writtenName).toList();
    int index = names.indexOf(written.get());
    if (index < 0) {
      heading.fault(
          heading.node().entries().get("kind"),
          ("\"kind\" cannot be \""
                  + written.get()
                  + "\". "
                  + NearestName.suggestion(written.get(), names))
              .strip(),
          "It may be " + String.join(", ", names) + ".");
      return CaseKind.UNKNOWN;
    }
    return kinds.get(index);
  }

  private List<Request> requests(List<YamlNode> nodes) {
    List<Request> requests = new ArrayList<>();
    for (YamlNode node : nodes) {
      Optional<Fact> fact = fact(node, "r" + (requests.size() + 1));
      if (fact.isPresent() && fact.get() instanceof Request request) {
        requests.add(request);
      } else if (fact.isPresent()) {
        fault(
            node,
            "This is no request.",
            "Move it to \"facts\", or make it a drug-request, injection-request or other-request.");
      }
    }
    return requests;
  }

  private List<Fact> otherFacts(List<YamlNode> nodes) {
    List<Fact> others = new ArrayList<>();
    for (YamlNode node : nodes) {
      Optional<Fact> fact = fact(node, "f" + (others.size() + 1));
      if (fact.isPresent() && fact.get() instanceof Request) {
        fault(node, "This is a request.", "Move it to \"requests\".");
      } else {
        fact.ifPresent(others::add);
      }
    }
    return others;
  }

  private Optional<Fact> fact(YamlNode node, String id) {
    Optional<Fact> fact = facts.read(node, id);
    if (fact.isPresent() && !ids.add(fact.get().id())) {
      fault(
          node,
          "Another fact has the id \"" + fact.get().id() + "\".",
          "Give each an id of its own, or none.");
    }
    return fact;
  }

  private void fault(YamlNode node, String message, String remedy) {
    faults.add(file.fault(node.line(), node.column(), 1, message, remedy));
  }
}
