package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.fact.trial.TrialWords.Told;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a statement tells of treatments that were not borne, or may not be given. */
final class TrialHarms {
  private static final Set<String> RISKS =
      Set.of(
          "gastrointestinal-bleeding-or-ulcer",
          "renal-impairment",
          "anticoagulation",
          "heart-failure",
          "allergy");

  private final Statement statement;
  private final List<Treatment> treatments;
  private final EffectDenial effect;
  private final List<Told> known;
  private final List<Told> told = new ArrayList<>();

  private TrialHarms(
      Statement statement, List<Treatment> treatments, EffectDenial effect, List<Told> known) {
    this.statement = statement;
    this.treatments = treatments;
    this.effect = effect;
    this.known = known;
  }

  /** Outcomes of harm and of what is forbidden, beside those that are known by name. */
  static List<Told> of(
      Statement statement, List<Treatment> treatments, EffectDenial effect, List<Told> known) {
    TrialHarms harms = new TrialHarms(statement, treatments, effect, known);
    harms.harmed();
    harms.forbidden();
    return harms.told;
  }

  /**
   * A side effect that the words blame on a treatment ("made her groggy"), for which it was given
   * up, that is grave, or that is all that is said of it ("naproxen (GI upset)").
   */
  private void harmed() {
    boolean ended =
        statement.says("use-stopped")
            || treatments.stream()
                .anyMatch(t -> statement.relations().leadTo("off-lead", t.start()));
    if (statement.says("harm-borne") || statement.says("only-spoken-of")) {
      return;
    }
    Stream.concat(statement.relations().all("harm"), statement.relations().all("grave-harm"))
        .filter(
            harm ->
                !effect.denied(harm.start())
                    && !effect.supposed(harm.start())
                    && !within(known, harm))
        .filter(harm -> caused(harm) || (blamed(harm, ended) && !deniedInClause(harm)))
        .forEach(harm -> told.add(new Told(TrialOutcome.NOT_TOLERATED, harm.start(), harm.end())));
  }

  /** "Causes mild drowsiness, which he puts up with": a harm for which nobody gave it up. */
  static boolean isBorne(Statement statement, int start, int end) {
    int length = statement.text().length();
    return statement.says("harm-cause", start, end)
        && statement.says("harm-borne", start, length)
        && !statement.says("use-stopped", start, length);
  }

  private boolean blamed(Mention harm, boolean ended) {
    return ended
        || harm.concept().equals("grave-harm")
        || statement.relations().follows("harm-ends", harm.end(), 1)
        || inBrackets(harm.start());
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
    statement
        .relations()
        .all("forbidden")
        .filter(words -> forbids(statement, words.start()))
        .forEach(
            words -> told.add(new Told(TrialOutcome.CONTRAINDICATED, words.start(), words.end())));
    boolean risk =
        statement.concepts().stream()
            .anyMatch(
                u -> RISKS.contains(u.concept()) && u.ofPatient() && !effect.denied(u.start()));
    if (risk && !statement.names("tried")) {
      treatments.stream()
          .filter(Treatment::denied)
          .filter(treatment -> treatment.treatmentClass().equals("nsaid"))
          .forEach(t -> told.add(new Told(TrialOutcome.CONTRAINDICATED, t.end(), t.end())));
    }
  }

  /** Whether what is forbidden there is so for good: "not before the injection" is none such. */
  static boolean forbids(Statement statement, int at) {
    return !statement.says("not-forbidden", statement.clauseAt(at));
  }

  private boolean inBrackets(int at) {
    int open = statement.text().lastIndexOf('(', at);
    return open >= 0
        && statement.text().indexOf(')', open) > at
        && treatments.stream().anyMatch(t -> t.end() <= open && open - t.phraseEnd() <= 2);
  }

  private static boolean within(List<Told> known, Mention words) {
    return known.stream().anyMatch(one -> one.start() <= words.start() && words.end() <= one.end());
  }
}
