package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.fact.monitoring.ScreenInterpretation.Result;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DrugScreen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drug screens, and how each fits what is prescribed. */
public final class ScreenReader implements FactReader {
  private final ScreenInterpretation interpretation = new ScreenInterpretation();

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return result(statement, discourse)
        .or(() -> sameAsBefore(statement, discourse))
        .map(result -> drafts(statement, result, discourse))
        .orElse(Stream.empty());
  }

  private Optional<Result> result(Statement statement, Discourse discourse) {
    List<Substance> row = ScreenTable.panel(statement, discourse);
    if (!row.isEmpty()) {
      return interpretation.of(statement, row, discourse);
    }
    if (ScreenTable.isHead(statement, discourse)) {
      return Optional.empty();
    }
    List<Substance> panel = ScreenSequel.panel(statement, discourse);
    return ScreenTelling.tells(statement, panel, discourse)
        ? interpretation.of(statement, panel, discourse)
        : Optional.empty();
  }

  /** "The repeat was no different": what the last screen before it told that told anything. */
  private Optional<Result> sameAsBefore(Statement statement, Discourse discourse) {
    boolean told =
        statement.says("screen-same")
            && !statement.says("screen-awaited")
            && !statement.says("supposed-screen")
            && DrugPanel.of(statement).isEmpty();
    return told
        ? ScreenSequel.earlier(statement, discourse)
            .flatMap(before -> result(before, discourse).stream())
            .findFirst()
        : Optional.empty();
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
