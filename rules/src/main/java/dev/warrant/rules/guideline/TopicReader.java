package dev.warrant.rules.guideline;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the file of one topic. */
final class TopicReader {
  private static final Set<String> TOPIC_KEYS =
      Set.of(
          "id",
          "title",
          "drugClasses",
          "treatments",
          "criteria",
          "pathways",
          "bars",
          "modifications",
          "cautions");
  private static final Set<String> CRITERION_KEYS =
      Set.of("title", "polarity", "passage", "asks", "document", "satisfiedBy", "buildsOn");
  private static final Set<String> PATHWAY_KEYS = Set.of("title", "only", "except", "all", "any");
  private static final Set<String> BAR_KEYS = Set.of("criterion", "only", "except");
  private static final Set<String> MODIFICATION_KEYS =
      Set.of(
          "supports",
          "only",
          "except",
          "all",
          "any",
          "when",
          "unless",
          "days",
          "taper",
          "reason",
          "passage");
  private static final Set<String> TAPER_KEYS = Set.of("rate", "percent", "everyDays", "passage");

  private final SourceFile file;
  private final References references;
  private final List<RulebookFault> faults;

  TopicReader(SourceFile file, References references, List<RulebookFault> faults) {
    this.file = file;
    this.references = references;
    this.faults = faults;
  }

  Topic read(String id, YamlNode root) {
    StrictMapping keys = StrictMapping.of(file, root, "a topic", TOPIC_KEYS, faults);
    String written = keys.text("id");
    if (!written.isEmpty() && !written.equals(id)) {
      keys.fault(
          keys.node().entries().get("id"),
          FaultKind.NAMES_DISAGREE,
          "The id \"" + written + "\" is not the file's name \"" + id + "\".",
          "Give both the same name.");
    }
    return new Topic(
        id,
        keys.text("title"),
        keys.texts("drugClasses"),
        keys.texts("treatments"),
        criteria(keys),
        pathways(keys),
        bars(keys),
        modifications(keys),
        mentioned(keys, "cautions"));
  }

  private List<CriterionDefinition> criteria(StrictMapping topic) {
    List<CriterionDefinition> criteria = new ArrayList<>();
    for (YamlNode.Entry entry : topic.entries("criteria")) {
      references.define(entry.key(), file, entry);
      StrictMapping keys =
          StrictMapping.of(file, entry.value(), "a criterion", CRITERION_KEYS, faults);
      Polarity polarity = keys.oneOf("polarity", Polarity.class);
      if (polarity != Polarity.CAUTION) {
        keys.value("passage")
            .ifPresent(place -> references.decidesBy(keys.text("passage"), file, place));
      }
      criteria.add(
          new CriterionDefinition(
              entry.key(),
              keys.optionalText("title").orElse(null),
              polarity,
              passage(keys),
              keys.text("asks"),
              keys.optionalText("document").orElse(null),
              facts(keys),
              mentioned(keys, "buildsOn")));
    }
    return criteria;
  }

  private List<Fact> facts(StrictMapping criterion) {
    FactReader reader = new FactReader(file, faults);
    List<Fact> facts = new ArrayList<>();
    for (YamlNode node : criterion.list("satisfiedBy")) {
      reader.read(node, "supposed-" + (facts.size() + 1)).ifPresent(facts::add);
    }
    return facts;
  }

  private List<Pathway> pathways(StrictMapping topic) {
    List<Pathway> pathways = new ArrayList<>();
    for (YamlNode.Entry entry : topic.entries("pathways")) {
      StrictMapping keys = StrictMapping.of(file, entry.value(), "a pathway", PATHWAY_KEYS, faults);
      pathways.add(
          new Pathway(
              entry.key(),
              keys.optionalText("title").orElse(entry.key()),
              applicability(keys),
              requirement(keys, "all", "any")));
    }
    return pathways;
  }

  private List<Bar> bars(StrictMapping topic) {
    List<Bar> bars = new ArrayList<>();
    for (YamlNode node : topic.list("bars")) {
      if (node instanceof YamlNode.Scalar name) {
        references.mentionCriterion(name.text(), file, node);
        bars.add(new Bar(name.text(), new Applicability(null, null)));
      } else {
        StrictMapping keys = StrictMapping.of(file, node, "a bar", BAR_KEYS, faults);
        String criterion = keys.text("criterion");
        keys.value("criterion")
            .ifPresent(place -> references.mentionCriterion(criterion, file, place));
        bars.add(new Bar(criterion, applicability(keys)));
      }
    }
    return bars;
  }

  private List<Modification> modifications(StrictMapping topic) {
    List<Modification> modifications = new ArrayList<>();
    for (YamlNode.Entry entry : topic.entries("modifications")) {
      StrictMapping keys =
          StrictMapping.of(file, entry.value(), "a modification", MODIFICATION_KEYS, faults);
      modifications.add(
          new Modification(
              entry.key(),
              keys.oneOf("supports", Modification.Support.class),
              applicability(keys),
              requirement(keys, "all", "any", "when"),
              mentioned(keys, "unless"),
              keys.optionalCount("days").orElse(null),
              taper(keys),
              keys.text("reason"),
              passage(keys)));
    }
    return modifications;
  }

  private Taper taper(StrictMapping modification) {
    return modification
        .value("taper")
        .map(node -> StrictMapping.of(file, node, "a taper", TAPER_KEYS, faults))
        .map(
            keys ->
                new Taper(
                    keys.text("rate"),
                    keys.optionalCount("percent").map(BigDecimal::valueOf).orElse(null),
                    keys.optionalCount("everyDays").orElse(null),
                    passage(keys)))
        .orElse(null);
  }

  private Applicability applicability(StrictMapping keys) {
    return new Applicability(keys.texts("only"), keys.texts("except"));
  }

  private String passage(StrictMapping keys) {
    String id = keys.text("passage");
    keys.value("passage").ifPresent(place -> references.mentionPassage(id, file, place));
    return id;
  }

  private List<String> mentioned(StrictMapping keys, String key) {
    for (YamlNode node : keys.list(key)) {
      if (node instanceof YamlNode.Scalar name) {
        references.mentionCriterion(name.text(), file, node);
      }
    }
    return keys.texts(key);
  }

  private Requirement requirement(StrictMapping keys, String... names) {
    List<String> present = new ArrayList<>();
    for (String name : names) {
      if (keys.node().entries().containsKey(name)) {
        present.add(name);
      }
    }
    if (present.isEmpty()) {
      keys.missing(names[0]);
      return new Requirement.All(List.of());
    }
    if (present.size() > 1) {
      keys.fault(
          keys.node().entries().get(present.get(1)),
          "\"" + present.get(0) + "\" and \"" + present.get(1) + "\" stand side by side.",
          "Keep one, and put the other inside its list.");
    }
    List<Requirement> parts = keys.list(present.get(0)).stream().map(this::requirement).toList();
    return present.get(0).equals("any") ? new Requirement.Any(parts) : new Requirement.All(parts);
  }

  private Requirement requirement(YamlNode node) {
    if (node instanceof YamlNode.Scalar name) {
      references.mentionCriterion(name.text(), file, node);
      return new Requirement.One(name.text());
    }
    Set<String> allowed = Set.of("all", "any");
    StrictMapping keys = StrictMapping.of(file, node, "a requirement", allowed, faults);
    return Optional.of(keys)
        .filter(inner -> !inner.node().entries().isEmpty())
        .map(inner -> requirement(inner, "all", "any"))
        .orElseGet(() -> new Requirement.All(List.of()));
  }
}
