package dev.warrant.engine.scaffold;

import dev.warrant.engine.authoring.Blanks;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.guideline.EditionFiles;
import dev.warrant.rules.vocabulary.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Lays out an edition of one topic with one criterion: enough to be compiled, tested and grown. */
public final class EditionScaffold {
  private final Path folder;
  private final Vocabulary vocabulary;

  /**
   * @param folder the folder of editions
   */
  public EditionScaffold(Path folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.vocabulary = vocabulary;
  }

  /**
   * An edition laid out, not yet written.
   *
   * @param id its id, which is also its folder's name
   * @param from the day on which it comes into force
   * @param topic id of its first topic
   * @param treats the drug class, drug or procedure that the topic speaks of
   * @param criterion id of its first criterion
   * @throws CannotScaffold if there is such a folder already, or the vocabulary has no such
   *     treatment
   */
  public Scaffold edition(String id, LocalDate from, String topic, String treats, String criterion)
      throws CannotScaffold {
    ScaffoldNames.check("an edition", id);
    ScaffoldNames.check("a topic", topic);
    ScaffoldNames.check("a criterion", criterion);
    Path edition = folder.resolve(id);
    if (Files.exists(edition)) {
      throw new CannotScaffold(
          "There is a folder \"" + edition + "\" already, and nothing is written over.");
    }
    if (topic.equals("guideline") || topic.equals(criterion)) {
      throw new CannotScaffold(
          "The topic cannot be named \"" + topic + "\": a file of that name is needed beside it.");
    }
    boolean drugClass = RequestPattern.isDrugClass(treats, vocabulary);
    List<String> classes = drugClass ? List.of(treats) : List.of();
    List<String> treatments = drugClass ? List.of() : List.of(treats);
    CriterionFiles files =
        new CriterionFiles(
            id,
            criterion,
            Polarity.REQUIRED,
            criterion,
            RequestPattern.of(classes, treatments, vocabulary));
    return new Scaffold(
        List.of(
            new Scaffold.Part(
                edition.resolve(EditionFiles.GUIDELINE),
                guideline(id, from, topic, files),
                0,
                "what the guideline says, and since when"),
            new Scaffold.Part(
                edition.resolve(topic + ".yaml"),
                topicFile(topic, classes, treatments, files),
                0,
                "a topic: its criteria, and the ways to approval"),
            new Scaffold.Part(
                edition.resolve(criterion + ".drl"),
                files.rules(),
                0,
                "the rules that find its criterion met or not met"),
            new Scaffold.Part(
                edition.resolve(criterion + ".test.yaml"),
                files.tests(),
                0,
                "their tests, two of which fail so far")));
  }

  private String guideline(String id, LocalDate from, String topic, CriterionFiles files) {
    return """
    # What the guideline says, in our wording. Every number that a rule uses stands in the passage that
    # the rule cites.
    id: %s
    title: "%s"
    citation: "%s"
    inForce: { from: %s }
    morphineEquivalents: %s
    topics: [%s]

    passages:
    """
            .formatted(
                id,
                Blanks.of("the title as printed"),
                Blanks.of("the regulation that adopts it"),
                from,
                vocabulary.morphineEquivalents().get(0).id(),
                topic)
        + files.passageEntry();
  }

  private static String topicFile(
      String topic, List<String> classes, List<String> treatments, CriterionFiles files) {
    return """
    id: %s
    title: "%s"
    drugClasses: [%s]
    treatments: [%s]

    criteria:
    """
            .formatted(
                topic,
                Blanks.of("the topic as a reader would write it"),
                String.join(", ", classes),
                String.join(", ", treatments))
        + files.definition()
        + """

        pathways:
          supported:
            title: "%s"
            all: [%s]
        """
            .formatted(Blanks.of("what is supported when all of these are met"), files.id());
  }
}
