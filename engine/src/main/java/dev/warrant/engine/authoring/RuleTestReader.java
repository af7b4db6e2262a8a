package dev.warrant.engine.authoring;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.FactReader;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import dev.warrant.rules.vocabulary.NearestName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the tests that lie beside the rules of an edition, {@code <topic>.test.yaml}. */
public final class RuleTestReader {
  private static final Set<String> KEYS =
      Set.of("name", "request", "facts", "expect", "contradicted");
  private static final String RECOMMENDATION = "recommendation";

  private final SourceFile file;
  private final List<RulebookFault> faults;
  private final FactReader facts;

  private RuleTestReader(SourceFile file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
    this.facts = new FactReader(file, faults);
  }

  /**
   * Every test of an edition, by file and place.
   *
   * @param folder the edition's folder
   * @param faults receives what is wrong with the files
   * @throws IOException if a file cannot be read
   */
  public static List<RuleTest> inFolder(Path folder, List<RulebookFault> faults)
      throws IOException {
    List<RuleTest> tests = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(RuleTestReader::holdsTests).sorted().toList()) {
        String shown = path.normalize().toString().replace('\\', '/');
        SourceFile file = new SourceFile(shown, Files.readString(path, StandardCharsets.UTF_8));
        tests.addAll(read(file, faults));
      }
    }
    return tests;
  }

  private static boolean holdsTests(Path path) {
    return path.getFileName().toString().endsWith(".test.yaml");
  }

  /**
   * The tests of one file.
   *
   * @param faults receives what is wrong with it
   */
  public static List<RuleTest> read(SourceFile file, List<RulebookFault> faults) {
    RuleTestReader reader = new RuleTestReader(file, faults);
    return YamlTree.read(file, faults)
        .map(root -> StrictMapping.of(file, root, "a file of rule tests", Set.of("tests"), faults))
        .map(top -> top.list("tests").stream().map(reader::test).flatMap(Optional::stream).toList())
        .orElse(List.of());
  }

  private Optional<RuleTest> test(YamlNode node) {
    StrictMapping keys = StrictMapping.of(file, node, "a rule test", KEYS, faults);
    String name = keys.text("name");
    Optional<Request> request =
        keys.value("request")
            .flatMap(asked -> facts.read(asked, "r1"))
            .filter(Request.class::isInstance)
            .map(Request.class::cast);
    if (request.isEmpty()) {
      keys.missing("request");
    }
    List<Fact> said = new ArrayList<>();
    for (YamlNode fact : keys.list("facts")) {
      facts.read(fact, "f" + (said.size() + 1)).ifPresent(said::add);
    }
    Map<String, Status> statuses = new LinkedHashMap<>();
    List<Recommendation> recommendation = new ArrayList<>();
    for (YamlNode.Entry entry : keys.entries("expect")) {
      if (entry.key().equals(RECOMMENDATION)) {
        oneOf(Recommendation.class, entry).ifPresent(recommendation::add);
      } else {
        oneOf(Status.class, entry).ifPresent(status -> statuses.put(entry.key(), status));
      }
    }
    if (keys.entries("expect").isEmpty()) {
      keys.missing("expect");
    }
    return request.map(
        asked ->
            new RuleTest(
                file.path(),
                node.line(),
                name,
                subject(asked, said),
                statuses,
                Set.copyOf(keys.texts("contradicted")),
                recommendation.stream().findFirst()));
  }

  private Case subject(Request request, List<Fact> said) {
    return new Case(file.stem(), file.path(), CaseKind.UNKNOWN, null, null, List.of(request), said);
  }

  private <T extends Enum<T>> Optional<T> oneOf(Class<T> type, YamlNode.Entry entry) {
    String written = entry.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(written)) {
      return Optional.of(Enum.valueOf(type, written));
    }
    String message = "\"" + entry.key() + "\" cannot be \"" + written + "\". ";
    faults.add(
        file.fault(
            entry.line(),
            entry.column(),
            entry.key().length(),
            (message + NearestName.suggestion(written, names)).strip(),
            "It may be " + String.join(", ", names) + "."));
    return Optional.empty();
  }
}
