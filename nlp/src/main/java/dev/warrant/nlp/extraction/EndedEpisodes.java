package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.rules.facts.Assertion;
import java.util.List;
import java.util.Objects;

/**
 * A flare that the record tells of first, and of whose end it tells next, is over: "he had a spasm
 * in March. A note of April states that it had gone."
 */
final class EndedEpisodes {
  private static final String FLARE = "acute-exacerbation";

  /** How far behind a flare its end may be told, in characters. */
  private static final int REACH = 500;

  private EndedEpisodes() {}

  /** The drafts, with such flares in the past. */
  static List<FactDraft> settle(List<FactDraft> drafts) {
    List<FactDraft> ends =
        drafts.stream()
            .filter(draft -> draft.about().endsWith(FLARE))
            .filter(draft -> draft.assertion() == Assertion.ABSENT)
            .toList();
    return ends.isEmpty()
        ? drafts
        : drafts.stream()
            .map(
                draft ->
                    ends.stream().anyMatch(end -> ends(end, draft))
                        ? draft.as(Assertion.HISTORICAL)
                        : draft)
            .toList();
  }

  private static boolean ends(FactDraft end, FactDraft flare) {
    int behind = end.evidence().start() - flare.evidence().end();
    return flare.about().equals(end.about())
        && flare.assertion() == Assertion.PRESENT
        && Objects.equals(flare.saidOn(), end.saidOn())
        && behind >= 0
        && behind <= REACH;
  }
}
