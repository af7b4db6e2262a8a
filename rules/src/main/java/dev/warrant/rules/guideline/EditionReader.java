package dev.warrant.rules.guideline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the YAML files of an edition, strictly: an unknown key, a missing one, an id given twice or
 * a reference to nothing is a fault at its place.
 */
public final class EditionReader {
  private static final Set<String> GUIDELINE_KEYS =
      Set.of("id", "title", "citation", "inForce", "morphineEquivalents", "topics", "passages");
  private static final Set<String> PASSAGE_KEYS =
      Set.of("id", "section", "page", "text", "source", "verification");

  private final EditionFiles files;
  private final List<RulebookFault> faults = new ArrayList<>();
  private final References references = new References(faults);

  private EditionReader(EditionFiles files) {
    this.files = files;
  }

  /** Reads an edition and finds as many faults as can be told apart. */
  public static EditionReading read(EditionFiles files) {
    EditionReader reader = new EditionReader(files);
    Optional<Edition> edition = reader.edition();
    return new EditionReading(edition, reader.faults);
  }

  private Optional<Edition> edition() {
    Optional<SourceFile> guideline = file(EditionFiles.GUIDELINE);
    if (guideline.isEmpty()) {
      faults.add(
          new RulebookFault(
              files.id(),
              0,
              0,
              "The edition has no " + EditionFiles.GUIDELINE + ".",
              "Add one that names its id, title, dates in force, topics and passages.",
              ""));
      return Optional.empty();
    }
    return YamlTree.read(guideline.get(), faults).map(root -> edition(guideline.get(), root));
  }

  private Edition edition(SourceFile file, YamlNode root) {
    StrictMapping keys = StrictMapping.of(file, root, "a guideline", GUIDELINE_KEYS, faults);
    String id = keys.text("id");
    if (!id.isEmpty() && !id.equals(files.id())) {
      keys.fault(
          keys.node().entries().get("id"),
          FaultKind.NAMES_DISAGREE,
          "The id \"" + id + "\" is not the folder's name \"" + files.id() + "\".",
          "Give both the same name.");
    }
    List<Passage> passages = passages(file, keys);
    List<Topic> topics = new ArrayList<>();
    for (String topicId : keys.texts("topics")) {
      topic(topicId, keys).ifPresent(topics::add);
    }
    refuseUnlisted(keys);
    references.check();
    return new Edition(
        id,
        keys.text("title"),
        keys.text("citation"),
        inForce(file, keys),
        keys.text("morphineEquivalents"),
        passages,
        topics);
  }

  private Optional<Topic> topic(String id, StrictMapping guideline) {
    Optional<SourceFile> file = file(id + ".yaml");
    if (file.isEmpty()) {
      guideline.fault(
          guideline.node().entries().get("topics"),
          FaultKind.NAMES_DISAGREE,
          "The topic \"" + id + "\" has no file " + id + ".yaml.",
          "Add the file beside guideline.yaml, or take the topic off the list.");
      return Optional.empty();
    }
    return YamlTree.read(file.get(), faults)
        .map(root -> new TopicReader(file.get(), references, faults).read(id, root));
  }

  private void refuseUnlisted(StrictMapping guideline) {
    List<String> listed = guideline.texts("topics");
    for (SourceFile file : files.topics()) {
      if (!listed.contains(file.stem())) {
        faults.add(
            file.fault(
                    "This topic is not among the topics of guideline.yaml, so nobody reads it.",
                    "Add \"" + file.stem() + "\" to its topics.")
                .as(FaultKind.NAMES_DISAGREE));
      }
    }
  }

  private InForce inForce(SourceFile file, StrictMapping guideline) {
    Optional<YamlNode> node = guideline.value("inForce");
    if (node.isEmpty()) {
      guideline.missing("inForce");
      return new InForce(LocalDate.EPOCH, null);
    }
    StrictMapping keys =
        StrictMapping.of(file, node.get(), "a time in force", Set.of("from", "to"), faults);
    if (keys.value("from").isEmpty()) {
      keys.missing("from");
    }
    LocalDate from = keys.optionalDate("from").orElse(LocalDate.EPOCH);
    LocalDate to = keys.optionalDate("to").orElse(null);
    if (to != null && to.isBefore(from)) {
      keys.fault(keys.node().entries().get("to"), "It ends before it begins.", "");
    }
    return new InForce(from, to);
  }

  private List<Passage> passages(SourceFile file, StrictMapping guideline) {
    Map<String, Integer> lines = new HashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (YamlNode node : guideline.list("passages")) {
      StrictMapping keys = StrictMapping.of(file, node, "a passage", PASSAGE_KEYS, faults);
      String id = keys.text("id");
      Integer earlier = id.isEmpty() ? null : lines.putIfAbsent(id, node.line());
      if (earlier != null) {
        keys.fault(
            keys.node().entries().get("id"),
            FaultKind.REPEATED_NAME,
            "The passage \"" + id + "\" is there twice: first on line " + earlier + ".",
            "Give each passage its own id.");
      }
      references.passages().add(id);
      Verification verification = keys.oneOf("verification", Verification.class);
      if (verification == Verification.UNVERIFIED) {
        references.unverified(id);
      }
      passages.add(
          new Passage(
              id,
              keys.text("section"),
              keys.optionalText("page").orElse(null),
              keys.text("text"),
              keys.text("source"),
              verification));
    }
    return passages;
  }

  private Optional<SourceFile> file(String name) {
    return files.files().stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
