package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.guideline.Bar;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Requirement;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rulebook in words: its topics, what a topic asks, and what the rules of a criterion look at.
 */
public final class RulebookText {
  private final Edition edition;
  private final TextPage page = new TextPage();
  private final TextStyle style;

  /**
   * @param edition the guideline
   */
  public RulebookText(Edition edition, TextStyle style) {
    this.edition = edition;
    this.style = style;
  }

  /** Every topic with its criteria; ends with a line feed. */
  public String topics() {
    page.paragraph(0, new Painted(edition.title() + " (" + edition.id() + ")", style::bold));
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
    String of =
        String.join(", ", topic.drugClasses().isEmpty() ? topic.treatments() : topic.drugClasses());
    page.paragraph(0, new Painted("Speaks of " + of + ".", style::dim));
    for (Pathway pathway : topic.pathways()) {
      page.blank();
      page.paragraph(0, Painted.plain("Supported as " + pathway.title() + " if:"));
      page.paragraph(2, Painted.plain(words(pathway.requires())));
    }
    if (!topic.bars().isEmpty()) {
      page.blank();
      page.paragraph(0, Painted.plain("Barred, whatever else holds, by:"));
      topic.bars().stream()
          .map(Bar::criterion)
          .forEach(bar -> page.paragraph(2, Painted.plain(bar)));
    }
    for (Modification modification : topic.modifications()) {
      page.blank();
      String part = ConditionWords.value(modification.supports());
      page.paragraph(0, Painted.plain("In part (" + part + ") if:"));
      page.paragraph(2, Painted.plain(words(modification.when())));
      page.paragraph(2, new Painted(modification.reason(), style::dim));
    }
    page.blank();
    page.paragraph(0, Painted.plain("Its criteria:"));
    for (CriterionDefinition criterion : topic.criteria()) {
      page.entry(
          2,
          Painted.NOTHING,
          Painted.plain(criterion.id() + ": " + criterion.asks()),
          new Painted(place(edition.passage(criterion.passage())), style::dim));
    }
    return style.spelled(page.toString());
  }

  /**
   * What a criterion asks, its passage, its rules in words and its tests; ends with a line feed.
   */
  public String criterion(
      CriterionDefinition criterion, List<RuleConditions> rules, List<RuleTest> tests) {
    page.paragraph(0, new Painted(criterion.id(), style::bold));
    page.paragraph(0, Painted.plain(criterion.asks()));
    Passage passage = edition.passage(criterion.passage());
    page.blank();
    page.paragraph(0, Painted.plain(passage.section() + ", " + place(passage) + ":"));
    page.paragraph(2, Painted.plain(passage.text()));
    page.paragraph(
        2,
        new Painted(
            ConditionWords.value(passage.verification()) + "; " + passage.source(), style::dim));
    rules.stream()
        .filter(rule -> rule.rule().criterion().equals(criterion.id()))
        .forEach(this::rule);
    List<RuleTest> own =
        tests.stream()
            .filter(
                test ->
                    test.criteria().stream()
                        .anyMatch(expected -> expected.criterion().equals(criterion.id())))
            .toList();
    page.blank();
    page.paragraph(0, Painted.plain(own.size() + (own.size() == 1 ? " test:" : " tests:")));
    own.forEach(test -> page.paragraph(2, Painted.plain(test.name())));
    return style.spelled(page.toString());
  }

  private void rule(RuleConditions rule) {
    String concludes = rule.rule().concludes() == Status.MET ? "Met: " : "Not met: ";
    page.blank();
    page.paragraph(0, new Painted(concludes + rule.rule().name() + ".", style::bold));
    page.paragraph(0, new Painted(rule.rule().file() + ", line " + rule.rule().line(), style::dim));
    rule.conditions()
        .forEach(
            condition ->
                page.entry(
                    2,
                    Painted.plain("- "),
                    Painted.plain(ConditionWords.of(condition)),
                    Painted.NOTHING));
  }

  private static String place(Passage passage) {
    return passage.page() == null ? "no page" : "p. " + passage.page();
  }

  private static String words(Requirement requirement) {
    if (requirement instanceof Requirement.All all) {
      return all.parts().stream().map(RulebookText::words).collect(Collectors.joining(", "));
    }
    if (requirement instanceof Requirement.Any any) {
      return any.parts().stream()
          .map(RulebookText::words)
          .collect(Collectors.joining(" or ", "(", ")"));
    }
    return ((Requirement.One) requirement).criterion();
  }
}
