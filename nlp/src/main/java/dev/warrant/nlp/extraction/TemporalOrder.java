package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    Map<String, Statements> byTopic = new HashMap<>();
    drafts.stream()
        .filter(FactDraft::asserts)
        .forEach(d -> byTopic.computeIfAbsent(d.about(), about -> new Statements()).add(d));
    return drafts.stream()
        .map(draft -> draft.asserts() ? settle(draft, byTopic) : draft)
        .map(draft -> markOld(draft, today))
        .toList();
  }

  private static FactDraft settle(FactDraft draft, Map<String, Statements> byTopic) {
    FactDraft settled = draft;
    String about = draft.about();
    while (about != null) {
      Statements sameTopic = byTopic.get(about);
      if (sameTopic != null && sameTopic.overtakes(draft)) {
        return draft.as(Assertion.HISTORICAL);
      }
      if (sameTopic != null && sameTopic.contradicts(draft, draft.saidOn())) {
        settled = draft.doubted(Doubt.CONTRADICTED);
      }
      about = whole(about);
    }
    return settled;
  }

  /** What the topic is a part of; {@code null} if it stands for itself. */
  private static String whole(String about) {
    int within = about.lastIndexOf(FactDraft.WITHIN);
    return within < 0 ? null : about.substring(0, within);
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

  /** What is said of one topic, by date: asked once for each draft, however many there are. */
  private static final class Statements {
    private final Map<LocalDate, Set<String>> byDate = new HashMap<>();
    private LocalDate newest;

    void add(FactDraft draft) {
      byDate.computeIfAbsent(draft.saidOn(), date -> new HashSet<>()).add(draft.says());
      if (draft.saidOn() != null && (newest == null || draft.saidOn().isAfter(newest))) {
        newest = draft.saidOn();
      }
    }

    boolean overtakes(FactDraft draft) {
      return draft.saidOn() != null
          && newest != null
          && draft.saidOn().isBefore(newest)
          && contradicts(draft, newest);
    }

    boolean contradicts(FactDraft draft, LocalDate on) {
      Set<String> said = byDate.getOrDefault(on, Set.of(draft.says()));
      return said.size() > 1 || !said.contains(draft.says());
    }
  }
}
