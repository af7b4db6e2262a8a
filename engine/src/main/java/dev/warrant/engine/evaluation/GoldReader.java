package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.evaluation.GoldCase.GoldFact;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import dev.warrant.engine.evaluation.GoldCase.GoldStatus;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.StrictMapping;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads gold files. Fields that scoring has no use for may stand beside those that it has. */
public final class GoldReader {
  private final SourceFile file;
  private final List<RulebookFault> faults = new ArrayList<>();

  private GoldReader(SourceFile file) {
    this.file = file;
  }

  /**
   * The labelled case of a file.
   *
   * @param name the file's name, as the user gave it
   * @throws FaultyGoldFile if something is missing or cannot be read
   */
  public static GoldCase read(String name, String text) throws FaultyGoldFile {
    GoldReader reader = new GoldReader(new SourceFile(name, text));
    Optional<GoldCase> gold = YamlTree.read(reader.file, reader.faults).map(reader::goldCase);
    if (gold.isEmpty() || !reader.faults.isEmpty()) {
      throw new FaultyGoldFile(reader.faults);
    }
    return gold.get();
  }

  private GoldCase goldCase(YamlNode node) {
    StrictMapping document = mapping(node, "a gold case");
    if (document.value("items").isEmpty()) {
      document.missing("items");
    }
    return new GoldCase(
        document.text("id"),
        document.optionalText("kind").orElse(null),
        document.optionalText("edition").orElse(null),
        document.list("items").stream().map(this::item).toList());
  }

  private GoldItem item(YamlNode node) {
    StrictMapping item = mapping(node, "a gold item");
    return new GoldItem(
        item.text("request"),
        item.text("treatment"),
        item.text("topic"),
        item.oneOf("gold", Recommendation.class),
        item.optionalText("why").orElse(null),
        item.list("facts").stream().map(this::fact).toList(),
        item.texts("decides"),
        item.optionalText("actual").orElse(null),
        item.optionalText("reviewer_departs").map(Boolean::valueOf).orElse(null));
  }

  private GoldFact fact(YamlNode node) {
    StrictMapping fact = mapping(node, "a gold fact");
    GoldStatus status = fact.oneOf("status", GoldStatus.class);
    if (status != GoldStatus.NOT_DOCUMENTED && fact.value("quote").isEmpty()) {
      fact.missing("quote");
    }
    return new GoldFact(fact.text("concept"), status, fact.optionalText("quote").orElse(null));
  }

  private StrictMapping mapping(YamlNode node, String what) {
    Set<String> known =
        node instanceof YamlNode.Mapping mapping
            ? mapping.entries().keySet()
            : Set.of("id", "items");
    return StrictMapping.of(file, node, what, known, faults);
  }
}
