package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a rulebook covers its guideline: which criterion decides each statement, or why none can,
 * and whether each criterion has the rules and the tests that it needs.
 */
public final class GuidelineCoverage {
  private final Edition edition;
  private final List<RuleEntry> rules;
  private final List<RuleTest> tests;
  private final List<GuidelineStatement> statements;

  /**
   * @param statements what the guideline says
   * @param tests the tests of the rulebook's rules
   */
  public GuidelineCoverage(
      Rulebook rulebook, List<RuleTest> tests, List<GuidelineStatement> statements) {
    this.edition = rulebook.edition();
    this.rules = rulebook.rules();
    this.tests = List.copyOf(tests);
    this.statements = List.copyOf(statements);
  }

  /** What is missing, in sentences; empty where the coverage is whole. */
  public List<String> gaps() {
    List<String> gaps = new ArrayList<>();
    Set<String> named =
        statements.stream().flatMap(s -> s.criteria().stream()).collect(Collectors.toSet());
    for (GuidelineStatement statement : statements) {
      statement.criteria().stream()
          .filter(criterion -> edition.criterion(criterion).isEmpty())
          .forEach(
              criterion ->
                  gaps.add(
                      statement.id() + " names \"" + criterion + "\", which is no criterion."));
    }
    Set<String> modifications =
        edition.topics().stream()
            .flatMap(topic -> topic.modifications().stream())
            .map(Modification::id)
            .collect(Collectors.toSet());
    for (GuidelineStatement statement : statements) {
      statement.modifications().stream()
          .filter(modification -> !modifications.contains(modification))
          .forEach(
              modification ->
                  gaps.add(
                      statement.id()
                          + " names \""
                          + modification
                          + "\", which is no modification."));
    }
    for (CriterionDefinition criterion : criteria()) {
      if (!named.contains(criterion.id())) {
        gaps.add("No statement of the guideline names " + criterion.id() + ".");
      }
      gapsOf(criterion.id(), gaps);
    }
    return gaps;
  }

  private void gapsOf(String criterion, List<String> gaps) {
    for (Status status : Status.values()) {
      if (status != Status.NOT_DOCUMENTED && rulesThatConclude(criterion, status) == 0) {
        gaps.add("No rule finds " + criterion + " " + status + ".");
      }
      if (testsThatExpect(criterion, status) == 0) {
        gaps.add("No rule test expects " + criterion + " to be " + status + ".");
      }
    }
  }

  /** One line of figures: how many statements are decided, and how many have a reason why not. */
  public String counts() {
    return counts("statements that require, bar or change a quantity", true)
        + counts("cautions", false)
        + criteria().size()
        + " criteria, "
        + rules.size()
        + " rules, "
        + tests.size()
        + " rule tests.";
  }

  private String counts(String what, boolean binding) {
    List<GuidelineStatement> counted =
        statements.stream().filter(statement -> statement.binds() == binding).toList();
    long decided = counted.stream().filter(GuidelineStatement::decided).count();
    return counted.size()
        + " "
        + what
        + ": "
        + decided
        + (binding ? " are decided by criteria or modifications, " : " are shown by criteria, ")
        + (counted.size() - decided)
        + " cannot be settled by a record. ";
  }

  /** The account as a document in Markdown, ending with a line feed. */
  public String document() {
    StringBuilder page = new StringBuilder();
    page.append("# What the rulebook covers of the guideline\n\n")
        .append("Generated from `rules/")
        .append(edition.id())
        .append("/guideline.coverage.yaml` and the edition; a test keeps it true.\n\n")
        .append("R: required. B: bars. Q: changes the quantity. C: caution.\n\n")
        .append(counts())
        .append('\n');
    String section = "";
    for (GuidelineStatement statement : statements) {
      if (!statement.section().equals(section)) {
        section = statement.section();
        page.append("\n## ").append(section).append("\n\n");
        page.append("| Statement | | The guideline says | Decided by, or why not |\n");
        page.append("|---|---|---|---|\n");
      }
      page.append("| ")
          .append(statement.id())
          .append(" | ")
          .append(statement.polarity())
          .append(" | ")
          .append(cell(statement.says()))
          .append(" | ")
          .append(statement.decided() ? decidedBy(statement) : cell(statement.because()))
          .append(" |\n");
    }
    criteriaTable(page);
    return page.toString();
  }

  private String decidedBy(GuidelineStatement statement) {
    return Stream.concat(statement.criteria().stream(), statement.modifications().stream())
        .map(id -> "`" + id + "`")
        .collect(Collectors.joining(", "));
  }

  private void criteriaTable(StringBuilder page) {
    page.append("\n## Criteria\n\n");
    page.append(
        "Rules that find it met and not met; tests that expect met, not met and silence.\n\n");
    page.append("| Criterion | Polarity | Page | Verification | Rules | Tests |\n");
    page.append("|---|---|---|---|---|---|\n");
    criteria().forEach(criterion -> criterionRow(page, criterion));
  }

  private void criterionRow(StringBuilder page, CriterionDefinition criterion) {
    Passage passage = edition.passage(criterion.passage());
    String concluded =
        Stream.of(Status.MET, Status.NOT_MET)
            .map(status -> Long.toString(rulesThatConclude(criterion.id(), status)))
            .collect(Collectors.joining(" / "));
    String expected =
        Stream.of(Status.MET, Status.NOT_MET, Status.NOT_DOCUMENTED)
            .map(status -> Long.toString(testsThatExpect(criterion.id(), status)))
            .collect(Collectors.joining(" / "));
    List<String> cells =
        List.of(
            "`" + criterion.id() + "`",
            criterion.polarity().name(),
            Objects.requireNonNullElse(passage.page(), "none"),
            passage.verification().name(),
            concluded,
            expected);
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private List<CriterionDefinition> criteria() {
    return edition.topics().stream().flatMap(topic -> topic.criteria().stream()).toList();
  }

  private long rulesThatConclude(String criterion, Status status) {
    return rules.stream()
        .filter(rule -> rule.criterion().equals(criterion) && rule.concludes() == status)
        .count();
  }

  private long testsThatExpect(String criterion, Status status) {
    return tests.stream()
        .filter(test -> test.expected(criterion).filter(status::equals).isPresent())
        .count();
  }

  /** A pipe would end the cell. */
  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
