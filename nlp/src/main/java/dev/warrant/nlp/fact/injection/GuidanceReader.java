package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.statement.NamedConcepts;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fluoroscopy for the injection asked for. It is planned by its nature, so a plan is enough; that
 * an earlier injection was done under it says nothing of the next.
 */
public final class GuidanceReader implements FactReader {
  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.isQuestion()
            || statement.says("rule-or-risk")
            || statement.says("not-on-record")
            || ofEarlier(statement)
            || ofAnother(statement)
        ? Stream.empty()
        : Stream.concat(
            statement
                .concepts("fluoroscopy")
                .filter(Understood::ofPatient)
                .map(understood -> draft(statement, understood)),
            unguided(statement, discourse));
  }

  /**
   * Whether the record says that the injection is to be given without a fluoroscope, and nowhere
   * that it is to be given with one.
   */
  public static boolean isDenied(Discourse discourse) {
    GuidanceReader reader = new GuidanceReader();
    List<Assertion> said =
        discourse.statements().stream()
            .flatMap(statement -> reader.read(statement, discourse))
            .map(FactDraft::assertion)
            .toList();
    return said.contains(Assertion.ABSENT) && !said.contains(Assertion.PRESENT);
  }

  /** "ESI by loss of resistance, here." */
  private static Stream<FactDraft> unguided(Statement statement, Discourse discourse) {
    boolean ofInjection =
        statement.says("injection-word")
            || discourse.before(statement).filter(s -> s.says("injection-word")).isPresent()
            || discourse.after(statement).filter(s -> s.says("injection-word")).isPresent();
    boolean named = statement.recited() || statement.names("fluoroscopy");
    return named || !ofInjection
        ? Stream.empty()
        : statement
            .relations()
            .all("no-guidance")
            .limit(1)
            .map(words -> draft(statement.date(), Assertion.ABSENT, statement.evidence()));
  }

  private static boolean ofEarlier(Statement statement) {
    return (statement.says("surely-given") || statement.says("earlier-one"))
        && !statement.says("asked-for")
        && !InjectionTelling.deniesOne(statement);
  }

  /** A facet block, a discogram: what was used for those says nothing of an epidural. */
  private static boolean ofAnother(Statement statement) {
    return statement.says("other-fluoroscopy")
        || (statement.says("other-injection") && !statement.names(NamedConcepts.EPIDURAL));
  }

  private static FactDraft draft(Statement statement, Understood understood) {
    Assertion said =
        statement.relations().leadTo("in-place-of", understood.start())
            ? Assertion.ABSENT
            : understood.assertion();
    boolean supposed =
        said == Assertion.HYPOTHETICAL
            && statement.says("supposes", statement.clauseAt(understood.start()));
    return draft(
        statement.date(),
        said == Assertion.HYPOTHETICAL && !supposed ? Assertion.PRESENT : said,
        NamedFacts.evidence(statement, understood));
  }

  private static FactDraft draft(LocalDate date, Assertion said, Evidence evidence) {
    return new FactDraft(
        "ASSESSMENT fluoroscopic-guidance",
        said,
        date,
        evidence,
        (id, a, on, e) -> new Assessment(id, "fluoroscopic-guidance", null, a, on, e));
  }
}
