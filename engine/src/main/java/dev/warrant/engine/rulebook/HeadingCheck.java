package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Verification;
import dev.warrant.rules.vocabulary.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks what stands above a rule's conditions: its criterion, and the passage that it cites. */
final class HeadingCheck {
  private final RuleDescr rule;
  private final List<Token> heading;
  private final RuleFaults faults;

  /**
   * @param heading the words from {@code rule} to {@code when}
   */
  HeadingCheck(RuleDescr rule, List<Token> heading, RuleFaults faults) {
    this.rule = rule;
    this.heading = heading;
    this.faults = faults;
  }

  void check(Edition edition) {
    Set<String> criteria =
        edition.topics().stream()
            .flatMap(topic -> topic.criteria().stream())
            .map(CriterionDefinition::id)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> passages =
        edition.passages().stream().map(Passage::id).collect(Collectors.toCollection(TreeSet::new));
    check("criterion", criteria, FaultKind.UNKNOWN_CRITERION, "Define it in the topic's file.");
    check("passage", passages, FaultKind.UNKNOWN_PASSAGE, "Define it in guideline.yaml.");
    checkGround(edition);
  }

  private void check(String what, Set<String> known, FaultKind unknown, String remedy) {
    String id = DrlFile.annotation(rule, what);
    if (id.isEmpty()) {
      faults.atName(
          FaultKind.UNCITED_RULE,
          what.equals("criterion")
              ? "The rule does not say which criterion it decides."
              : "The rule does not say on which passage it rests.",
          "Add @" + what + "(\"…\") under its name.");
    } else if (!known.contains(id)) {
      Token place = place(id).orElse(heading.get(0));
      faults.at(
          place,
          unknown,
          "The edition has no " + what + " \"" + id + "\". " + NearestName.suggestion(id, known),
          remedy);
    }
  }

  /** The criterion's own passage is checked with the topic's file. */
  private void checkGround(Edition edition) {
    String cited = DrlFile.annotation(rule, "passage");
    boolean decides =
        edition
            .criterion(DrlFile.annotation(rule, "criterion"))
            .filter(criterion -> criterion.polarity() != Polarity.CAUTION)
            .filter(criterion -> !criterion.passage().equals(cited))
            .isPresent();
    boolean unverified =
        edition.passages().stream()
            .filter(passage -> passage.id().equals(cited))
            .anyMatch(passage -> passage.verification() == Verification.UNVERIFIED);
    if (decides && unverified) {
      faults.at(
          place(cited).orElse(heading.get(0)),
          FaultKind.UNVERIFIED_GROUND,
          "The passage \"" + cited + "\" is unverified and may not decide.",
          "Make the criterion a CAUTION, or find the passage in a source.");
    }
  }

  /** The word of the heading that names an id. */
  private Optional<Token> place(String id) {
    return heading.stream()
        .skip(2)
        .filter(token -> token.kind() == Token.Kind.STRING)
        .filter(token -> token.text().equals("\"" + id + "\""))
        .findFirst();
  }
}
