package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the statements of the guideline from {@code guideline.coverage.yaml}. */
public final class GuidelineStatementReader {
  private static final Set<String> KEYS =
      Set.of("id", "section", "polarity", "says", "criteria", "modifications", "because");

  private final SourceFile file;
  private final List<RulebookFault> faults;
  private final Set<String> ids = new HashSet<>();

  private GuidelineStatementReader(SourceFile file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * The statements of a file, in the order written.
   *
   * @param faults receives what is wrong: a statement with neither criteria nor a reason, or with
   *     both, a polarity that there is not, an id given twice
   */
  public static List<GuidelineStatement> read(SourceFile file, List<RulebookFault> faults) {
    GuidelineStatementReader reader = new GuidelineStatementReader(file, faults);
    return YamlTree.read(file, faults)
        .map(root -> StrictMapping.of(file, root, "an account", Set.of("rows"), faults))
        .map(top -> top.list("rows").stream().map(reader::statement).toList())
        .orElse(List.of());
  }

  private GuidelineStatement statement(YamlNode node) {
    StrictMapping keys = StrictMapping.of(file, node, "a statement", KEYS, faults);
    GuidelineStatement statement =
        new GuidelineStatement(
            keys.text("id"),
            keys.text("section"),
            keys.text("polarity"),
            keys.text("says"),
            keys.texts("criteria"),
            keys.texts("modifications"),
            keys.optionalText("because").orElse(""));
    if (!statement.polarity().matches("[RBQC](/[RBQC])?")) {
      fault(node, "There is no polarity \"" + statement.polarity() + "\".", "R, B, Q or C.");
    }
    boolean acted = !statement.criteria().isEmpty() || !statement.modifications().isEmpty();
    if (acted != statement.because().isEmpty()) {
      fault(
          node,
          "\"" + statement.id() + "\" needs either criteria or a reason, not both.",
          "Name the criteria that decide it or the modifications that carry it out, or write why no"
              + " record can settle it.");
    }
    if (!ids.add(statement.id())) {
      fault(node, "\"" + statement.id() + "\" is there twice.", "Keep one of them.");
    }
    return statement;
  }

  private void fault(YamlNode node, String message, String remedy) {
    faults.add(file.fault(node.line(), node.column(), 1, message, remedy));
  }
}
