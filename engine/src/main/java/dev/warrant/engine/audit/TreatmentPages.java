package dev.warrant.engine.audit;

import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Topic;
import dev.warrant.rules.guideline.Verification;
import dev.warrant.rules.vocabulary.Drug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where an edition speaks of one treatment: on the pages of the passages that decide it, and on
 * those on which the vocabulary knows its drug.
 */
final class TreatmentPages {
  /** The vocabulary gives the pages of this edition. */
  private static final String EDITION_OF_DRUG_PAGES = "mtus-2009";

  /** Between two known pages of a section, its other pages lie, unless they are this far apart. */
  private static final int WIDEST_GAP = 10;

  private final Edition edition;
  private final Topic topic;
  private final String treatment;
  private final List<Drug> drugs;
  private final Set<String> ingredients = new HashSet<>();
  private final SortedSet<Integer> expected = new TreeSet<>();
  private final Set<Integer> sections = new HashSet<>();
  private final Map<Integer, Set<String>> drugsOn = new HashMap<>();
  private final Set<Integer> general = new HashSet<>();

  /**
   * @param treatment drug id or procedure id
   * @param drugs the vocabulary's drugs
   */
  TreatmentPages(Edition edition, Topic topic, String treatment, List<Drug> drugs) {
    this.edition = edition;
    this.topic = topic;
    this.treatment = treatment;
    this.drugs = drugs;
    ingredients.add(treatment);
    drugs.stream()
        .filter(drug -> drug.id().equals(treatment))
        .forEach(drug -> ingredients.addAll(drug.ingredients()));
    drugs.forEach(this::addDrug);
    edition.passages().forEach(this::addPassage);
    deciding().map(edition::passage).forEach(p -> expected.addAll(PageNumbers.places(p.page())));
    addSections();
  }

  private void addDrug(Drug drug) {
    if (!edition.id().equals(EDITION_OF_DRUG_PAGES)) {
      return;
    }
    SortedSet<Integer> pages = PageNumbers.places(drug.guidelinePages());
    pages.forEach(page -> drugsOn.computeIfAbsent(page, p -> new HashSet<>()).add(drug.id()));
    if (drug.id().equals(treatment)) {
      expected.addAll(pages);
    }
  }

  private void addPassage(Passage passage) {
    SortedSet<Integer> pages = PageNumbers.places(passage.page());
    String drug = drugOf(passage);
    if (drug == null && !onlyCautions(passage)) {
      general.addAll(pages);
    } else if (drug != null) {
      pages.forEach(page -> drugsOn.computeIfAbsent(page, p -> new HashSet<>()).add(drug));
    }
  }

  /** A passage that decides nothing does not make its page one of every treatment of the topic. */
  private boolean onlyCautions(Passage passage) {
    List<CriterionDefinition> resting =
        edition.topics().stream()
            .flatMap(other -> other.criteria().stream())
            .filter(criterion -> criterion.passage().equals(passage.id()))
            .toList();
    return !resting.isEmpty()
        && resting.stream()
            .allMatch(
                criterion ->
                    edition.topics().stream()
                        .anyMatch(other -> other.cautions().contains(criterion.id())));
  }

  /** The drug that a passage is about by its id, {@code baclofen-dosing}; {@code null} if none. */
  private String drugOf(Passage passage) {
    return drugs.stream()
        .map(Drug::id)
        .filter(id -> passage.id().startsWith(id + "-"))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse(null);
  }

  /** Ids of the passages that decide on the treatment. */
  private Stream<String> deciding() {
    Stream<String> pathways =
        topic.pathways().stream()
            .filter(pathway -> pathway.applies().covers(treatment))
            .flatMap(pathway -> pathway.requires().criteria())
            .map(this::passageOf);
    Stream<String> bars =
        topic.bars().stream()
            .filter(bar -> bar.applies().only().contains(treatment))
            .map(bar -> passageOf(bar.criterion()));
    Stream<String> parts =
        topic.modifications().stream()
            .filter(modification -> modification.applies().covers(treatment))
            .flatMap(
                modification ->
                    Stream.concat(
                        Stream.of(modification.passage()),
                        modification.when().criteria().map(this::passageOf)));
    return Stream.of(pathways, bars, parts).flatMap(passages -> passages);
  }

  private String passageOf(String criterion) {
    return edition.criterion(criterion).map(CriterionDefinition::passage).orElseThrow();
  }

  /** The pages of the sections in which the deciding passages stand. */
  private void addSections() {
    Map<String, TreeSet<Integer>> known = new TreeMap<>();
    Set<String> heads = new HashSet<>();
    deciding().map(edition::passage).forEach(passage -> heads.add(head(passage.section())));
    edition.passages().stream()
        .filter(passage -> passage.verification() != Verification.UNVERIFIED)
        .filter(passage -> heads.contains(head(passage.section())))
        .forEach(
            passage ->
                known
                    .computeIfAbsent(head(passage.section()), h -> new TreeSet<>())
                    .addAll(PageNumbers.all(Stream.ofNullable(passage.page()).toList())));
    known.values().forEach(this::addRun);
  }

  private void addRun(NavigableSet<Integer> pages) {
    for (int page : pages) {
      Integer before = pages.lower(page);
      int from = before == null || page - before >= WIDEST_GAP ? page : before;
      for (int between = from; between <= page; between++) {
        sections.add(between);
      }
    }
  }

  /** {@code Opioids} of {@code Opioids, criteria for use: on-going management}. */
  static String head(String section) {
    return section.split("[,:(]", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** The pages on which the edition speaks of the treatment, ascending. */
  List<String> expected() {
    return expected.stream().map(String::valueOf).toList();
  }

  /**
   * Whether the edition speaks of the treatment on a page, as far as its files tell. A page of the
   * section counts, and one next to a known page (of most passages the page is known to within
   * one), unless all that is known of it is about other drugs.
   */
  boolean speaksOn(int page) {
    boolean near = expected.contains(page - 1) || expected.contains(page + 1);
    return expected.contains(page) || ((near || sections.contains(page)) && !othersAlone(page));
  }

  private boolean othersAlone(int page) {
    Set<String> known = drugsOn.getOrDefault(page, Set.of());
    return !general.contains(page)
        && !known.isEmpty()
        && known.stream().noneMatch(ingredients::contains);
  }
}
