package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Indication;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The reason for which a medicine is given: a condition named with it in one clause. */
final class IndicationReader implements FactReader {
  private static final Set<String> REASONS =
      Set.of(
          "anxiety",
          "panic",
          "insomnia",
          "post-traumatic-stress-disorder",
          "acute-stress-reaction",
          "procedure-anxiety",
          "seizure-disorder",
          "alcohol-withdrawal",
          "vertigo-reason",
          "restless-legs",
          "muscle-spasm",
          "spasticity",
          "headache");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.concepts().stream()
        .filter(understood -> REASONS.contains(understood.concept()))
        .filter(Understood::ofPatient)
        .flatMap(understood -> indication(statement, discourse, understood).stream());
  }

  private static Optional<FactDraft> indication(
      Statement statement, Discourse discourse, Understood reason) {
    return discourse
        .attribution(statement, reason.start())
        .filter(attribution -> !attribution.to().equals(Attributed.MEDICATIONS))
        .map(
            attribution ->
                new FactDraft(
                    "indication " + reason.concept() + " " + attribution.to(),
                    reason.assertion(),
                    statement.date(),
                    NamedFacts.evidence(statement, reason),
                    (id, a, on, e) ->
                        new Indication(id, reason.concept(), attribution.to(), a, on, e)));
  }
}
