package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Kind;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Sign;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.LaboratoryRow;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a statement tells of a drug screen, by its name or by its result alone. */
public final class ScreenTelling {
  private ScreenTelling() {}

  /** Whether it names a drug screen of the patient. */
  static boolean isNamed(Statement statement) {
    return statement.headedBy("urine-drug-screen")
        || statement.concepts("urine-drug-screen").anyMatch(screen -> isOne(statement, screen));
  }

  /**
   * A screen that is spoken of, be it that its finding is denied ("no surprises on the UDS") or
   * that it stands in the plan ("UDS neg for illicits, + Norco").
   */
  private static boolean isOne(Statement statement, Understood screen) {
    boolean denied = screen.assertion() == Assertion.ABSENT && statement.says("screen-not-done");
    boolean told =
        screen.assertion() != Assertion.HYPOTHETICAL
            || PlanSection.tells(statement)
            || ScreenAgreement.isTold(statement);
    return screen.ofPatient() && told && !denied;
  }

  /** Whether it says this, be it under the heading of the plan. */
  static boolean isSaid(Statement statement, Understood understood) {
    return PlanSection.read(statement, understood).present();
  }

  /** Whether it may tell the result of a screen without naming one. */
  private static boolean mayTellOne(Statement statement) {
    return statement.names(
            "laboratory-report",
            "illicit-substance",
            "screen-consistent",
            "prescribed-missing",
            "drug-metabolite")
        || statement.says("agrees-with-prescription")
        || !statement.medicines().isEmpty();
  }

  /** Whether it tells of a screen, by its name, by its result or by the screen before it. */
  public static boolean tells(Statement statement, List<Substance> panel, Discourse discourse) {
    if (statement.says("orders-listed") && !isNamed(statement)) {
      return false;
    }
    return isNamed(statement)
        || (isSigned(panel) && ScreenSequel.isOne(statement, discourse))
        || (mayTellOne(statement) && tellsOne(statement, panel, discourse));
  }

  private static boolean isSigned(List<Substance> panel) {
    return panel.stream().anyMatch(substance -> substance.sign() != Sign.UNSAID);
  }

  /** A laboratory's report with signs; a result that follows a screen without one. */
  private static boolean tellsOne(Statement statement, List<Substance> panel, Discourse discourse) {
    boolean signed = isSigned(panel);
    if (signed && LaboratoryRow.is(statement)) {
      return true;
    }
    boolean signs =
        signed
            && (statement.says("substance-found")
                || statement.says("substance-not-found")
                || statement.says("found-after")
                || statement.says("not-found-after"));
    boolean directed = statement.medicines().stream().anyMatch(m -> m.sig() != null);
    boolean alone = !panel.isEmpty() && statement.says("only-prescribed");
    boolean said =
        signs
            || alone
            || ScreenAgreement.withPrescription(statement)
            || names(statement, "prescribed-missing");
    if ((said && !directed && names(statement, "laboratory-report"))
        || isAssayed(statement, panel)) {
      return true;
    }
    boolean result =
        signs
            || (panel.isEmpty()
                && (names(statement, "screen-consistent")
                    || ScreenAgreement.withPrescription(statement))
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

  /** "Benzoylecgonine detected", "oxycodone was undetectable": the sign of a test right behind. */
  private static boolean isAssayed(Statement statement, List<Substance> panel) {
    Relations words = statement.relations();
    return panel.stream()
        .anyMatch(
            substance ->
                (substance.kind() == Kind.METABOLITE && substance.sign() != Sign.UNSAID)
                    || (substance.is(Kind.ILLICIT, Sign.FOUND)
                        && words.follows("assay-sign", substance.end(), 3))
                    || (substance.is(Kind.CANNABIS, Sign.FOUND)
                        && words.follows("assay-sign", substance.end(), 3))
                    || (substance.is(Kind.MEDICINE, Sign.NOT_FOUND)
                        && words.follows("assay-missing", substance.end(), 3)));
  }

  /** Whether it names this of the patient, be it denied. */
  static boolean names(Statement statement, String concept) {
    return statement.concepts(concept).anyMatch(Understood::ofPatient);
  }
}
