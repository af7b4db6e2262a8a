package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.authoring.RuleTest;
import dev.warrant.engine.authoring.RulebookOverview;
import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.guideline.Applicability;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Requirement;
import dev.warrant.rules.guideline.Topic;
import java.io.IOException;
import java.util.List;

/**
 * A rulebook, for a program.
 *
 * @param overview the edition
 * @param topics those of its topics that are shown
 * @param criteria ids of those of their criteria that are shown
 * @param version Warrant's own
 */
public record RulebookTree(
    RulebookOverview overview, List<Topic> topics, List<String> criteria, String version)
    implements TreeFormat.Tree {
  public RulebookTree {
    topics = List.copyOf(topics);
    criteria = List.copyOf(criteria);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeStringField("edition", overview.edition().id());
    out.writeStringField("title", overview.edition().title());
    out.writeStringField("sha256", overview.files().sha256());
    out.writeArrayFieldStart("topics");
    for (Topic topic : topics) {
      write(out, topic);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("passages");
    for (Passage passage : overview.edition().passages()) {
      if (isShown(passage)) {
        write(out, passage);
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private boolean isShown(Passage passage) {
    return criteria.stream()
        .anyMatch(
            criterion ->
                overview.criteriaOn(passage.id()).contains(criterion)
                    || overview.rulesCiting(passage.id()).stream()
                        .anyMatch(rule -> rule.rule().criterion().equals(criterion)));
  }

  private static void write(JsonGenerator out, Passage passage) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", passage.id());
    out.writeStringField("section", passage.section());
    out.writeStringField("page", passage.page());
    out.writeStringField("text", passage.text());
    out.writeStringField("source", passage.source());
    out.writeStringField("verification", passage.verification().name());
    out.writeEndObject();
  }

  private void write(JsonGenerator out, Topic topic) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", topic.id());
    out.writeStringField("title", topic.title());
    names(out, "drugClasses", topic.drugClasses());
    names(out, "treatments", topic.treatments());
    out.writeArrayFieldStart("pathways");
    for (Pathway pathway : topic.pathways()) {
      out.writeStartObject();
      out.writeStringField("id", pathway.id());
      out.writeStringField("title", pathway.title());
      applies(out, pathway.applies());
      out.writeFieldName("requires");
      requirement(out, pathway.requires());
      out.writeEndObject();
    }
    out.writeEndArray();
    names(out, "bars", topic.bars().stream().map(bar -> bar.criterion()).toList());
    out.writeArrayFieldStart("modifications");
    for (Modification modification : topic.modifications()) {
      out.writeStartObject();
      out.writeStringField("id", modification.id());
      out.writeStringField("supports", modification.supports().name());
      applies(out, modification.applies());
      out.writeFieldName("when");
      requirement(out, modification.when());
      names(out, "unless", modification.unless());
      out.writeStringField("reason", modification.reason());
      out.writeStringField("passage", modification.passage());
      out.writeEndObject();
    }
    out.writeEndArray();
    names(out, "cautions", topic.cautions());
    out.writeArrayFieldStart("criteria");
    for (CriterionDefinition criterion : topic.criteria()) {
      if (criteria.contains(criterion.id())) {
        write(out, criterion);
      }
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void applies(JsonGenerator out, Applicability applies) throws IOException {
    names(out, "only", applies.only());
    names(out, "except", applies.except());
  }

  private static void requirement(JsonGenerator out, Requirement requirement) throws IOException {
    if (requirement instanceof Requirement.One one) {
      out.writeString(one.criterion());
      return;
    }
    boolean all = requirement instanceof Requirement.All;
    List<Requirement> parts =
        requirement instanceof Requirement.All every
            ? every.parts()
            : ((Requirement.Any) requirement).parts();
    out.writeStartObject();
    out.writeArrayFieldStart(all ? "all" : "any");
    for (Requirement part : parts) {
      requirement(out, part);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void write(JsonGenerator out, CriterionDefinition criterion) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", criterion.id());
    out.writeStringField("polarity", criterion.polarity().name());
    out.writeStringField("asks", criterion.asks());
    out.writeStringField("document", criterion.document());
    out.writeStringField("passage", criterion.passage());
    out.writeArrayFieldStart("rules");
    for (RuleConditions rule : overview.rulesOn(criterion.id())) {
      out.writeStartObject();
      out.writeStringField("rule", rule.rule().citation());
      out.writeNumberField("line", rule.rule().line());
      out.writeStringField("concludes", rule.rule().concludes().name());
      out.writeStringField("passage", rule.rule().passage());
      names(out, "conditions", rule.conditions().stream().map(Condition::text).toList());
      names(out, "inWords", rule.conditions().stream().map(ConditionWords::of).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("tests");
    for (RuleTest test : overview.testsOf(criterion.id())) {
      out.writeStartObject();
      out.writeStringField("name", test.name());
      out.writeStringField("file", test.file());
      out.writeNumberField("line", test.line());
      out.writeStringField("expects", test.expected(criterion.id()).orElseThrow().name());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void names(JsonGenerator out, String field, List<String> names)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String name : names) {
      out.writeString(name);
    }
    out.writeEndArray();
  }
}
