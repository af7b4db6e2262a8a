package dev.warrant.engine.report;

import dev.warrant.engine.authoring.Candidate;
import dev.warrant.engine.authoring.ConditionTrial;
import dev.warrant.engine.authoring.RuleTrial;
import dev.warrant.engine.authoring.Truth;
import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.UsePhase;
import java.util.Comparator;
import java.util.List;

/**
 * What came of the rules of a criterion, for a reader: each condition with the words it rests on.
 */
final class RuleTrialText {
  /** Facts shown that came near to what was asked: more would hide them. */
  private static final int MOST_SHOWN = 3;

  /** Names of facts listed where none came near. */
  private static final int MOST_NAMED = 6;

  private static final int LONGEST_QUOTE = 160;

  private final TextPage page;
  private final TextStyle style;

  RuleTrialText(TextPage page, TextStyle style) {
    this.page = page;
    this.style = style;
  }

  /**
   * Writes each rule. Where one holds, it is shown whole, and of the others what keeps them from
   * holding; rules for other treatments are only counted.
   */
  void rules(int indent, List<RuleTrial> trials) {
    List<RuleTrial> fired = trials.stream().filter(RuleTrial::fires).toList();
    List<RuleTrial> others =
        trials.stream().filter(trial -> trial.concerned() && !trial.fires()).toList();
    fired.forEach(trial -> rule(indent, trial));
    if (fired.isEmpty()) {
      others.forEach(trial -> rule(indent, trial));
    } else if (!others.isEmpty()) {
      page.blank();
      page.paragraph(indent, Painted.plain("Why no other rule decides it:"));
      others.forEach(trial -> obstacles(indent + 2, trial));
    }
    long elsewhere = trials.stream().filter(trial -> !trial.concerned()).count();
    if (elsewhere > 0) {
      page.blank();
      String rules = elsewhere == 1 ? "1 more rule speaks" : elsewhere + " more rules speak";
      page.paragraph(
          indent, new Painted(rules + " of it for other requests than this one.", style::dim));
    }
  }

  private void rule(int indent, RuleTrial trial) {
    String concludes = trial.rule().rule().concludes() == Status.MET ? "met" : "contradicted";
    String lead = (trial.fires() ? "It is " : "It would be ") + concludes + " by this rule: ";
    page.blank();
    page.paragraph(indent, new Painted(lead + trial.rule().rule().name() + ".", style::bold));
    page.paragraph(indent, new Painted(place(trial), style::dim));
    trial.conditions().stream()
        .filter(condition -> !isOfRequest(trial, condition) || trial.conditions().size() == 1)
        .forEach(condition -> condition(indent + 2, condition));
  }

  private static String place(RuleTrial trial) {
    return trial.rule().rule().file() + ", line " + trial.rule().rule().line();
  }

  /** That the request is of the kind that the rule is for, which the reader sees. */
  private static boolean isOfRequest(RuleTrial trial, ConditionTrial condition) {
    return condition.holds()
        && condition.condition() instanceof Condition.Pattern pattern
        && pattern.binding().equals(trial.rule().subject());
  }

  /** A rule that does not hold, and the conditions that keep it from holding. */
  private void obstacles(int indent, RuleTrial trial) {
    String would =
        trial.rule().rule().concludes() == Status.MET ? "would meet it" : "would contradict it";
    page.entry(
        indent,
        Painted.plain("- "),
        Painted.plain(trial.rule().rule().name() + " (" + would + "; " + place(trial) + ")"),
        Painted.NOTHING);
    trial.conditions().stream()
        .filter(condition -> !condition.holds())
        .forEach(condition -> condition(indent + 4, condition));
  }

  private void condition(int indent, ConditionTrial trial) {
    page.entry(
        indent,
        mark(trial.outcome()),
        Painted.plain(ConditionWords.of(trial.condition())),
        Painted.NOTHING);
    List<Fact> shown = trial.matched().stream().filter(fact -> !(fact instanceof Request)).toList();
    for (Fact fact : shown) {
      String against = trial.holds() ? "" : "but there is ";
      page.paragraph(indent + 4, Painted.plain(against + fact(fact)));
    }
    if (!trial.holds() && trial.matched().isEmpty()) {
      nothingFits(indent + 4, trial);
    }
  }

