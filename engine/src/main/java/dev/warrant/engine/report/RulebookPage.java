package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RulebookOverview;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Requirement;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.guideline.Verification;
import java.util.List;

/**
 * A rulebook as one page for a browser: topics, ways to approval, criteria, rules in words and as
 * written, tests, and the passages that all of it rests on, with links from each to the others.
 */
public final class RulebookPage {
  private final HtmlPage page;
  private final RulebookOverview overview;
  private final Edition edition;
  private final List<Topic> topics;

  private RulebookPage(HtmlPage page, RulebookOverview overview, List<Topic> topics) {
    this.page = page;
    this.overview = overview;
    this.edition = overview.edition();
    this.topics = topics;
  }

  /**
   * The page, ending with a line feed.
   *
   * @param overview the edition
   * @param topics those of its topics that are shown
   * @param version Warrant's own
   */
  public static String of(RulebookOverview overview, List<Topic> topics, String version) {
    HtmlPage page =
        HtmlPage.titled(overview.edition().title() + ": the rulebook", "rulebook-page.css")
            .with("rulebook-page.js");
    return new RulebookPage(page, overview, topics).written(version);
  }

  private String written(String version) {
    page.add("<a class=\"skip\" href=\"#content\">Skip to the rules</a>\n<header>\n")
        .element("h1", edition.title())
        .element("p", edition.citation() + ", " + GuidelineWords.days(edition.inForce()) + ".")
        .element("p class=\"count\"", counts())
        .add("</header>\n");
    navigation();
    page.add("<main id=\"content\">\n");
    marks();
    topics.forEach(this::topic);
    passages();
    page.add("</main>\n<footer>\n")
        .element(
            "p",
            "Edition "
                + edition.id()
                + ", SHA-256 of its rule and guideline files "
                + overview.files().sha256()
                + ". Written by Warrant "
                + version
                + ".")
        .element(
            "p",
            "The passages are in our wording. A decision to modify or deny is a physician's (Labor"
                + " Code 4610).")
        .add("</footer>\n");
    return page.written();
  }

  private String counts() {
    long criteria = topics.stream().mapToLong(topic -> topic.criteria().size()).sum();
    long rules =
        topics.stream()
            .flatMap(topic -> topic.criteria().stream())
            .mapToLong(criterion -> overview.rulesOn(criterion.id()).size())
            .sum();
    return "%d topics, %d criteria, %d rules, %d tests, %d passages."
        .formatted(
            topics.size(), criteria, rules, overview.tests().size(), edition.passages().size());
  }

  private void navigation() {
    page.add("<nav aria-label=\"Contents\">\n<form role=\"search\" hidden=\"hidden\">\n")
        .add("<label for=\"filter\">Show only what mentions</label>\n")
        .add("<input id=\"filter\" type=\"search\" autocomplete=\"off\"")
        .add(" aria-describedby=\"found\"/>\n")
        .add("<output id=\"found\" for=\"filter\" role=\"status\"></output>\n</form>\n<ul>\n");
    for (Topic topic : topics) {
      page.add("<li><a href=\"#topic-" + Html.escape(topic.id()) + "\">")
          .words(topic.title())
          .add("</a></li>\n");
    }
    page.add("<li><a href=\"#passages\">Passages</a></li>\n</ul>\n</nav>\n");
  }

  private void marks() {
    page.add("<section class=\"marks\" aria-labelledby=\"reading\">\n")
        .add("<h2 id=\"reading\">How to read it</h2>\n")
        .element(
            "p",
            "A criterion is met, not met (the record contradicts it) or not documented (the record"
                + " is silent). Silence is never taken for contradiction.")
        .add("<dl>\n");
    for (Verification verification : Verification.values()) {
      page.add("<dt>")
          .add(RulebookMarks.verification(verification))
          .add("</dt>")
          .element("dd", GuidelineWords.trust(verification));
    }
    page.add("</dl>\n</section>\n");
  }

  private void topic(Topic topic) {
    page.add(
            "<section class=\"topic\" aria-labelledby=\"topic-" + Html.escape(topic.id()) + "\">\n")
        .add("<h2 id=\"topic-" + Html.escape(topic.id()) + "\">")
        .words(topic.title())
        .add("</h2>\n")
        .element("p", "Speaks of " + GuidelineWords.treatments(topic) + ".")
        .add("<div class=\"ways\" data-find=\"\">\n");
    topic.pathways().forEach(this::pathway);
    bars(topic);
    topic.modifications().forEach(this::modification);
    cautions(topic);
    page.add("</div>\n");
    CriterionArticle article = new CriterionArticle(page, overview);
    topic.criteria().forEach(criterion -> article.write(topic, criterion));
    page.add("</section>\n");
  }

