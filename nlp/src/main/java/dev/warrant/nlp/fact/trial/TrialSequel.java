package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Exchanges;
import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.fact.trial.TrialReader.Outcome;
import dev.warrant.nlp.fact.trial.TrialWords.Told;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.TrialOutcome;
import java.util.List;
import java.util.Optional;

/**
 * What came of treatments where the statement that names them does not say: a later one looks back
 * ("none of these helped"), or sums up a course of care told over several ("all of it a bust", "she
 * is right where she started").
 */
final class TrialSequel {
  /** How many statements ahead one may look back at those before it. */
  private static final int REACH = 3;

  /** How many statements a course of care may be told over. */
  private static final int COURSE = 6;

  /** Within how many characters a statement says that it goes on from the one before. */
  private static final int OPENING = 30;

  private TrialSequel() {}

  /** The outcome that a later statement, or the end of its own, tells of those it names. */
  static Optional<Outcome> of(Statement statement, Discourse discourse) {
    return later(statement, discourse)
        .or(() -> summedUp(statement, discourse))
        .or(() -> labelled(statement, discourse));
  }

  /** "Tried and failed:" over a list of treatments, in which one says nothing else of itself. */
  private static Optional<Outcome> labelled(Statement statement, Discourse discourse) {
    if (statement.headedBy("trial-failed") && statement.headedBy("tried")) {
      return Optional.of(new Outcome(TrialOutcome.FAILED, null));
    }
    Optional<Statement> over = discourse.before(statement);
    for (int back = 0; back < COURSE && over.isPresent(); back++) {
      if (over.get().text().endsWith(":")) {
        return over.filter(label -> label.names("trial-failed") && !label.isQuestion())
            .map(label -> new Outcome(TrialOutcome.FAILED, null));
      }
      over = discourse.before(over.get());
    }
    return Optional.empty();
  }

  /**
   * "Zero benefit" in the statement that follows, or "none of these helped" in one soon after. One
   * that names another treatment tells of that, unless its words look back.
   */
  private static Optional<Outcome> later(Statement statement, Discourse discourse) {
    Optional<Statement> next = discourse.after(statement).flatMap(s -> pastLabel(s, discourse));
    for (int step = 0; step < REACH && next.isPresent(); step++) {
      Statement later = Exchanges.settled(next.get(), discourse).orElse(next.get());
      List<Treatment> others = TreatmentMentions.in(later);
      boolean asks = next.get().text().endsWith("?") && later.says("asks-effect");
      boolean looksBack = later.says("looks-back") || (asks && others.isEmpty());
      boolean silent = step == 0 && others.isEmpty() && !later.says("other-treatment");
      if (silent || looksBack) {
        Optional<Told> told =
            TrialWords.of(later, others).stream()
                .filter(found -> tellsOfBefore(later, others, looksBack, found))
                .reduce((first, last) -> last);
        if (told.isPresent()) {
          return told.map(found -> new Outcome(found.outcome(), later));
        }
      }
      if (!silent && !TrialWords.of(later, others).isEmpty()) {
        return Optional.empty();
      }
      next = discourse.after(later);
    }
    return Optional.empty();
  }

  /** The statement behind a label that says nothing yet, or a box for yes: "Tried: yes Result:". */
  private static Optional<Statement> pastLabel(Statement next, Discourse discourse) {
    Optional<Statement> at = Optional.of(next);
    for (int step = 0; step < REACH && at.isPresent() && saysNothing(at.get()); step++) {
      at = discourse.after(at.get());
    }
    return at;
  }

  private static boolean saysNothing(Statement statement) {
    boolean label = statement.text().endsWith(":") && !statement.answeredNo();
    boolean yes = statement.isBox() && statement.opensWith("answers-yes");
    return (label || yes)
        && TreatmentMentions.in(statement).isEmpty()
        && TrialWords.of(statement, List.of()).isEmpty();
  }

  private static boolean tellsOfBefore(
      Statement later, List<Treatment> others, boolean looksBack, Told told) {
    Clause clause = later.clauseAt(told.start());
    boolean free = others.stream().noneMatch(t -> clause.holds(t.start()));
    if (told.ofPain()) {
      return free && later.relations().any("goes-on-from", 0, Math.min(OPENING, told.end()));
    }
    return free || (looksBack && later.says("looks-back", clause));
  }

  /**
   * The failure of a course of care that is told over statements which name treatments and nothing
   * that came of them. A physical measure is among them: of medicines alone it may mean today.
   */
  private static Optional<Outcome> summedUp(Statement statement, Discourse discourse) {
    boolean physical = namesPhysical(statement) || physicalBefore(statement, discourse);
    Optional<Statement> at = Optional.of(statement);
    for (int step = 0; step < COURSE && at.isPresent(); step++) {
      Statement told = at.get();
      List<Treatment> treatments = TreatmentMentions.in(told);
      physical = physical || namesPhysical(told);
      if (physical && CareInVain.isSaid(told, treatments)) {
        return Optional.of(new Outcome(TrialOutcome.FAILED, step == 0 ? null : told));
      }
      if (treatments.isEmpty() || !isOpen(told, treatments)) {
        return Optional.empty();
      }
      at = discourse.after(told);
    }
    return Optional.empty();
  }

  private static boolean physicalBefore(Statement statement, Discourse discourse) {
    Optional<Statement> before = discourse.before(statement);
    for (int back = 0; back < COURSE && before.isPresent(); back++) {
      List<Treatment> treatments = TreatmentMentions.in(before.get());
      if (treatments.isEmpty() || !isOpen(before.get(), treatments)) {
        return false;
      }
      if (namesPhysical(before.get())) {
        return true;
      }
      before = discourse.before(before.get());
    }
    return false;
  }

  private static boolean namesPhysical(Statement statement) {
    return TreatmentMentions.in(statement).stream()
        .anyMatch(t -> t.treatmentClass().equals(TreatmentMentions.PHYSICAL));
  }

  /** Whether it names what was done and not what came of it. */
  private static boolean isOpen(Statement statement, List<Treatment> treatments) {
    return !statement.says("care-under-way") && TrialWords.of(statement, treatments).isEmpty();
  }
}
