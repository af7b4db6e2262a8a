package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Use of the drugs that are asked for, in a statement that names none of them: "never on either of
 * the drugs below", "both of the requested drugs have been taken since 2012".
 */
final class RequestedUse {
  private RequestedUse() {}

  /** What a statement tells of each drug that is asked for. */
  static Stream<FactDraft> of(Statement statement, Discourse discourse) {
    if (!statement.mentioned().isEmpty() || statement.isQuestion() || statement.recited()) {
      return Stream.empty();
    }
    Stream<FactDraft> asked =
        statement
            .relations()
            .all("drugs-asked-for")
            .limit(1)
            .flatMap(w -> all(statement, w, discourse));
    // A list of medicines may stand below as well: only its denial is surely of what is asked for.
    Stream<FactDraft> listed =
        statement
            .relations()
            .all("drugs-listed")
            .limit(1)
            .flatMap(words -> all(statement, words, discourse))
            .filter(use -> use.assertion() == Assertion.ABSENT);
    return Stream.concat(asked, listed);
  }

  private static Stream<FactDraft> all(Statement statement, Mention words, Discourse discourse) {
    return discourse.requested().stream()
        .distinct()
        .map(drug -> Medicine.named(drug, words.start(), words.end()))
        .map(medicine -> UseReader.use(statement, medicine, discourse))
        .flatMap(Optional::stream);
  }
}
