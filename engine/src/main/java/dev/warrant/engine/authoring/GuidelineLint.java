package dev.warrant.engine.authoring;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.Modification;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what is wrong in the files of topics, though they can be read. */
final class GuidelineLint {
  private final Edition edition;
  private final RulePlaces places;
  private final VocabularyNames vocabulary;

  GuidelineLint(Edition edition, RulePlaces places, VocabularyNames vocabulary) {
    this.edition = edition;
    this.places = places;
    this.vocabulary = vocabulary;
  }

  List<RulebookFault> findings() {
    List<RulebookFault> findings = new ArrayList<>();
    for (Topic topic : edition.topics()) {
      for (String name : treatments(topic)) {
        if (!vocabulary.has(name)) {
          findings.add(
              places
                  .atWord(
                      topic.id() + ".yaml", name, vocabulary.unknown(name), VocabularyNames.REMEDY)
                  .as(FaultKind.UNKNOWN_NAME));
        }
      }
      for (Modification modification : topic.modifications()) {
        unstatedDays(topic, modification).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Every drug, class and procedure that a topic names. */
  private static Set<String> treatments(Topic topic) {
    Set<String> names = new LinkedHashSet<>(topic.drugClasses());
    names.addAll(topic.treatments());
    topic
        .pathways()
        .forEach(
            pathway -> {
              names.addAll(pathway.applies().only());
              names.addAll(pathway.applies().except());
            });
    topic
        .bars()
        .forEach(
            bar -> {
              names.addAll(bar.applies().only());
              names.addAll(bar.applies().except());
            });
    topic
        .modifications()
        .forEach(
            modification -> {
              names.addAll(modification.applies().only());
              names.addAll(modification.applies().except());
            });
    return names;
  }

  private Optional<RulebookFault> unstatedDays(Topic topic, Modification modification) {
    Optional<Passage> passage = passage(modification.passage());
    if (modification.days() == null || passage.isEmpty()) {
      return Optional.empty();
    }
    // How long a taper's first part lasts may stand where its rate does.
    boolean stated =
        Stream.concat(
                passage.stream(),
                Stream.ofNullable(modification.taper())
                    .flatMap(taper -> passage(taper.passage()).stream()))
            .anyMatch(
                known ->
                    PassageNumbers.state(known.text(), BigDecimal.valueOf(modification.days())));
    if (stated) {
      return Optional.empty();
    }
    String message =
        "The %d days of \"%s\" do not stand in the passage that it cites."
            .formatted(modification.days(), modification.id());
    return Optional.of(
        places
            .atWord(
                topic.id() + ".yaml",
                modification.id(),
                message,
                PassageNumbers.inWords(passage.get().text())
                    + " Use its number, cite the passage that states this one, or correct the"
                    + " passage.")
            .as(FaultKind.NUMBER_NOT_IN_PASSAGE));
  }

  private Optional<Passage> passage(String id) {
    return edition.passages().stream().filter(known -> known.id().equals(id)).findFirst();
  }
}
