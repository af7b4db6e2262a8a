package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.Score;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A flare told in numbers: pain that has risen above its usual score. */
final class RiseReader implements FactReader {
  private static final Pattern RISE =
      Pattern.compile(
          "\\b(?:rose|risen|rising|climb\\w*|jump\\w*|spik\\w*|shot up|went up|gone up|up (?:to|from)|increas\\w*|"
              + "worsen\\w*|now)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern USUAL =
      Pattern.compile(
          "\\b(?:usual(?:ly)?|baseline|typical(?:ly)?|normal(?:ly)?|customary|ordinar(?:y|ily)|average|sits at|runs)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<Score> scores = statement.scores();
    boolean risen =
        scores.size() >= 2
            && RISE.matcher(statement.text()).find()
            && USUAL.matcher(statement.text()).find()
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
