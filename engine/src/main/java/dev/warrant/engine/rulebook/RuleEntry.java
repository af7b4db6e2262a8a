package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import java.util.Objects;

/**
 * One rule, as its author headed it.
 *
 * @param file name of its file
 * @param line line on which it begins, from 1
 * @param rulePackage the package of its file
 * @param name its name
 * @param criterion the criterion that it concludes; empty if it concludes none
 * @param passage id of the passage that it cites; empty if it cites none
 * @param concludes {@link Status#MET} or {@link Status#NOT_MET}; {@link Status#NOT_DOCUMENTED} if
 *     it concludes no criterion
 */
public record RuleEntry(
    String file,
    int line,
    String rulePackage,
    String name,
    String criterion,
    String passage,
    Status concludes) {
  public RuleEntry {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(rulePackage, "rulePackage");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(criterion, "criterion");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(concludes, "concludes");
  }

  /** {@code file.drl#rule name}: how a result cites it. */
  public String citation() {
    return file + "#" + name;
  }
}