  private void nothingFits(int indent, ConditionTrial trial) {
    List<Candidate> near =
        trial.candidates().stream()
            .filter(candidate -> candidate.comesNear())
            .sorted(Comparator.comparingLong(Candidate::satisfied).reversed())
            .limit(MOST_SHOWN)
            .toList();
    if (trial.outcome() == Truth.NOT_TRIED) {
      page.paragraph(indent, Painted.plain("It waits for a condition above that found nothing."));
      return;
    }
    List<Fact> others = trial.candidates().stream().map(Candidate::fact).distinct().toList();
    if (others.isEmpty()) {
      page.paragraph(indent, Painted.plain("The record says nothing of this kind."));
    } else if (near.isEmpty()) {
      page.paragraph(indent, Painted.plain("The record does not say so; " + kinds(others) + "."));
    }
    near.forEach(candidate -> candidate(indent, candidate));
  }

  /** What the record has instead: {@code it speaks of tenderness, low back pain}. */
  private static String kinds(List<Fact> facts) {
    List<String> names =
        facts.stream().map(fact -> ConditionWords.value(fact.concept())).distinct().toList();
    String named = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    int more = names.size() - MOST_NAMED;
    return "it speaks of " + named + (more > 0 ? " and " + more + " others" : "");
  }

  private void candidate(int indent, Candidate candidate) {
    page.paragraph(indent, Painted.plain("nearest: " + fact(candidate.fact())));
    for (Candidate.Answer answer : candidate.answers()) {
      if (answer.truth() != Truth.TRUE) {
        page.entry(
            indent + 2,
            mark(answer.truth()),
            Painted.plain(PatternWords.phrase(answer.constraint().expression()) + said(answer)),
            Painted.NOTHING);
      }
    }
  }

  private static String said(Candidate.Answer answer) {
    if (answer.truth() == Truth.NOT_TRIED) {
      return " (waits for a condition above)";
    }
    if (answer.said() != null) {
      return " (it is " + ConditionWords.value(answer.said()) + ")";
    }
    return answer.truth() == Truth.UNSAID || asksWhetherSaid(answer)
        ? " (the record does not say)"
        : "";
  }

  private static boolean asksWhetherSaid(Candidate.Answer answer) {
    return answer.constraint().expression() instanceof Expression.Comparison comparison
        && comparison.right().equals(new Expression.Literal(null));
  }

  private Painted mark(Truth truth) {
    Status status =
        switch (truth) {
          case TRUE -> Status.MET;
          case FALSE -> Status.NOT_MET;
          default -> Status.NOT_DOCUMENTED;
        };
    String mark = style.mark(status) + " ";
    return new Painted(mark, text -> style.standing(status, status == Status.MET, text));
  }

  /** A fact in a few words, with the words of the record. */
  private String fact(Fact fact) {
    String details = details(fact);
    String what =
        fact instanceof Request request ? request.treatment() : fact.concept().replace('-', ' ');
    String words =
        fact.evidence().quoted()
            ? " \""
                + PrintableText.cut(
                    PrintableText.onOneLine(fact.evidence().quote()),
                    LONGEST_QUOTE,
                    style.ellipsis())
                + "\""
            : "";
    String assertion = fact.present() ? "" : ", " + ConditionWords.value(fact.assertion());
    boolean tells = !(fact instanceof Request) && !details.isEmpty();
    return fact.id()
        + " "
        + PrintableText.onOneLine(what + assertion + (tells ? ", " + details : ""))
        + (words.isEmpty() ? "" : ":" + words);
  }

  /** What a fact says besides what it is about: {@code continuing, on 2014-07-03}. */
  private static String details(Fact fact) {
    return FactDetails.of(fact)
        .replaceAll("\\b(?:phase|outcome|direction|basis) ", "")
        .replace("new start", ConditionWords.value(UsePhase.NEW_START))
        .replace("said on ", "on ");
  }

  /** Facts on a line each. */
  void facts(int indent, List<? extends Fact> facts) {
    facts.forEach(fact -> page.paragraph(indent, Painted.plain(fact(fact))));
  }
}
