package dev.warrant.nlp.fact;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a statement that tell what came of a treatment: that it helped, that its effect is
 * denied ("made no dent"), that it was not borne or is forbidden. Whose outcome it is, {@link
 * TrialFates} says.
 */
final class TrialWords {
  /** How far before words of persistence the pain may be named, in characters. */
  private static final int PAIN_REACH = 40;

  private static final String MARKS = "-/'’\"“”&+%*";

  /** Longest word that may list treatments between a denial and what it denies. */
  private static final int SHORT = 3;

  private static final Set<String> RISKS =
      Set.of(
          "gastrointestinal-bleeding-or-ulcer",
          "renal-impairment",
          "anticoagulation",
          "heart-failure",
          "allergy");

  private final Statement statement;
  private final List<Treatment> treatments;
  private final List<Told> told = new ArrayList<>();

  private TrialWords(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
  }

  /**
   * An outcome in words.
   *
   * @param outcome what came of it
   * @param start first character in the statement, inclusive
   * @param end last character in the statement, exclusive
   * @param slight whether it helped only in part: any word of failure beside it counts for more
   * @param ofPain whether it is told of the pain, which holds for a treatment only where the words
   *     tie the two
   */
  record Told(TrialOutcome outcome, int start, int end, boolean slight, boolean ofPain) {
    Told(TrialOutcome outcome, int start, int end) {
      this(outcome, start, end, false, false);
    }
  }

  /** The outcomes that a statement tells, in order; none where it supposes or recites. */
  static List<Told> of(Statement statement, List<Treatment> treatments) {
    TrialWords words = new TrialWords(statement, treatments);
    if (!statement.says("not-on-record")) {
      words.named();
      words.effectsDenied();
      words.painUnmoved();
      words.harmed();
      words.forbidden();
    }
    words.told.removeIf(words::ofSomethingElse);
    words.told.sort(Comparator.comparingInt(Told::start).thenComparingInt(Told::end));
    return words.told;
  }

  /** Whether the words of a statement deny what stands at a place. */
  static boolean denied(Statement statement, List<Treatment> treatments, int at) {
    return new TrialWords(statement, treatments).denied(at);
  }

  private void named() {
    statement.concepts().stream()
        .filter(Understood::ofPatient)
        .filter(understood -> understood.assertion() != Assertion.HYPOTHETICAL)
        .forEach(this::named);
    told.removeIf(one -> told.stream().anyMatch(other -> holds(other, one)));
  }

  /** What lies within longer words of an outcome is told by those. */
  private static boolean holds(Told outer, Told inner) {
    return outer.start() <= inner.start()
        && inner.end() <= outer.end()
        && outer.end() - outer.start() > inner.end() - inner.start();
  }

  private void named(Understood understood) {
    int start = understood.start();
    int end = understood.end();
    switch (understood.concept()) {
      case "trial-failed" -> {
        if (!denied(start) || !statement.relations().any("failure-word", start, end)) {
          told.add(new Told(TrialOutcome.FAILED, start, end));
        }
      }
      case "trial-helped", "well-controlled" -> {
        boolean fails = denied(start) || leadsTo("effect-only", start);
        boolean inPart = !fails && follows("in-part", end);
        told.add(
            new Told(fails ? TrialOutcome.FAILED : TrialOutcome.HELPED, start, end, inPart, false));
      }
      case "not-tolerated" -> {
        if (!denied(start)) {
          told.add(new Told(TrialOutcome.NOT_TOLERATED, start, end));
        }
      }
      case "contraindicated", "allergy" -> {
        if (understood.assertion() != Assertion.ABSENT) {
          told.add(new Told(TrialOutcome.CONTRAINDICATED, start, end));
        }
      }
      default -> {}
    }
  }

  private void effectsDenied() {
    statement
        .relations()
        .all("effect-if-denied")
        .filter(words -> !within(words) && !supposed(words.start()))
        .forEach(
            words ->
                denial(words.start())
                    .ifPresent(from -> told.add(new Told(TrialOutcome.FAILED, from, words.end()))));
    statement
        .relations()
        .all("despite")
        .filter(words -> treatments.stream().anyMatch(t -> t.start() >= words.end()))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
    statement
        .relations()
        .all("helped-in-part")
        .filter(words -> !supposed(words.start()))
        .forEach(this::helpedInPart);
    statement
        .relations()
        .all("same-verb-denied")
        .filter(words -> endsClause(words) && followsTreatment(words.start()))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
  }

  private void helpedInPart(Mention words) {
    boolean fails = denied(words.start()) || leadsTo("effect-only", words.start());
    told.removeIf(one -> words.start() <= one.start() && one.end() <= words.end());
    told.add(
        new Told(
            fails ? TrialOutcome.FAILED : TrialOutcome.HELPED,
            words.start(),
            words.end(),
            !fails,
            false));
  }

  /** Pain that is as it was, or goes on. */
  private void painUnmoved() {
    statement.relations().all("pain-unmoved").forEach(found -> unmoved(found.start(), found.end()));
    statement
        .relations()
        .all("unmoved")
        .forEach(
            found ->
                statement
                    .relations()
                    .last("pain-told", found.start() - PAIN_REACH, found.start())
                    .filter(pain -> isPain(pain, found))
                    .ifPresent(pain -> unmoved(pain.start(), found.end())));
  }

