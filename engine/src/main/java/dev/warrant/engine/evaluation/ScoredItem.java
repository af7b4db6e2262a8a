package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Recommendation;
import java.util.List;

/**
 * One gold item beside what was predicted of it.
 *
 * @param caseId gold case id
 * @param request the request, as the gold file has it
 * @param topic topic id of the gold file, or {@code none}
 * @param gold what the guideline says of it
 * @param predicted what was predicted; {@code null} where the request was not found in the record
 * @param firm how firm the facts are that decide it; 0 (none is) to 1 (all are)
 * @param misled criteria whose standing differs from gold, or is doubtful, each with its standing
 * @param unread gold quotes that no extracted fact overlaps with the same polarity, {@code concept:
 *     quote}
 * @param quoted how many gold quotes the item has
 */
public record ScoredItem(
    String caseId,
    String request,
    String topic,
    Recommendation gold,
    Recommendation predicted,
    double firm,
    List<String> misled,
    List<String> unread,
    int quoted) {
  public ScoredItem {
    misled = List.copyOf(misled);
    unread = List.copyOf(unread);
  }

  public boolean right() {
    return gold == predicted;
  }
}
