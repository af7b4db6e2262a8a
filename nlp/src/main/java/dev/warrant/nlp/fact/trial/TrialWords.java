package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.TrialOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** Where "no change" is said of what is ordered. */
  private static final Set<String> ORDERS =
      Set.of("plan", "assessment-and-plan", "request-for-authorization", "current-medications");

  private static final Set<String> FAILURES =
      Set.of("trial-failed", "not-tolerated", "contraindicated", "allergy");

  /** How far behind words of help the share may stand that they mean, in characters. */
  private static final int SHARE_REACH = 30;

  /** Relief of so many percent or fewer is none. */
  private static final BigDecimal LITTLE = BigDecimal.valueOf(15);

  private final Statement statement;
  private final List<Treatment> treatments;
  private final EffectDenial effect;
  private final NilResult nil;
  private final HelpLimits limits;
  private final List<Told> told = new ArrayList<>();

  private TrialWords(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
    this.effect = new EffectDenial(statement, treatments);
    this.nil = new NilResult(statement, treatments);
    this.limits = new HelpLimits(statement, effect);
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
      words.told.addAll(TrialHarms.of(statement, treatments, words.effect, words.told));
    }
    words.told.removeIf(
        one ->
            words.ofSomethingElse(one)
                || words.ofTheRegimen(one)
                || words.isOnlySupposed(one)
                || words.isUnderWay(one));
    words.told.sort(Comparator.comparingInt(Told::start).thenComparingInt(Told::end));
    return words.told;
  }

  private void named() {
    statement.concepts().stream()
        .filter(Understood::ofPatient)
        .filter(understood -> !isSupposed(understood))
        .forEach(this::named);
    told.removeIf(one -> told.stream().anyMatch(other -> holds(other, one)));
  }

  /** What a plan says has failed, has; what it says helps may be what it hopes for. */
  private static boolean isSupposed(Understood outcome) {
    boolean failure = FAILURES.contains(outcome.concept());
    Assertion assertion = failure ? outcome.byItsWords() : outcome.assertion();
    return assertion == Assertion.HYPOTHETICAL;
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
        boolean failing = statement.relations().any("failure-word", start, end);
        if (!failing || !(effect.denied(start) || effect.leadsTo("not-tried-and", start))) {
          told.add(new Told(TrialOutcome.FAILED, start, end));
        }
      }
      case "trial-helped", "well-controlled" -> {
        boolean fails =
            effect.denied(start)
                || effect.leadsTo("effect-only", start)
                || statement.answeredNo()
                || nil.isAnswered(end)
                || isLittle(start, end)
                || limits.limited(start, end);
        boolean inPart = !fails && effect.follows("in-part", end);
        told.add(
            new Told(fails ? TrialOutcome.FAILED : TrialOutcome.HELPED, start, end, inPart, false));
      }
      case "not-tolerated" -> {
        if (!effect.denied(start) && !TrialHarms.isBorne(statement, start, end)) {
          told.add(new Told(TrialOutcome.NOT_TOLERATED, start, end));
        }
      }
      case "contraindicated", "allergy" -> {
        if (understood.assertion() != Assertion.ABSENT && TrialHarms.forbids(statement, start)) {
          told.add(new Told(TrialOutcome.CONTRAINDICATED, start, end));
        }
      }
      default -> {}
    }
  }

  private Optional<Integer> denial(Mention words) {
    return statement.answeredNo() ? Optional.of(words.start()) : effect.denial(words.start());
  }

  private void effectsDenied() {
    statement
        .relations()
        .all("effect-if-denied")
        .filter(words -> !within(words) && !effect.supposed(words.start()))
        .forEach(
            words ->
                denial(words)
                    .ifPresent(from -> told.add(new Told(TrialOutcome.FAILED, from, words.end()))));
    nilAlone();
    Stream.concat(limits.spent(), limits.scoredLow())
        .filter(words -> !within(words) && !effect.supposed(words.start()))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
    statement
        .relations()
        .all("despite")
        .filter(words -> treatments.stream().anyMatch(t -> t.start() >= words.end()))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
    statement
        .relations()
        .all("helped-in-part")
        .filter(words -> !effect.supposed(words.start()))
        .forEach(this::helpedInPart);
    statement
        .relations()
        .all("same-verb-denied")
        .filter(words -> endsClause(words) && followsTreatment(words.start()))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
  }

  /** "Cymbalta (nothing)", "APAP 3 g daily: partial": all that is said behind the mark. */
  private void nilAlone() {
    statement
        .relations()
        .all("nil-alone")
        .filter(words -> !within(words) && nil.isAllThatIsSaid(words))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
    statement
        .relations()
        .all("nil-answer")
        .filter(words -> !within(words) && nil.isAnswer(words))
        .forEach(words -> told.add(new Told(TrialOutcome.FAILED, words.start(), words.end())));
  }

  private void helpedInPart(Mention words) {
    boolean fails =
        effect.denied(words.start())
            || effect.leadsTo("effect-only", words.start())
            || isLittle(words.start(), words.end())
            || limits.limited(words.start(), words.end());
    told.removeIf(one -> words.start() <= one.start() && one.end() <= words.end());
    told.add(
        new Told(
            fails ? TrialOutcome.FAILED : TrialOutcome.HELPED,
            words.start(),
            words.end(),
            !fails,
            false));
  }

  /** "Take the edge off maybe ten percent": a share that is no relief. */
  private boolean isLittle(int from, int to) {
    return statement.percentages().stream()
        .filter(share -> share.start() >= from && share.start() <= to + SHARE_REACH)
        .anyMatch(share -> share.high().compareTo(LITTLE) <= 0);
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
    if (!effect.supposed(start)
        && told.stream().noneMatch(o -> o.start() <= start && end <= o.end())) {
      told.add(new Told(TrialOutcome.FAILED, start, end, false, true));
    }
  }

  /** "No change in work status", "helps a headache" tell nothing of the pain at issue. */
  private boolean ofSomethingElse(Told one) {
    return !one.ofPain()
        && one.outcome() != TrialOutcome.CONTRAINDICATED
        && one.outcome() != TrialOutcome.NOT_TOLERATED
        && statement
            .relations()
            .all("other-than-pain")
            .anyMatch(words -> words.start() >= one.end() && onlyBlank(one.end(), words.start()));
  }

  /** "If naproxen proves inadequate", "no improvement is expected yet". */
  private boolean isOnlySupposed(Told one) {
    int from = statement.clauseAt(one.start()).start();
    return statement.says("on-condition", from, one.start())
        || isPurpose(one)
        || statement.relations().follows("is-expected", one.end(), 1);
  }

  /**
   * "Two weeks of gabapentin, little relief so far; the dose will be raised": nothing has failed.
   */
  private boolean isUnderWay(Told one) {
    return one.outcome() == TrialOutcome.FAILED
        && treatments.stream().map(Treatment::id).distinct().count() == 1
        && statement.says("dose-to-rise");
  }

  /** "Start baclofen to reduce spasm"; but "was found to reduce it". */
  private boolean isPurpose(Told one) {
    return one.outcome() == TrialOutcome.HELPED
        && statement.relations().leadTo("purpose-to", one.start())
        && !statement.relations().leadTo("found-to", one.start());
  }

  /** "The usual month of Percocet, no change": what is taken stays as it is. */
  private boolean ofTheRegimen(Told one) {
    String words = statement.text().substring(one.start(), one.end()).toLowerCase(Locale.ROOT);
    return statement.relations().cover("regimen-unchanged", one.start(), one.end())
        || (words.startsWith("no change")
            && !statement.columns().anyHeadedBy("result-column")
            && (statement.in(ORDERS)
                || treatments.stream()
                    .filter(t -> t.start() >= one.end())
                    .anyMatch(t -> onlyOf(one.end(), t.start()))));
  }

  private boolean onlyOf(int from, int to) {
    return Between.only(statement, "change-of", from, to, "");
  }

  private boolean onlyBlank(int from, int to) {
    return statement.text().substring(from, to).isBlank();
  }

  private boolean within(Mention words) {
    return told.stream().anyMatch(one -> one.start() <= words.start() && words.end() <= one.end());
  }

  private boolean endsClause(Mention words) {
    String rest =
        statement.text().substring(words.end(), statement.clauseAt(words.start()).end()).strip();
    return rest.chars().noneMatch(Character::isLetterOrDigit);
  }

  private boolean followsTreatment(int at) {
    return treatments.stream().anyMatch(t -> t.end() <= at && effect.onlyGap(t.end(), at));
  }
}
