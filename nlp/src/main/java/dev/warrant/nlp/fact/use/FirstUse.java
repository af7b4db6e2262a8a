package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.vocabulary.Drug;
import java.util.List;
import java.util.Optional;

/**
 * That the only drug that is asked for is new, in a statement that names no medicine: "First
 * prescription.", "One time only.", "Has not had one before."
 */
final class FirstUse {
  /** How many statements back a medicine that is named is the one that is meant. */
  private static final int REACH = 3;

  private FirstUse() {}

  /** The start of the drug that is meant. */
  static Optional<FactDraft> of(Statement statement, Discourse discourse) {
    boolean told =
        statement.mentioned().isEmpty()
            && !statement.isQuestion()
            && !statement.answeredNo()
            && !statement.recited()
            && statement.says("first-use")
            && !statement.says("not-first-use")
            && !statement.says("another-as-subject");
    return told ? meant(statement, discourse).map(it -> draft(statement, it)) : Optional.empty();
  }

  /** Whether a question is on earlier use of the drug that is asked for: "Used this med before?" */
  static Optional<Medicine> askedFor(Statement question, Discourse discourse) {
    return question.mentioned().isEmpty() && question.says("first-use-asked")
        ? meant(question, discourse)
        : Optional.empty();
  }

  private static Optional<Medicine> meant(Statement statement, Discourse discourse) {
    List<Drug> asked = discourse.requested().stream().distinct().toList();
    if (asked.size() != 1) {
      return Optional.empty();
    }
    Medicine only = Medicine.named(asked.get(0), 0, 0);
    return isAnotherNamed(statement, discourse, only) ? Optional.empty() : Optional.of(only);
  }

  /** Whether the statements before speak of another medicine. */
  private static boolean isAnotherNamed(Statement statement, Discourse discourse, Medicine only) {
    return discourse
        .before(statement, REACH)
        .map(Statement::mentioned)
        .filter(named -> !named.isEmpty())
        .findFirst()
        .map(named -> named.get(named.size() - 1))
        .filter(last -> !last.id().equals(only.id()) && !last.id().equals(only.drugClass()))
        .isPresent();
  }

  private static FactDraft draft(Statement statement, Medicine medicine) {
    return UseReader.draft(
        statement,
        medicine,
        Assertion.PRESENT,
        UsePhase.NEW_START,
        null,
        new Clause(0, statement.text().length()));
  }
}
