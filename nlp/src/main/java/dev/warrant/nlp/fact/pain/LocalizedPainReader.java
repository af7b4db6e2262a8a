package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Neuropathic pain by its quality (burning, pain from light touch) and its extent: in one small
 * place or the field of one nerve, or spread. The place may stand in the statement before or after.
 */
public final class LocalizedPainReader implements FactReader {
  private static final String LOCALIZED = "localized-neuropathic-pain";

  /** How many lines of a form may stand between the quality of a pain and its place. */
  private static final int FORM = 4;

  /** What neuropathic pain feels like. */
  private static final Set<String> QUALITY =
      Set.of("burning-pain", "allodynia", "hyperalgesia", "neuropathic-pain");

  private static final String BURNING = "burning-pain";

  /** What may go with it, and is no pain by itself. */
  private static final Set<String> LOSS = Set.of("numbness", "tingling", "sensory-loss");

  private static final Set<String> PLACE =
      Set.of(
          "localized-distribution",
          "focal-neuralgia",
          "meralgia-paresthetica",
          "neuroma",
          "nerve-entrapment");

  private static final Set<String> SPREAD = Set.of("diffuse-distribution", "central-pain");

  private static final Set<String> NORMAL =
      Set.of("sensation-normal", "neurologic-examination-normal");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Optional<Understood> felt = first(statement, QUALITY).filter(u -> ofSkin(statement, u));
    Optional<Understood> quality = felt.or(() -> first(statement, LOSS));
    if (quality.isEmpty()) {
      return lacking(statement).stream();
    }
    if (spread(statement)) {
      return Stream.of(draft(statement, "diffuse-pain", Assertion.PRESENT, statement.evidence()));
    }
    if (felt.isEmpty()) {
      return Stream.empty();
    }
    if (placed(statement, felt.get())) {
      return Stream.of(draft(statement, LOCALIZED, Assertion.PRESENT, statement.evidence()));
    }
    return besides(statement, discourse).stream();
  }

  private static boolean spread(Statement statement) {
    return first(statement, SPREAD).isPresent() || statement.says("more-than-a-patch");
  }

  /** "No burning with urination" is not of the skin. */
  private static boolean ofSkin(Statement statement, Understood quality) {
    Clause clause = statement.clauseAt(quality.start());
    return !statement.says("of-urine", quality.end(), Math.max(clause.end(), quality.end()));
  }

  /** Whether the statement puts the pain in a small place, and not along a root. */
  private static boolean placed(Statement statement, Understood quality) {
    boolean nerve =
        statement.says("named-nerve")
            || first(statement, PLACE).isPresent()
            || leftByShingles(statement);
    if (statement.says("travels") && !nerve) {
      return false;
    }
    Clause clause = statement.clauseAt(quality.start());
    return nerve
        || statement.says("small-area")
        || statement.says("wound-place", clause)
        || statement.concepts("skin-territory").anyMatch(u -> clause.holds(u.start()))
        || inOnePart(statement, quality);
  }

  /** "Zoster last year; it still stings along the rib": what shingles left is of one nerve. */
  private static boolean leftByShingles(Statement statement) {
    return statement
        .concepts("shingles")
        .anyMatch(rash -> rash.ofPatient() && rash.assertion() != Assertion.ABSENT);
  }

  /**
   * "Allodynia at the left ankle", "burning over the outer thigh": what can be of nerves alone in a
   * small part of one side; burning, where its side of the part or its cause is told too.
   */
  private static boolean inOnePart(Statement statement, Understood quality) {
    if (statement.says("named-root") || statement.says("axial-place")) {
      return false;
    }
    boolean part = statement.says("small-part") || statement.says("aspect-part");
    return quality.concept().equals(BURNING)
        ? statement.says("aspect-part") || (part && statement.says("after-harm"))
        : part;
  }

  /** "Burns like sunburn. A strip no wider than two fingers beside the incision." */
  private static Optional<FactDraft> besides(Statement statement, Discourse discourse) {
    if (statement.says("travels")) {
      return Optional.empty();
    }
    return around(statement, discourse)
        .filter(
            other ->
                other.says("small-area")
                    || other.says("named-nerve")
                    || (other.says("wound-place") && !other.equals(statement))
                    || first(other, PLACE).isPresent())
        .filter(other -> !other.says("travels") && !spread(other))
        .findFirst()
        .map(
            other ->
                draft(
                    statement,
                    LOCALIZED,
                    Assertion.PRESENT,
                    other.index() > statement.index()
                        ? statement.evidenceUpTo(other)
                        : other.evidenceUpTo(statement)));
  }

  /** The statements before and after, and those about a box of a form, as far as it goes. */
  private static Stream<Statement> around(Statement statement, Discourse discourse) {
    List<Statement> found = new ArrayList<>();
    Optional<Statement> before = discourse.before(statement);
    Optional<Statement> after = discourse.after(statement);
    for (int step = 0; step < FORM; step++) {
      before.ifPresent(found::add);
      after.ifPresent(found::add);
      before = before.filter(LocalizedPainReader::ofForm).flatMap(discourse::before);
      after = after.filter(LocalizedPainReader::ofForm).flatMap(discourse::after);
    }
    return found.stream();
  }

  private static boolean ofForm(Statement statement) {
    return statement.isBox() || statement.text().endsWith(":");
  }

  /** Every quality of it that is named is denied, or sensation is whole. */
  private static Optional<FactDraft> lacking(Statement statement) {
    Optional<Understood> denied =
        statement.concepts().stream()
            .filter(u -> QUALITY.contains(u.concept()) && u.absent())
            .filter(u -> ofSkin(statement, u))
            .findFirst();
    return denied
        .map(u -> draft(statement, LOCALIZED, Assertion.ABSENT, NamedFacts.evidence(statement, u)))
        .or(
            () ->
                first(statement, NORMAL)
                    .map(
                        u ->
                            draft(
                                statement,
                                LOCALIZED,
                                "sensation " + LOCALIZED,
                                Assertion.ABSENT,
                                NamedFacts.evidence(statement, u))));
  }

  private static Optional<Understood> first(Statement statement, Set<String> concepts) {
    return statement.concepts().stream()
        .filter(understood -> concepts.contains(understood.concept()))
        .filter(Understood::present)
        .findFirst();
  }

  private static FactDraft draft(
      Statement statement, String concept, Assertion assertion, Evidence evidence) {
    return draft(statement, concept, concept, assertion, evidence);
  }

  /** A finding; what it is about tells which newer statements overtake it. */
  private static FactDraft draft(
      Statement statement, String concept, String about, Assertion assertion, Evidence evidence) {
    return new FactDraft(
        about,
        assertion,
        statement.date(),
        evidence,
        (id, a, on, e) ->
            new Finding(id, concept, Basis.SYMPTOM, List.of(), List.of(), null, a, on, e));
  }
}
