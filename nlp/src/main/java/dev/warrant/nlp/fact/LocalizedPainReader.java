package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Neuropathic pain by its quality and its extent: in a small named area, or spread. */
final class LocalizedPainReader implements FactReader {
  private static final Set<String> QUALITY =
      Set.of(
          "burning-pain",
          "allodynia",
          "hyperalgesia",
          "neuropathic-pain",
          "numbness",
          "tingling",
          "sensory-loss");
  private static final Set<String> PLACE =
      Set.of(
          "localized-distribution",
          "focal-neuralgia",
          "scar",
          "skin-territory",
          "meralgia-paresthetica",
          "neuroma",
          "nerve-entrapment");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Optional<Understood> quality = first(statement, QUALITY);
    if (quality.isEmpty()) {
      return Stream.empty();
    }
    Optional<Understood> spread = first(statement, Set.of("diffuse-distribution", "central-pain"));
    if (spread.isPresent()) {
      return Stream.of(draft(statement, "diffuse-pain"));
    }
    boolean painful =
        !quality.get().concept().equals("numbness") || statement.names("burning-pain", "allodynia");
    boolean localized = first(statement, PLACE).isPresent();
    return localized && painful
        ? Stream.of(draft(statement, "localized-neuropathic-pain"))
        : Stream.empty();
  }

  private static Optional<Understood> first(Statement statement, Set<String> concepts) {
    return statement.concepts().stream()
        .filter(understood -> concepts.contains(understood.concept()))
        .filter(Understood::present)
        .findFirst();
  }

  private static FactDraft draft(Statement statement, String concept) {
    return new FactDraft(
        concept,
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new Finding(id, concept, Basis.SYMPTOM, List.of(), List.of(), null, a, on, e));
  }
}
