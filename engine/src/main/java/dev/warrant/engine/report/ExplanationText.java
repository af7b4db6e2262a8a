package dev.warrant.engine.report;

import dev.warrant.engine.authoring.CaseExplanation;
import dev.warrant.engine.authoring.CriterionExplanation;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Passage;

/** Why a criterion stands where it does, for a reader. */
public final class ExplanationText {
  private ExplanationText() {}

  /** The explanation, ending with a line feed. */
  public static String of(CaseExplanation explanation, TextStyle style) {
    TextPage page = new TextPage();
    page.paragraph(0, new Painted(CaseText.heading(explanation.subject()), style::bold));
    String judged = explanation.edition().id() + ": " + explanation.edition().chosenBecause();
    page.paragraph(0, new Painted("Judged by " + judged + ".", style::dim));
    if (explanation.requests().isEmpty()) {
      page.blank();
      page.paragraph(
          0, Painted.plain("No request of this case is one that the criterion bears on."));
    }
    explanation.requests().forEach(request -> request(page, request, style));
    return style.spelled(page.toString());
  }

  private static void request(TextPage page, CriterionExplanation explained, TextStyle style) {
    page.blank();
    Status status = explained.status();
    page.entry(
        0,
        Painted.NOTHING,
        new Painted(PrintableText.onOneLine(explained.request().text()), style::bold),
        new Painted(
            ConditionWords.value(status),
            text -> style.standing(status, status == Status.MET, text)));
    page.paragraph(2, Painted.plain(explained.criterion().asks()));
    page.paragraph(2, new Painted(cited(explained.passage()), style::dim));
    page.blank();
    page.paragraph(2, Painted.plain(summary(status)));
    new RuleTrialText(page, style).rules(2, explained.rules());
    if (status != Status.MET && explained.criterion().document() != null) {
      page.blank();
      page.paragraph(2, Painted.plain(explained.criterion().document()));
    }
  }

  private static String cited(Passage passage) {
    String page = passage.page() == null ? "" : ", page " + passage.page();
    return passage.section() + page + ": " + passage.text();
  }

  private static String summary(Status status) {
    return switch (status) {
      case MET -> "The record shows it.";
      case NOT_MET -> "The record contradicts it.";
      case NOT_DOCUMENTED -> "The record is silent: nothing in it meets or contradicts it.";
    };
  }
}
