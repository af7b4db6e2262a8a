package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Kind;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Sign;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.PlanSection;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.ScreenResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The interpretation of a drug screen: how what was found fits what is prescribed. */
final class ScreenInterpretation {
  /** How far before "consistent" its denial may stand, in characters. */
  private static final int NEAR = 12;

  /** Medicines whose unprescribed use a screen is made to find. */
  private static final Set<String> WATCHED = Set.of("opioid", "benzodiazepine", "barbiturate");

  /** Opioids that the test for opiates finds. */
  private static final Set<String> OPIATES =
      Set.of("hydrocodone", "morphine", "codeine", "hydromorphone", "opium");

  private final Metabolites metabolites = Metabolites.shipped();

  /**
   * How a screen fits.
   *
   * @param substance drug id or substance that the result turns on; empty if unsaid
   */
  record Result(ScreenResult result, Optional<String> substance) {
    private static Result of(ScreenResult result) {
      return new Result(result, Optional.empty());
    }

    private static Result of(ScreenResult result, String substance) {
      return new Result(result, Optional.of(substance));
    }
  }

  /** What a statement with these substances says of the screen; empty if nothing. */
  Optional<Result> of(Statement statement, List<Substance> panel, Discourse discourse) {
    if (statement.says("screen-awaited") || statement.says("supposed-screen")) {
      return Optional.empty();
    }
    return illicit(statement, panel)
        .or(() -> missing(statement, panel, discourse))
        .or(() -> unprescribed(statement, panel, discourse))
        .or(() -> consistent(statement, panel, discourse));
  }

  private static Optional<Result> illicit(Statement statement, List<Substance> panel) {
    return panel.stream()
        .filter(substance -> substance.is(Kind.ILLICIT, Sign.FOUND))
        .findFirst()
        .map(
            found ->
                Result.of(
                    ScreenResult.ILLICIT, statement.text().substring(found.start(), found.end())));
  }

  /** A prescribed opioid that was not found, nor anything that is made of it. */
  private Optional<Result> missing(
      Statement statement, List<Substance> panel, Discourse discourse) {
    Optional<Substance> missing =
        panel.stream()
            .filter(substance -> substance.is(Kind.MEDICINE, Sign.NOT_FOUND))
            .filter(substance -> isMissed(statement, substance, discourse))
            .filter(substance -> !foundBesides(substance, panel))
            .findFirst();
    if (missing.isPresent()) {
      Medicine medicine = missing.get().medicine().orElseThrow();
      ScreenResult result =
          medicine.drugClass().equals("opioid")
              ? ScreenResult.PRESCRIBED_MISSING
              : ScreenResult.INCONSISTENT;
      return Optional.of(Result.of(result, medicine.id()));
    }
    return statement
        .concepts("prescribed-missing")
        .filter(Understood::ofPatient)
        .findFirst()
        .map(u -> Result.of(ScreenResult.PRESCRIBED_MISSING));
  }

  private boolean isMissed(Statement statement, Substance substance, Discourse discourse) {
    Medicine medicine = substance.medicine().orElseThrow();
    if (medicine.named()) {
      return discourse.prescribed().anyMatch(taken -> sameIngredient(taken, medicine))
          || discourse.requested().stream()
              .anyMatch(
                  asked ->
                      Metabolites.ingredient(asked.id())
                          .equals(Metabolites.ingredient(medicine.id())));
    }
    boolean opiates =
        statement.text().regionMatches(true, substance.start(), "opiate", 0, "opiate".length())
            || statement.relations().cover("panel-opioid", substance.start(), substance.end());
    return discourse
        .prescribed()
        .filter(taken -> taken.drugClass().equals(medicine.drugClass()) && taken.named())
        .anyMatch(taken -> !opiates || OPIATES.contains(Metabolites.ingredient(taken.id())));
  }

  private static boolean sameIngredient(Medicine taken, Medicine found) {
    return Metabolites.ingredient(taken.id()).equals(Metabolites.ingredient(found.id()));
  }

  private static boolean foundBesides(Substance missing, List<Substance> panel) {
    Medicine medicine = missing.medicine().orElseThrow();
    return panel.stream()
        .filter(other -> other.is(Kind.MEDICINE, Sign.FOUND))
        .map(other -> other.medicine().orElseThrow())
        .anyMatch(
            found ->
                sameIngredient(found, medicine)
                    || (!medicine.named() && found.drugClass().equals(medicine.drugClass())));
  }

