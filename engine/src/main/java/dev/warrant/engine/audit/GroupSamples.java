package dev.warrant.engine.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Items by the groups of one dimension. */
final class GroupSamples {
  static final String UNSAID = "unsaid";

  /** Where letters name more groups than this, those that come later are counted together. */
  private static final int MOST_NAMES = 5000;

  private static final String OTHERS = "others";

  private final Dimension dimension;
  private final Map<String, LetterSample> samples = new HashMap<>();

  GroupSamples(Dimension dimension) {
    this.dimension = dimension;
  }

  /** Adds the covered items of one letter. */
  void add(List<AuditRow> covered) {
    Map<String, List<AuditRow>> byGroup = new LinkedHashMap<>();
    for (AuditRow row : covered) {
      for (String group : groupsOf(row)) {
        byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
      }
    }
    byGroup.forEach(
        (group, rows) -> {
          boolean known = samples.containsKey(group) || samples.size() < MOST_NAMES;
          samples.computeIfAbsent(known ? group : OTHERS, g -> new LetterSample()).add(rows);
        });
  }

  private Set<String> groupsOf(AuditRow row) {
    Set<String> groups =
        switch (dimension) {
          case TOPIC -> Set.of(row.topic());
          case TREATMENT -> Set.of(row.treatment());
          case YEAR -> row.year() == 0 ? Set.of() : Set.of(String.valueOf(row.year()));
          case SPECIALTY -> Set.copyOf(row.specialty());
          case CITED_SECTION -> citedSections(row);
        };
    return groups.isEmpty() ? Set.of(UNSAID) : groups;
  }

  /** The heads of the sections that the reviewer cites of the edition, in lower case. */
  static Set<String> citedSections(AuditRow row) {
    return row.citations().stream()
        .filter(citation -> citation.by() == CitedGuideline.By.REVIEWER && citation.ofEdition())
        .filter(citation -> citation.section() != null)
        .map(citation -> TreatmentPages.head(citation.section()))
        .filter(head -> !head.isEmpty())
        .collect(Collectors.toSet());
  }

  /** Agreement within each group: of years the earliest first, else those with most items. */
  List<GroupAgreement> agreement() {
    Comparator<Map.Entry<String, LetterSample>> byName = Map.Entry.comparingByKey();
    Comparator<Map.Entry<String, LetterSample>> bySize =
        Comparator.comparingLong(entry -> -entry.getValue().items());
    return samples.entrySet().stream()
        .sorted(dimension == Dimension.YEAR ? byName : bySize.thenComparing(byName))
        .limit(AuditSummary.MOST_GROUPS_OF_A_DIMENSION)
        .map(entry -> new GroupAgreement(entry.getKey(), AgreementFigures.of(entry.getValue())))
        .toList();
  }
}
