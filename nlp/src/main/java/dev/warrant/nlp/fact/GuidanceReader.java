package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import java.util.stream.Stream;

/**
 * Fluoroscopy for the injection asked for. It is planned by its nature, so a plan is enough; that
 * an earlier injection was done under it says nothing of the next.
 */
final class GuidanceReader implements FactReader {
  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.isQuestion() || ofEarlier(statement) || statement.says("rule-or-risk")
        ? Stream.empty()
        : statement
            .concepts("fluoroscopy")
            .filter(Understood::ofPatient)
            .map(understood -> draft(statement, understood));
  }

  private static boolean ofEarlier(Statement statement) {
    return statement.says("surely-given") && !statement.says("asked-for");
  }

  private static FactDraft draft(Statement statement, Understood understood) {
    Assertion said =
        statement.relations().leadTo("in-place-of", understood.start())
            ? Assertion.ABSENT
            : understood.assertion();
    boolean supposed =
        said == Assertion.HYPOTHETICAL
            && statement.says("supposes", statement.clauseAt(understood.start()));
    return new FactDraft(
        "ASSESSMENT fluoroscopic-guidance",
        said == Assertion.HYPOTHETICAL && !supposed ? Assertion.PRESENT : said,
        statement.date(),
        NamedFacts.evidence(statement, understood),
        (id, a, on, e) -> new Assessment(id, "fluoroscopic-guidance", null, a, on, e));
  }
}