  private void pathway(Pathway pathway) {
    String applies = GuidelineWords.applies(pathway.applies());
    page.add("<div class=\"way\">\n<h3>Supported as ")
        .words(pathway.title())
        .add("</h3>\n")
        .element("p", (applies.isEmpty() ? "" : applies + ", ") + "if:");
    requirement(pathway.requires());
    page.add("</div>\n");
  }

  private void requirement(Requirement requirement) {
    if (requirement instanceof Requirement.One one) {
      page.add(RulebookMarks.criterion(one.criterion()));
      return;
    }
    boolean all = requirement instanceof Requirement.All;
    List<Requirement> parts =
        requirement instanceof Requirement.All every
            ? every.parts()
            : ((Requirement.Any) requirement).parts();
    page.add(all ? "<ul class=\"all\">\n" : "<p>any of:</p>\n<ul class=\"any\">\n");
    for (Requirement part : parts) {
      page.add("<li>");
      requirement(part);
      page.add("</li>\n");
    }
    page.add("</ul>\n");
  }

  private void bars(Topic topic) {
    if (topic.bars().isEmpty()) {
      return;
    }
    page.add("<div class=\"way\">\n<h3>Barred, whatever else holds, by</h3>\n<ul>\n");
    topic
        .bars()
        .forEach(
            bar -> {
              String applies = GuidelineWords.applies(bar.applies());
              page.add("<li>" + RulebookMarks.criterion(bar.criterion()))
                  .words(applies.isEmpty() ? "" : ", " + applies)
                  .add("</li>\n");
            });
    page.add("</ul>\n</div>\n");
  }

  private void modification(Modification modification) {
    String applies = GuidelineWords.applies(modification.applies());
    page.add("<div class=\"way\">\n<h3>In part: ")
        .words(GuidelineWords.supports(modification))
        .add("</h3>\n")
        .element("p", (applies.isEmpty() ? "" : applies + ", ") + "if:");
    requirement(modification.when());
    if (!modification.unless().isEmpty()) {
      page.add("<p>unless ");
      for (String criterion : modification.unless()) {
        page.add(RulebookMarks.criterion(criterion) + " ");
      }
      page.add("</p>\n");
    }
    page.add("<p>")
        .words(modification.reason() + " ")
        .add(RulebookMarks.passage(edition.passage(modification.passage())))
        .add("</p>\n</div>\n");
  }

  private void cautions(Topic topic) {
    if (topic.cautions().isEmpty()) {
      return;
    }
    page.add("<div class=\"way\">\n<h3>Shown as cautions, never deciding</h3>\n<ul>\n");
    topic
        .cautions()
        .forEach(caution -> page.add("<li>" + RulebookMarks.criterion(caution) + "</li>\n"));
    page.add("</ul>\n</div>\n");
  }

  private void passages() {
    page.add("<section aria-labelledby=\"passages\">\n<h2 id=\"passages\">Passages</h2>\n");
    String section = "";
    for (Passage passage : edition.passages()) {
      if (!passage.section().equals(section)) {
        section = passage.section();
        page.element("h3", section);
      }
      passage(passage);
    }
    page.add("</section>\n");
  }

  private void passage(Passage passage) {
    page.add(
            "<div class=\"passage\" data-find=\"\" id=\"passage-"
                + Html.escape(passage.id())
                + "\">\n")
        .add("<p><strong>")
        .words(GuidelineWords.page(passage))
        .add("</strong> ")
        .words(passage.text() + " ")
        .add(RulebookMarks.verification(passage.verification()))
        .add("</p>\n<p class=\"note\">")
        .words(passage.source() + ". Id: " + passage.id() + ".");
    List<String> criteria = overview.criteriaOn(passage.id());
    if (!criteria.isEmpty()) {
      page.add(" Criteria:");
      criteria.forEach(criterion -> page.add(" " + RulebookMarks.criterion(criterion)));
    }
    long rules = overview.rulesCiting(passage.id()).size();
    page.words(rules == 0 ? "" : " Cited by " + rules + (rules == 1 ? " rule." : " rules."))
        .add("</p>\n</div>\n");
  }
}
