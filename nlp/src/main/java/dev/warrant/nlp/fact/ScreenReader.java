package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.DrugPanel.Substance;
import dev.warrant.nlp.fact.ScreenInterpretation.Result;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DrugScreen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Drug screens, and how each fits what is prescribed. */
final class ScreenReader implements FactReader {
  private final ScreenInterpretation interpretation = new ScreenInterpretation();

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    boolean named = ScreenTelling.isNamed(statement);
    if (!named && !ScreenTelling.mayTellOne(statement)) {
      return Stream.empty();
    }
    List<Substance> panel = DrugPanel.of(statement);
    if (!named && !ScreenTelling.tellsOne(statement, panel, discourse)) {
      return Stream.empty();
    }
    return interpretation
        .of(statement, panel, discourse)
        .map(result -> drafts(statement, result, discourse))
        .orElse(Stream.empty());
  }

  /** One fact for each screen of which the statement tells this. */
  private static Stream<FactDraft> drafts(Statement statement, Result result, Discourse discourse) {
    List<FactDraft> drafts = new ArrayList<>();
    List<LocalDate> days = ScreenDays.of(statement, discourse);
    for (int i = 0; i < days.size(); i++) {
      LocalDate collected = days.get(i);
      drafts.add(
          new FactDraft(
              "drug-screen " + statement.index() + " " + i,
              Assertion.PRESENT,
              statement.date(),
              statement.evidence(),
              (id, a, on, e) ->
                  new DrugScreen(
                      id, collected, result.result(), result.substance().orElse(null), a, on, e)));
    }
    return drafts.stream();
  }
}
