package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RulebookOverview;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.Locale;

/** Writes one criterion of a rulebook's page: what it asks, its rules and its tests. */
final class CriterionArticle {
  private final HtmlPage page;
  private final RulebookOverview overview;

  CriterionArticle(HtmlPage page, RulebookOverview overview) {
    this.page = page;
    this.overview = overview;
  }

  void write(Topic topic, CriterionDefinition criterion) {
    String id = Html.escape(criterion.id());
    Passage passage = overview.edition().passage(criterion.passage());
    page.add("<article data-find=\"\" aria-labelledby=\"criterion-" + id + "\">\n")
        .add("<h3 id=\"criterion-" + id + "\">")
        .words(criterion.id().replace('-', ' '))
        .add(" <span class=\"role " + criterion.polarity().name().toLowerCase(Locale.ROOT))
        .add("\">")
        .words(GuidelineWords.polarity(criterion.polarity()))
        .add("</span></h3>\n")
        .element("p class=\"asks\"", criterion.asks())
        .add("<blockquote>\n<p>")
        .words(passage.text() + " ")
        .add("</p>\n<p class=\"note\">")
        .words(passage.section() + ", ")
        .add(RulebookMarks.passage(passage))
        .add("</p>\n</blockquote>\n");
    uses(topic, criterion);
    if (criterion.document() != null) {
      page.element("p class=\"note\"", "To be asked of the provider: " + criterion.document());
    }
    rules(criterion, Status.MET, "Met, if");
    rules(criterion, Status.NOT_MET, "Not met, if");
    tests(criterion);
    page.add("</article>\n");
  }

  private void uses(Topic topic, CriterionDefinition criterion) {
    List<String> uses = overview.uses(topic, criterion.id());
    if (!uses.isEmpty()) {
      page.add("<ul class=\"uses\">\n");
      uses.forEach(use -> page.element("li", use));
      page.add("</ul>\n");
    }
  }

  private void rules(CriterionDefinition criterion, Status status, String heading) {
    List<RuleConditions> rules =
        overview.rulesOn(criterion.id()).stream()
            .filter(rule -> rule.rule().concludes() == status)
            .toList();
    if (rules.isEmpty()) {
      return;
    }
    page.add(
        "<h4 class=\"" + (status == Status.MET ? "met" : "not-met") + "\">" + heading + "</h4>\n");
    rules.forEach(rule -> rule(criterion, rule));
  }

  private void rule(CriterionDefinition criterion, RuleConditions rule) {
    RuleEntry entry = rule.rule();
    page.add("<div class=\"rule\">\n<p>").words(entry.name() + ": ").add("</p>\n<ul>\n");
    rule.conditions().forEach(condition -> page.element("li", ConditionWords.of(condition)));
    page.add("</ul>\n<details>\n<summary>")
        .words(entry.file() + ", line " + entry.line())
        .add("</summary>\n<pre>")
        .add(DrlMarkup.html(overview.source(entry)))
        .add("</pre>\n</details>\n");
    if (!entry.passage().equals(criterion.passage())) {
      Passage passage = overview.edition().passage(entry.passage());
      page.add("<p class=\"note\">Rests on: ")
          .words(passage.text() + " ")
          .add(RulebookMarks.passage(passage))
          .add("</p>\n");
    }
    page.add("</div>\n");
  }

  private void tests(CriterionDefinition criterion) {
    List<RuleTest> tests = overview.testsOf(criterion.id());
    page.add("<details class=\"tests\">\n<summary>" + tests.size())
        .add(tests.size() == 1 ? " test" : " tests")
        .add("</summary>\n<ul>\n");
    for (RuleTest test : tests) {
      Status expected = test.expected(criterion.id()).orElseThrow();
      page.add("<li>").words(test.name() + ": " + ConditionWords.value(expected)).add("</li>\n");
    }
    page.add("</ul>\n</details>\n");
  }
}