  /** The pain itself, and not a medicine for it. */
  private boolean isPain(Mention pain, Mention unmoved) {
    return statement.medicines().stream()
        .noneMatch(m -> m.end() > pain.start() && m.start() < unmoved.start());
  }

  private void unmoved(int start, int end) {
    if (!supposed(start) && told.stream().noneMatch(o -> o.start() <= start && end <= o.end())) {
      told.add(new Told(TrialOutcome.FAILED, start, end, false, true));
    }
  }

  /**
   * A side effect that the words blame on a treatment ("made her groggy"), for which it was given
   * up, that is grave, or that is all that is said of it ("naproxen (GI upset)").
   */
  private void harmed() {
    boolean ended = statement.says("use-stopped");
    if (statement.says("harm-borne")) {
      return;
    }
    Stream.concat(statement.relations().all("harm"), statement.relations().all("grave-harm"))
        .filter(harm -> !denied(harm.start()) && !supposed(harm.start()) && !within(harm))
        .filter(harm -> caused(harm) || (blamed(harm, ended) && !deniedInClause(harm)))
        .forEach(harm -> told.add(new Told(TrialOutcome.NOT_TOLERATED, harm.start(), harm.end())));
  }

  private boolean blamed(Mention harm, boolean ended) {
    return ended || harm.concept().equals("grave-harm") || inBrackets(harm.start());
  }

  /** "Denies nausea, vomiting or a bleed" denies each. */
  private boolean deniedInClause(Mention harm) {
    return statement
        .relations()
        .any("effect-denied", statement.clauseAt(harm.start()).start(), harm.start());
  }

  private boolean caused(Mention harm) {
    return statement
        .relations()
        .all("harm-cause")
        .anyMatch(
            cause ->
                cause.end() <= harm.start()
                    && Between.only(statement, "harm-gap", cause.end(), harm.start(), ""));
  }

  private void forbidden() {
    if (!statement.says("not-forbidden")) {
      statement
          .relations()
          .all("forbidden")
          .forEach(
              words ->
                  told.add(new Told(TrialOutcome.CONTRAINDICATED, words.start(), words.end())));
    }
    boolean risk =
        statement.concepts().stream()
            .anyMatch(u -> RISKS.contains(u.concept()) && u.ofPatient() && !denied(u.start()));
    if (risk && !statement.names("tried")) {
      treatments.stream()
          .filter(Treatment::denied)
          .filter(treatment -> treatment.treatmentClass().equals("nsaid"))
          .forEach(t -> told.add(new Told(TrialOutcome.CONTRAINDICATED, t.end(), t.end())));
    }
  }

  /** "No change in work status", "helps a headache" tell nothing of the pain at issue. */
  private boolean ofSomethingElse(Told one) {
    return one.outcome() != TrialOutcome.CONTRAINDICATED
        && statement
            .relations()
            .all("other-than-pain")
            .anyMatch(words -> words.start() >= one.end() && onlyBlank(one.end(), words.start()));
  }

  private boolean onlyBlank(int from, int to) {
    return statement.text().substring(from, to).isBlank();
  }

  private boolean within(Mention words) {
    return told.stream().anyMatch(one -> one.start() <= words.start() && words.end() <= one.end());
  }

  private boolean supposed(int at) {
    return statement.relations().any("supposed", statement.clauseAt(at).start(), at);
  }

  private boolean denied(int at) {
    return denial(at).isPresent();
  }

  /** Where the word begins that denies what is said at a place. */
  private Optional<Integer> denial(int at) {
    return statement
        .relations()
        .all("effect-denied")
        .filter(denier -> denier.end() <= at && onlyGap(denier.end(), at))
        .map(Mention::start)
        .reduce((first, last) -> first);
  }

  private boolean leadsTo(String relation, int at) {
    return statement
        .relations()
        .all(relation)
        .anyMatch(words -> words.end() <= at && onlyGap(words.end(), at));
  }

  private boolean follows(String relation, int at) {
    return statement
        .relations()
        .all(relation)
        .anyMatch(words -> words.start() >= at && onlyGap(at, words.start()));
  }

  /** Whether nothing but words of no weight, and treatments, stands between two places. */
  private boolean onlyGap(int from, int to) {
    int listed =
        treatments.stream()
            .filter(t -> from <= t.start() && t.end() <= to)
            .mapToInt(Treatment::start)
            .min()
            .orElse(to);
    return Between.only(statement, from, listed, MARKS, this::light)
        && Between.only(statement, listed, to, MARKS + ",", this::light);
  }

  private boolean light(int start, int end) {
    return statement.says("effect-gap", start, end)
        || treatments.stream()
            .anyMatch(t -> t.start() <= start && end <= Math.max(t.end(), t.phraseEnd()))
        || (end - start <= SHORT && statement.says("list-link", start, end));
  }

  private boolean inBrackets(int at) {
    int open = statement.text().lastIndexOf('(', at);
    return open >= 0
        && statement.text().indexOf(')', open) > at
        && treatments.stream().anyMatch(t -> t.end() <= open && open - t.phraseEnd() <= 2);
  }

  private boolean endsClause(Mention words) {
    String rest =
        statement.text().substring(words.end(), statement.clauseAt(words.start()).end()).strip();
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean followsTreatment(int at) {
    return treatments.stream().anyMatch(t -> t.end() <= at && onlyGap(t.end(), at));
  }
}
