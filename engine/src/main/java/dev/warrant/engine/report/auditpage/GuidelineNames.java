package dev.warrant.engine.report.auditpage;

import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Topic;
import java.util.List;
import java.util.Optional;

/** What the editions that judged call what the rows name by id. */
final class GuidelineNames {
  private final List<Edition> editions;

  GuidelineNames(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  /** The title of an edition; its id if it is not known. */
  String edition(String id) {
    return find(id).map(Edition::title).orElse(id);
  }

  /** The title of a topic; its id in words if no edition has it. */
  String topic(String id) {
    return editions.stream()
        .flatMap(edition -> edition.topics().stream())
        .filter(topic -> topic.id().equals(id))
        .map(Topic::title)
        .findFirst()
        .orElse(words(id));
  }

  /** A criterion of an edition. */
  Optional<CriterionDefinition> criterion(String edition, String id) {
    return find(edition).flatMap(found -> found.criterion(id));
  }

  /** The passage that states a criterion. */
  Optional<Passage> passage(String edition, String criterion) {
    return find(edition)
        .flatMap(
            found ->
                found
                    .criterion(criterion)
                    .flatMap(
                        definition ->
                            found.passages().stream()
                                .filter(passage -> passage.id().equals(definition.passage()))
                                .findFirst()));
  }

  /** An id as words. */
  static String words(String id) {
    return id.replace('-', ' ').replace('_', ' ');
  }

  private Optional<Edition> find(String id) {
    return editions.stream().filter(edition -> edition.id().equals(id)).findFirst();
  }
}
