package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.Score;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A flare told in numbers: pain that has risen above its usual score. */
final class RiseReader implements FactReader {
  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<Score> scores = statement.scores();
    boolean risen =
        scores.size() >= 2
            && statement.says("risen-pain")
            && statement.says("usual-level")
            && !statement.scores().get(0).equals(statement.scores().get(1));
    return risen && statement.medicines().isEmpty() ? Stream.of(flare(statement)) : Stream.empty();
  }

  private static FactDraft flare(Statement statement) {
    return new FactDraft(
        "FINDING acute-exacerbation",
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new Finding(
                id, "acute-exacerbation", Basis.COURSE, List.of(), List.of(), null, a, on, e));
  }
}
