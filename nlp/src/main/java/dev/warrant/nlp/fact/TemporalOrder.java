package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lets the newest dated statement describe the present: an older one that it contradicts becomes
 * historical. Statements of one date that contradict each other are both kept and marked.
 */
final class TemporalOrder {
  private static final int OLD_AFTER_DAYS = 365;

  /** Longest time from the visit that records a flare to the decision on its treatment. */
  private static final int ACUTE_DAYS = 90;

  private TemporalOrder() {}

  /**
   * Places drafts in time.
   *
   * @param drafts in any order; their order is kept
   * @param today date of the case; {@code null} if unsaid
   */
  static List<FactDraft> settle(List<FactDraft> drafts, LocalDate today) {
    Map<String, List<FactDraft>> byTopic = new HashMap<>();
    drafts.stream()
        .filter(FactDraft::asserts)
        .forEach(d -> byTopic.computeIfAbsent(d.about(), a -> new java.util.ArrayList<>()).add(d));
    return drafts.stream()
        .map(draft -> settle(draft, byTopic.getOrDefault(draft.about(), List.of())))
        .map(draft -> markOld(draft, today))
        .toList();
  }

  private static FactDraft settle(FactDraft draft, List<FactDraft> sameTopic) {
    if (!draft.asserts()) {
      return draft;
    }
    LocalDate newest =
        sameTopic.stream()
            .map(FactDraft::saidOn)
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(null);
    boolean overtaken =
        draft.saidOn() != null
            && draft.saidOn().isBefore(newest)
            && sameTopic.stream()
                .anyMatch(d -> newest.equals(d.saidOn()) && !d.says().equals(draft.says()));
    if (overtaken) {
      return draft.as(Assertion.HISTORICAL);
    }
    boolean contradicted =
        sameTopic.stream()
            .anyMatch(
                d -> !d.says().equals(draft.says()) && Objects.equals(d.saidOn(), draft.saidOn()));
    return contradicted ? draft.doubted(Doubt.CONTRADICTED) : draft;
  }

  /** A flare of months ago is no flare now, even where no newer statement says so. */
  private static boolean stale(FactDraft draft, LocalDate today) {
    return draft.about().equals("FINDING acute-exacerbation")
        && draft.assertion() == Assertion.PRESENT
        && draft.saidOn().isBefore(today.minusDays(ACUTE_DAYS));
  }

  private static FactDraft markOld(FactDraft draft, LocalDate today) {
    if (today != null && draft.saidOn() != null && stale(draft, today)) {
      return draft.as(Assertion.HISTORICAL).doubted(Doubt.OLD_DATE);
    }
    boolean old =
        today != null
            && draft.saidOn() != null
            && draft.asserts()
            && draft.saidOn().isBefore(today.minusDays(OLD_AFTER_DAYS));
    return old ? draft.doubted(Doubt.OLD_DATE) : draft;
  }
}
