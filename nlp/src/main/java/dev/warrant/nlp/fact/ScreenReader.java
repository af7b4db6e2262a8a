package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DrugScreen;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.ScreenResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drug screens and prescription monitoring, and how each fits what is prescribed. */
final class ScreenReader implements FactReader {
  /** How far before a substance its absence may be told, in characters. */
  private static final int REACH = 30;

  private static final int NEAR = 12;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> drafts = new ArrayList<>();
    if (screens(statement, discourse)) {
      List<FactDraft> missing = missing(statement);
      drafts.addAll(missing);
      if (missing.isEmpty()) {
        screen(statement, discourse).ifPresent(drafts::add);
      }
    }
    if (monitors(statement)) {
      drafts.add(monitoring(statement));
    }
    return drafts.stream();
  }

  /** A screen named here, or results with signs of a screen right behind one. */
  private static boolean screens(Statement statement, Discourse discourse) {
    return namesScreen(statement)
        || (statement.says("listed-result")
            && !statement.medicines().isEmpty()
            && discourse.before(statement).filter(ScreenReader::namesScreen).isPresent());
  }

  private static boolean namesScreen(Statement statement) {
    return statement.headedBy("urine-drug-screen")
        || statement.concepts("urine-drug-screen").anyMatch(ScreenReader::speaksOfOne);
  }

  private static boolean monitors(Statement statement) {
    return statement.concepts("prescription-monitoring").anyMatch(ScreenReader::speaksOfOne)
        || (statement.headedBy("prescription-monitoring") && !statement.says("left-blank"));
  }

  private static boolean speaksOfOne(Understood understood) {
    return understood.ofPatient()
        && understood.assertion() != Assertion.HYPOTHETICAL
        && understood.assertion() != Assertion.ABSENT;
  }

  private static Optional<FactDraft> screen(Statement statement, Discourse discourse) {
    Optional<Result> result =
        result(statement)
            .or(
                () ->
                    discourse
                        .after(statement)
                        .filter(ScreenReader::onlyResult)
                        .flatMap(ScreenReader::result));
    return result.map(
        found -> {
          LocalDate collected = collectedOn(statement).orElse(null);
          return new FactDraft(
              "drug-screen " + statement.index(),
              Assertion.PRESENT,
              statement.date(),
              statement.evidence(),
              (id, a, on, e) ->
                  new DrugScreen(id, collected, found.result(), found.substance(), a, on, e));
        });
  }

  /** One screen for each time that a medicine is said not to have been found. */
  private static List<FactDraft> missing(Statement statement) {
    return statement.medicines().stream()
        .filter(m -> deniedBefore(statement, m.start()) || deniedAfter(statement, m))
        .filter(m -> m.named())
        .map(
            medicine ->
                new FactDraft(
                    "drug-screen " + statement.index() + " " + medicine.start(),
                    Assertion.PRESENT,
                    statement.date(),
                    NamedFacts.around(statement, medicine.start(), medicine.end()),
                    (id, a, on, e) ->
                        new DrugScreen(
                            id,
                            collectedBefore(statement, medicine.start()).orElse(null),
                            ScreenResult.PRESCRIBED_MISSING,
                            medicine.id(),
                            a,
                            on,
                            e)))
        .toList();
  }

  private static Optional<LocalDate> collectedBefore(Statement statement, int at) {
    return statement.dates().stream()
        .filter(date -> date.isDay() && date.span().start() < at)
        .reduce((first, second) -> second)
        .map(DateMention::earliest);
  }

  private static boolean onlyResult(Statement statement) {
    return statement.names("screen-consistent", "screen-inconsistent", "illicit-substance");
  }

  private static Optional<Result> result(Statement statement) {
    Optional<Understood> illicit =
        statement
            .concepts("illicit-substance")
            .filter(Understood::present)
            .filter(understood -> !deniedBefore(statement, understood.start()))
            .findFirst();
    if (illicit.isPresent()) {
      return Optional.of(
          new Result(
              ScreenResult.ILLICIT,
              statement.text().substring(illicit.get().start(), illicit.get().end())));
    }
    if (statement.says("not-prescribed") && statement.names("screen-inconsistent")) {
      return Optional.of(new Result(ScreenResult.UNPRESCRIBED_LICIT, null));
    }
    if (statement.concepts("screen-inconsistent").anyMatch(Understood::present)) {
      return Optional.of(new Result(ScreenResult.INCONSISTENT, null));
    }
    return consistent(statement);
  }

  private static Optional<Result> consistent(Statement statement) {
    boolean said =
        statement
            .concepts("screen-consistent", "compliance")
            .anyMatch(understood -> affirmed(statement, understood));
    boolean onlyPrescribed =
        !statement.medicines().isEmpty()
            && statement.says("substance-found")
            && statement.says("only-prescribed");
    return said || onlyPrescribed
        ? Optional.of(
            new Result(
                ScreenResult.CONSISTENT,
                statement.medicines().stream().findFirst().map(Medicine::id).orElse(null)))
        : Optional.empty();
  }

  /** "All others negative, as expected" is no denial of "as expected"; "not consistent" is one. */
  private static boolean affirmed(Statement statement, Understood understood) {
    return understood.ofPatient()
        && understood.assertion() != Assertion.HYPOTHETICAL
        && !statement
            .relations()
            .any("not-directly-before", Math.max(0, understood.start() - NEAR), understood.start());
  }

  private static boolean deniedBefore(Statement statement, int at) {
    return statement.relations().any("substance-not-found", Math.max(0, at - REACH), at)
        || statement.relations().any("denied-before", Math.max(0, at - NEAR), at);
  }

  private static boolean deniedAfter(Statement statement, Medicine medicine) {
    return statement
        .relations()
        .first("not-found-after", medicine.end(), statement.text().length())
        .filter(found -> found.start() - medicine.end() <= 2)
        .isPresent();
  }

  private static Optional<LocalDate> collectedOn(Statement statement) {
    return statement.dates().stream()
        .filter(DateMention::isDay)
        .map(DateMention::earliest)
        .findFirst();
  }

  private static FactDraft monitoring(Statement statement) {
    boolean inconsistent =
        statement
            .concepts("multiple-prescribers", "screen-inconsistent")
            .anyMatch(Understood::present);
    boolean consistent =
        statement
            .concepts("single-prescriber", "screen-consistent", "compliance")
            .anyMatch(Understood::present);
    Boolean result = inconsistent ? Boolean.FALSE : consistent ? Boolean.TRUE : null;
    return new FactDraft(
        "prescription-monitoring " + statement.index(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PrescriptionMonitoring(id, result, a, on, e));
  }

  private record Result(ScreenResult result, String substance) {}
}
