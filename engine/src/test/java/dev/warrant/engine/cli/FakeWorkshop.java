package dev.warrant.engine.cli;

import dev.warrant.engine.SampleCases;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.List;

/** Parts that do at once what the words of a case ask for. */
final class FakeWorkshop implements Workshop {
  @Override
  public CaseSource source() {
    return source -> {
      String text = source.text();
      String name = source.name();
      if (text.startsWith("unreadable")) {
        throw new UnreadableInput(name, "it is a picture. Copy its words.");
      }
      if (text.startsWith("defect")) {
        throw new IllegalStateException("the words of a patient");
      }
      if (text.startsWith("no memory")) {
        throw new OutOfMemoryError();
      }
      Case visit = SampleCases.visit();
      Case subject =
          new Case(
              text.strip(),
              name,
              visit.kind(),
              visit.date(),
              visit.dateBasis(),
              text.startsWith("nothing") ? List.of() : visit.requests(),
              visit.facts());
      return text.startsWith("two") ? List.of(subject, subject) : List.of(subject);
    };
  }

  @Override
  public CaseJudge judge(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    if (choice.rules().isPresent()) {
      throw new FaultyRulebook(
          List.of(new RulebookFault("opioids.drl", 11, 31, "no field \"concpt\".", "", "")));
    }
    if (choice.edition().isPresent()) {
      throw new UnknownChoice("There is no edition \"" + choice.edition().get() + "\".");
    }
    return (subject, labelledBy) -> SampleCases.judged(subject);
  }

  @Override
  public CaseExplainer explainer(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    judge(choice);
    return (subject, criterion) -> {
      throw new CaseExplainer.UnknownCriterion("There is no criterion \"" + criterion + "\".");
    };
  }

  /** Letters that say how many items they decide: {@code 3 items}, {@code 1 item and 1 unread}. */
  @Override
  public LetterAudit audit(RuleChoice choice) throws FaultyRulebook, UnknownChoice {
    judge(choice);
    return new FakeLetterAudit();
  }
}
