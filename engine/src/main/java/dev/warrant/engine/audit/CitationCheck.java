package dev.warrant.engine.audit;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.vocabulary.Drug;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks whether what a reviewer cites is where an edition speaks of the treatment. Safe for use by
 * several threads.
 */
final class CitationCheck {
  private static final Pattern WORD = Pattern.compile("[^a-z0-9]+");

  private final Edition edition;
  private final List<Drug> drugs;
  private final Map<String, TreatmentPages> pages = new ConcurrentHashMap<>();

  CitationCheck(Edition edition, List<Drug> drugs) {
    this.edition = edition;
    this.drugs = drugs;
  }

  /** The pages on which the edition speaks of the treatment, ascending. */
  List<String> expectedPages(Topic topic, String treatment) {
    return pages(topic, treatment).expected();
  }

  private TreatmentPages pages(Topic topic, String treatment) {
    return pages.computeIfAbsent(
        topic.id() + " " + treatment, key -> new TreatmentPages(edition, topic, treatment, drugs));
  }

  /**
   * Whether all that the reviewer cites of the edition lies elsewhere. Pages are held against the
   * pages of the treatment; a section without pages is elsewhere only if it names another treatment
   * and nothing of this one.
   */
  boolean elsewhere(Topic topic, String treatment, List<CitedGuideline> citations) {
    List<CitedGuideline> cited =
        citations.stream()
            .filter(citation -> citation.by() == CitedGuideline.By.REVIEWER)
            .filter(CitedGuideline::ofEdition)
            .filter(citation -> citation.section() != null || !citation.pages().isEmpty())
            .toList();
    return !cited.isEmpty()
        && cited.stream().noneMatch(citation -> mayBeRight(topic, treatment, citation));
  }

  private boolean mayBeRight(Topic topic, String treatment, CitedGuideline citation) {
    if (citation.pages().isEmpty()) {
      return !namesAnother(topic, treatment, citation.section());
    }
    TreatmentPages known = pages(topic, treatment);
    return PageNumbers.all(citation.pages()).stream().anyMatch(known::speaksOn);
  }

  private boolean namesAnother(Topic topic, String treatment, String section) {
    String words = " " + WORD.matcher(section.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    boolean own = names(words, ownNames(topic, treatment));
    return !own
        && edition.topics().stream()
            .filter(other -> !other.id().equals(topic.id()))
            .anyMatch(other -> names(words, List.of(other.title())));
  }

  private Set<String> ownNames(Topic topic, String treatment) {
    Set<String> names = new HashSet<>();
    names.add(topic.title());
    topic.criteria().stream()
        .map(criterion -> edition.passage(criterion.passage()).section())
        .forEach(section -> names.add(TreatmentPages.head(section)));
    drugs.stream()
        .filter(drug -> drug.id().equals(treatment))
        .forEach(
            drug -> {
              names.addAll(drug.genericNames());
              names.addAll(drug.brands());
            });
    return names;
  }

  private static boolean names(String words, Iterable<String> names) {
    for (String name : names) {
      String plain = WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
      if (words.contains(" " + plain + " ")) {
        return true;
      }
    }
    return false;
  }
}
