package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.request.MedicationPhrase;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.vocabulary.Drug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Directions and supplies in sentences that name no medicine: "One at bedtime for 14 nights, then
 * stop." They are those of the only drug that is asked for, or of the one named next to them.
 */
final class LooseDirections {
  /** Where such a sentence may direct the only drug that is asked for. */
  private static final Set<String> ORDERING =
      Set.of(
          "plan",
          "assessment-and-plan",
          "request-for-authorization",
          "current-medications",
          "clinical-case-summary");

  /** How many statements from the name of the drug such a sentence may stand. */
  private static final int NEAR = 2;

  private final Discourse discourse;
  private final RequestLineParser parser;

  LooseDirections(Discourse discourse, RequestLineParser parser) {
    this.discourse = discourse;
    this.parser = parser;
  }

  /** What such sentences direct of a drug; the last one first. */
  Stream<Said> of(Drug drug) {
    List<Statement> statements = discourse.statements();
    return IntStream.range(0, statements.size())
        .mapToObj(i -> statements.get(statements.size() - 1 - i))
        .filter(LooseDirections::directs)
        .filter(statement -> isAbout(statement, drug))
        .flatMap(statement -> read(statement, drug).stream());
  }

  /** Directions, and where they stand. */
  record Said(Statement statement, MedicationPhrase phrase) {}

  private static boolean directs(Statement statement) {
    return statement.mentioned().isEmpty()
        && !statement.isQuestion()
        && statement.says("loose-direction")
        && !statement.says("not-a-direction");
  }

  private boolean isAbout(Statement statement, Drug drug) {
    boolean only =
        discourse.requested().stream().map(Drug::id).distinct().count() == 1
            && statement.in(ORDERING);
    return only || nearest(statement).filter(name -> name.id().equals(drug.id())).isPresent();
  }

  /** The medicine that is named last before a statement, and near it. */
  private Optional<Medicine> nearest(Statement statement) {
    for (int back = 1; back <= NEAR; back++) {
      int index = statement.index() - back;
      if (index < 0 || !discourse.statements().get(index).besides(statement)) {
        return Optional.empty();
      }
      List<Medicine> named =
          discourse.statements().get(index).medicines().stream().filter(Medicine::named).toList();
      if (!named.isEmpty()) {
        return Optional.of(named.get(named.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** What the sentence says when the name of the drug is put before it. */
  private Optional<Said> read(Statement statement, Drug drug) {
    return parser
        .parse(drug.name() + " " + statement.text())
        .filter(ParsedDrug.class::isInstance)
        .map(ParsedDrug.class::cast)
        .filter(parsed -> parsed.drug().id().equals(drug.id()))
        .map(ParsedDrug::phrase)
        .filter(phrase -> phrase.sig() != null || phrase.days() != null)
        .map(phrase -> new Said(statement, phrase));
  }
}
