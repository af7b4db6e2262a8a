package dev.warrant.engine.scaffold;

import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.NearestName;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays out a criterion of an edition: its definition in the topic's file, its rules and their tests
 * in files of their own and, where it rests on no passage that is there already, a passage.
 */
public final class CriterionScaffold {
  private final RulebookDraft draft;
  private final Edition edition;
  private final Vocabulary vocabulary;

  /**
   * @param draft an edition without faults
   */
  public CriterionScaffold(RulebookDraft draft, Vocabulary vocabulary) {
    this.draft = draft;
    this.edition = draft.edition().orElseThrow();
    this.vocabulary = vocabulary;
  }

  /**
   * A criterion laid out, not yet written.
   *
   * @param id its id
   * @param topic id of the topic that asks for it
   * @param passage id of the passage that it rests on; empty to lay out one of the criterion's name
   * @throws CannotScaffold if there is such a criterion or file already, or no such topic or
   *     passage
   */
  public Scaffold criterion(String id, String topic, Polarity polarity, Optional<String> passage)
      throws CannotScaffold {
    ScaffoldNames.check("a criterion", id);
    if (edition.criterion(id).isPresent()) {
      throw new CannotScaffold(
          "%s has a criterion \"%s\" already. warrant rules show %s shows it."
              .formatted(edition.id(), id, id));
    }
    Topic asking = topic(topic);
    CriterionFiles files =
        new CriterionFiles(
            edition.id(),
            id,
            polarity,
            passage.isPresent() ? known(passage.get()) : id,
            RequestPattern.of(asking.drugClasses(), asking.treatments(), vocabulary));
    List<Scaffold.Part> parts = new ArrayList<>();
    parts.add(
        new Scaffold.Part(
            beside(id + ".drl"), files.rules(), 0, "the rules that find it met or not met"));
    parts.add(
        new Scaffold.Part(
            beside(id + ".test.yaml"), files.tests(), 0, "their tests, two of which fail so far"));
    parts.add(extended(topic + ".yaml", "criteria", files.definition(), "the criterion"));
    if (passage.isEmpty()) {
      refuseKnown(id);
      parts.add(extended(EditionFiles.GUIDELINE, "passages", files.passageEntry(), "its passage"));
    }
    Scaffold scaffold = new Scaffold(parts);
    scaffold.refuseToOverwrite();
    refuseFaults(scaffold);
    return scaffold;
  }

  private Topic topic(String id) throws CannotScaffold {
    List<String> topics = edition.topics().stream().map(Topic::id).toList();
    return edition.topics().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotScaffold(
                    "%s has no topic \"%s\". ".formatted(edition.id(), id)
                        + NearestName.suggestion(id, topics)
                        + "It has "
                        + String.join(", ", topics)
                        + "."));
  }

  private String known(String passage) throws CannotScaffold {
    List<String> passages = edition.passages().stream().map(Passage::id).toList();
    if (!passages.contains(passage)) {
      throw new CannotScaffold(
          "%s has no passage \"%s\". ".formatted(edition.id(), passage)
              + NearestName.suggestion(passage, passages)
              + "Leave --passage out to lay out a new one.");
    }
    return passage;
  }

  private void refuseKnown(String passage) throws CannotScaffold {
    if (edition.passages().stream().anyMatch(known -> known.id().equals(passage))) {
      throw new CannotScaffold(
          "%s has a passage \"%s\" already. Name it with --passage, or give the criterion another id."
              .formatted(edition.id(), passage));
    }
  }

  private Scaffold.Part extended(String name, String key, String entry, String holds)
      throws CannotScaffold {
    SourceFile file =
        draft.files().files().stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow();
    YamlBlock.Extended extended = YamlBlock.append(file.path(), file.text(), key, entry);
    return new Scaffold.Part(Path.of(file.path()), extended.text(), extended.line(), holds);
  }

  private Path beside(String name) {
    return Path.of(draft.files().files().get(0).path()).resolveSibling(name);
  }

  /** What was added to a file that is written in an unforeseen way must not break it. */
  private void refuseFaults(Scaffold scaffold) throws CannotScaffold {
    List<SourceFile> files = new ArrayList<>(draft.files().files());
    for (Scaffold.Part part : scaffold.files()) {
      SourceFile file = new SourceFile(part.path().toString(), part.text());
      if (EditionFiles.belongs(file.name())) {
        files.removeIf(former -> former.name().equals(file.name()));
        files.add(file);
      }
    }
    RulebookDraft extended = RulebookDraft.read(new EditionFiles(edition.id(), files));
    if (!extended.faults().isEmpty()) {
      throw new CannotScaffold(
          "The criterion cannot be added to the files as they are written. Write it by hand, after"
              + " the pattern of another: "
              + extended.faults().get(0).headline());
    }
  }
}
