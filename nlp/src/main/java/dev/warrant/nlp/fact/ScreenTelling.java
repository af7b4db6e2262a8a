package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.DrugPanel.Sign;
import dev.warrant.nlp.fact.DrugPanel.Substance;
import dev.warrant.rules.facts.Assertion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a statement tells of a drug screen, by its name or by its result alone. */
final class ScreenTelling {
  private static final Set<String> PLANNED = Set.of("plan", "assessment-and-plan");

  private ScreenTelling() {}

  /** Whether it names a drug screen of the patient. */
  static boolean isNamed(Statement statement) {
    return statement.headedBy("urine-drug-screen")
        || statement.concepts("urine-drug-screen").anyMatch(screen -> isOne(statement, screen));
  }

  /** A screen that is spoken of, be it that its finding is denied: "no surprises on the UDS". */
  private static boolean isOne(Statement statement, Understood screen) {
    boolean denied = screen.assertion() == Assertion.ABSENT && statement.says("screen-not-done");
    boolean told = screen.assertion() != Assertion.HYPOTHETICAL || isPlannedOnlyByPlace(statement);
    return screen.ofPatient() && told && !denied;
  }

  /**
   * A result under the heading of the plan is one all the same: "UDS neg for illicits, + Norco".
   */
  static boolean isPlannedOnlyByPlace(Statement statement) {
    return statement.in(PLANNED)
        && !statement.says("still-to-come")
        && !statement.says("hoped-for")
        && !statement.says("goals-wanted")
        && !statement.says("supposed");
  }

  /** Whether it may tell the result of a screen without naming one. */
  static boolean mayTellOne(Statement statement) {
    return statement.names("laboratory-report", "illicit-substance", "screen-consistent")
        || !statement.medicines().isEmpty();
  }

  /** A laboratory's report with signs; a result that follows a screen without one. */
  static boolean tellsOne(Statement statement, List<Substance> panel, Discourse discourse) {
    boolean signed = panel.stream().anyMatch(substance -> substance.sign() != Sign.UNSAID);
    if (signed && LaboratoryRow.is(statement)) {
      return true;
    }
    boolean signs =
        signed
            && (statement.says("substance-found")
                || statement.says("substance-not-found")
                || statement.says("not-found-after"));
    if (signs && statement.concepts("laboratory-report").anyMatch(Understood::ofPatient)) {
      return true;
    }
    boolean result =
        signs
            || (panel.isEmpty()
                && names(statement, "screen-consistent")
                && !statement.says("subject-of-its-own"));
    return result
        && statement.medicines().stream().noneMatch(medicine -> medicine.sig() != null)
        && Stream.of(discourse.before(statement), discourse.after(statement))
            .flatMap(Optional::stream)
            .filter(ScreenTelling::isNamed)
            .filter(earlier -> DrugPanel.of(earlier).isEmpty())
            .filter(earlier -> !names(earlier, "screen-consistent"))
            .anyMatch(earlier -> !names(earlier, "screen-inconsistent"));
  }

  /** Whether it names this of the patient, be it denied. */
  static boolean names(Statement statement, String concept) {
    return statement.concepts(concept).anyMatch(Understood::ofPatient);
  }
}