  private Optional<Result> unprescribed(
      Statement statement, List<Substance> panel, Discourse discourse) {
    boolean nothing = statement.says("nothing-unprescribed");
    if (statement.says("not-prescribed")
        && ScreenTelling.names(statement, "screen-inconsistent")
        && !nothing
        && !isDenied(statement, "screen-inconsistent")) {
      return Optional.of(Result.of(ScreenResult.UNPRESCRIBED_LICIT));
    }
    if (statement
            .concepts("screen-inconsistent")
            .filter(u -> !statement.relations().cover("nothing-unprescribed", u.start(), u.end()))
            .anyMatch(u -> ScreenTelling.isSaid(statement, u))
        || panel.stream().anyMatch(s -> s.is(Kind.CANNABIS, Sign.FOUND))) {
      return Optional.of(Result.of(ScreenResult.INCONSISTENT));
    }
    if (onlyOthers(statement, panel, discourse)) {
      return Optional.of(Result.of(ScreenResult.INCONSISTENT));
    }
    boolean fits = isConsistent(statement) || statement.says("only-prescribed");
    boolean said = nothing || (fits && !statement.says("not-prescribed"));
    return panel.stream()
        .filter(substance -> !said && substance.is(Kind.MEDICINE, Sign.FOUND))
        .filter(substance -> !isExplained(substance.medicine().orElseThrow(), discourse))
        .filter(s -> WATCHED.contains(s.medicine().orElseThrow().drugClass()))
        .findFirst()
        .map(
            found ->
                Result.of(ScreenResult.UNPRESCRIBED_LICIT, found.medicine().orElseThrow().id()));
  }

  /** "Found only alprazolam", "tramadol alone" of one who is prescribed another opioid. */
  private boolean onlyOthers(Statement statement, List<Substance> panel, Discourse discourse) {
    List<Medicine> found =
        panel.stream()
            .filter(substance -> substance.is(Kind.MEDICINE, Sign.FOUND))
            .map(substance -> substance.medicine().orElseThrow())
            .toList();
    return !found.isEmpty()
        && statement.says("found-alone")
        && !isConsistent(statement)
        && found.stream()
            .filter(medicine -> medicine.drugClass().equals("opioid"))
            .noneMatch(medicine -> isExplained(medicine, discourse))
        && discourse.prescribed().anyMatch(taken -> taken.drugClass().equals("opioid"));
  }

  private static boolean isDenied(Statement statement, String concept) {
    return statement.concepts(concept).anyMatch(Understood::absent);
  }

  private boolean isExplained(Medicine found, Discourse discourse) {
    return discourse
            .prescribed()
            .anyMatch(
                taken ->
                    found.named()
                        ? metabolites.explains(taken.id(), found.id())
                        : taken.drugClass().equals(found.drugClass()))
        || discourse.requested().stream()
            .anyMatch(
                asked ->
                    found.named()
                        ? metabolites.explains(asked.id(), found.id())
                        : asked.drugClass().equals(found.drugClass()));
  }

  private Optional<Result> consistent(
      Statement statement, List<Substance> panel, Discourse discourse) {
    boolean found =
        panel.stream()
            .filter(substance -> isFound(statement, substance, discourse))
            .map(substance -> substance.medicine().orElseThrow())
            .filter(medicine -> medicine.drugClass().equals("opioid"))
            .anyMatch(medicine -> isExplained(medicine, discourse));
    return isConsistent(statement) || found || prescribedFound(statement)
        ? Optional.of(
            new Result(
                ScreenResult.CONSISTENT,
                panel.stream().flatMap(s -> s.medicine().stream()).findFirst().map(Medicine::id)))
        : Optional.empty();
  }

  /** Found by its sign, or listed behind the screen as all that there is. */
  private static boolean isFound(Statement statement, Substance substance, Discourse discourse) {
    if (substance.is(Kind.MEDICINE, Sign.FOUND)) {
      return true;
    }
    Clause clause = statement.clauseAt(substance.start());
    boolean behind =
        statement.headedBy("urine-drug-screen")
            || statement
                .concepts("urine-drug-screen", "laboratory-report")
                .anyMatch(screen -> screen.start() < substance.start());
    return substance.is(Kind.MEDICINE, Sign.UNSAID)
        && behind
        && (statement.says("only-prescribed", clause) || isRestDenied(statement, discourse))
        && statement.relations().leadsFrom("takes-lead", substance.start()).isEmpty();
  }

  /** "Screen of 3/4: hydrocodone and norhydrocodone." "Otherwise negative." */
  private static boolean isRestDenied(Statement statement, Discourse discourse) {
    return discourse.after(statement).filter(next -> next.opensWith("only-prescribed")).isPresent();
  }

  /** "The prescribed medication and its metabolite were found". */
  private static boolean prescribedFound(Statement statement) {
    return statement.concepts("prescribed-found").anyMatch(u -> affirmed(statement, u));
  }

  private static boolean isConsistent(Statement statement) {
    return statement.concepts("screen-consistent").anyMatch(u -> affirmed(statement, u))
        || ScreenAgreement.isTold(statement);
  }

  /** "All others negative, as expected" is no denial of "as expected"; "not consistent" is one. */
  private static boolean affirmed(Statement statement, Understood understood) {
    return understood.ofPatient()
        && (understood.assertion() != Assertion.HYPOTHETICAL || PlanSection.tells(statement))
        && !statement
            .relations()
            .any("not-directly-before", Math.max(0, understood.start() - NEAR), understood.start());
  }
}
