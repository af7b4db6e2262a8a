package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.UsePhase;
import java.util.Optional;

/** Use of a medicine that a question or the label of a form names, and that the answer tells of. */
final class AskedUse {
  private AskedUse() {}

  /**
   * What answers a question or the label of a form: "How long on Soma? Going on five years.", "Past
   * relaxant use: [x] none".
   */
  static Optional<FactDraft> of(Statement statement, Discourse discourse) {
    return discourse
        .before(statement)
        .filter(AskedUse::asks)
        .flatMap(
            asked ->
                askedOf(asked, discourse)
                    .flatMap(medicine -> answer(statement, asked, medicine.standingAt(0))));
  }

  private static Optional<Medicine> askedOf(Statement asked, Discourse discourse) {
    return asked.mentioned().size() == 1
        ? Optional.of(asked.mentioned().get(0))
        : FirstUse.askedFor(asked, discourse);
  }

  private static boolean asks(Statement asked) {
    return asked.isQuestion() || asked.text().endsWith(":");
  }

  private static Optional<FactDraft> answer(
      Statement statement, Statement asked, Medicine medicine) {
    Clause whole = new Clause(0, statement.text().length());
    if (asked.says("asks-length-of-use")) {
      Optional<Integer> days = UseSoFar.answer(statement);
      return days.map(
          found ->
              UseReader.draft(
                  statement,
                  medicine,
                  Assertion.PRESENT,
                  UsePhase.CONTINUING,
                  new UseReader.Course(null, found),
                  whole));
    }
    return asked.says("asks-earlier-use") && statement.opensWith("answers-no")
        ? Optional.of(UseReader.draft(statement, medicine, Assertion.ABSENT, null, null, whole))
        : Optional.empty();
  }
}
