package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RulebookOverview;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Applicability;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Requirement;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rulebook in words: its topics, what a topic asks, and what the rules of a criterion look at.
 */
public final class RulebookText {
  private final RulebookOverview overview;
  private final Edition edition;
  private final TextPage page = new TextPage();
  private final TextStyle style;

  /**
   * @param overview the edition
   */
  public RulebookText(RulebookOverview overview, TextStyle style) {
    this.overview = overview;
    this.edition = overview.edition();
    this.style = style;
  }

  /** Every topic with its criteria; ends with a line feed. */
  public String topics() {
    page.paragraph(0, new Painted(edition.title() + " (" + edition.id() + ")", style::bold));
    page.paragraph(
        0,
        new Painted(
            edition.citation() + ", " + GuidelineWords.days(edition.inForce()) + ".", style::dim));
    for (Topic topic : edition.topics()) {
      page.blank();
      page.entry(
          0,
          Painted.NOTHING,
          new Painted(topic.title(), style::bold),
          new Painted(topic.id(), style::dim));
      for (CriterionDefinition criterion : topic.criteria()) {
        page.paragraph(2, Painted.plain(criterion.id() + ": " + criterion.asks()));
      }
    }
    return style.spelled(page.toString());
  }

  /** What a topic asks, and by which ways it supports a request; ends with a line feed. */
  public String topic(Topic topic) {
    page.paragraph(0, new Painted(topic.title(), style::bold));
    page.paragraph(
        0, new Painted("Speaks of " + GuidelineWords.treatments(topic) + ".", style::dim));
    topic
        .pathways()
        .forEach(
            pathway ->
                way("Supported as " + pathway.title(), pathway.applies(), pathway.requires()));
    if (!topic.bars().isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("Barred, whatever else holds, by:"));
      topic.bars().forEach(bar -> listed(bar.criterion() + inBrackets(bar.applies())));
    }
    topic.modifications().forEach(this::modification);
    if (!topic.cautions().isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("Shown as cautions, never deciding:"));
      topic.cautions().forEach(this::listed);
    }
    page.blank();
    page.paragraph(0, Painted.plain("Its criteria:"));
    for (CriterionDefinition criterion : topic.criteria()) {
      page.entry(
          2,
          Painted.NOTHING,
          Painted.plain(criterion.id() + ": " + criterion.asks()),
          new Painted(GuidelineWords.page(edition.passage(criterion.passage())), style::dim));
    }
    return style.spelled(page.toString());
  }

  private void modification(Modification modification) {
    way(
        "In part (" + GuidelineWords.supports(modification) + ")",
        modification.applies(),
        modification.when());
    if (!modification.unless().isEmpty()) {
      page.paragraph(2, Painted.plain("unless " + String.join(" or ", modification.unless())));
    }
    page.paragraph(2, new Painted(modification.reason(), style::dim));
  }

  private void way(String what, Applicability applies, Requirement requirement) {
    page.blank();
    page.paragraph(0, Painted.plain(what + inBrackets(applies) + " if:"));
    if (requirement instanceof Requirement.All all) {
      all.parts().forEach(part -> listed(words(part)));
    } else {
      listed(words(requirement));
    }
  }

  private void listed(String words) {
    page.entry(2, Painted.plain("- "), Painted.plain(words), Painted.NOTHING);
  }

  private static String inBrackets(Applicability applies) {
    String words = GuidelineWords.applies(applies);
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  /**
   * What a criterion asks, its passage, its rules in words and its tests; ends with a line feed.
   */
  public String criterion(Topic topic, CriterionDefinition criterion) {
    page.entry(
        0,
        Painted.NOTHING,
        new Painted(criterion.id(), style::bold),
        new Painted(GuidelineWords.polarity(criterion.polarity()), style::dim));
    page.paragraph(0, Painted.plain(criterion.asks()));
    page.blank();
    passage(edition.passage(criterion.passage()));
    List<String> uses = overview.uses(topic, criterion.id());
    if (!uses.isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("In " + topic.id() + " it is:"));
      uses.forEach(this::listed);
    }
    overview.rulesOn(criterion.id()).forEach(rule -> rule(criterion, rule));
    List<RuleTest> own = overview.testsOf(criterion.id());
    page.blank();
    page.paragraph(0, Painted.plain(own.size() + (own.size() == 1 ? " test:" : " tests:")));
    for (RuleTest test : own) {
      Status expected = test.expected(criterion.id()).orElseThrow();
      page.entry(
          2,
          Painted.NOTHING,
          Painted.plain(test.name()),
          new Painted(ConditionWords.value(expected), style::dim));
    }
    return style.spelled(page.toString());
  }

  private void passage(Passage passage) {
    page.paragraph(0, Painted.plain(passage.section() + ", " + GuidelineWords.page(passage) + ":"));
    page.paragraph(2, Painted.plain(passage.text()));
    page.paragraph(
        2,
        new Painted(
            ConditionWords.value(passage.verification()) + "; " + passage.source(), style::dim));
  }

  private void rule(CriterionDefinition criterion, RuleConditions rule) {
    String concludes = rule.rule().concludes() == Status.MET ? "Met: " : "Not met: ";
    page.blank();
    page.paragraph(0, new Painted(concludes + rule.rule().name() + ".", style::bold));
    page.paragraph(0, new Painted(rule.rule().file() + ", line " + rule.rule().line(), style::dim));
    rule.conditions().forEach(condition -> listed(ConditionWords.of(condition)));
    if (!rule.rule().passage().equals(criterion.passage())) {
      Passage passage = edition.passage(rule.rule().passage());
      page.paragraph(
          2,
          new Painted(
              "Rests on " + GuidelineWords.page(passage) + ": " + passage.text(), style::dim));
    }
  }

  private static String words(Requirement requirement) {
    if (requirement instanceof Requirement.All all) {
      return all.parts().stream().map(RulebookText::words).collect(Collectors.joining(" and "));
    }
    if (requirement instanceof Requirement.Any any) {
      return any.parts().stream().map(RulebookText::words).collect(Collectors.joining("; or "));
    }
    return ((Requirement.One) requirement).criterion();
  }
}
