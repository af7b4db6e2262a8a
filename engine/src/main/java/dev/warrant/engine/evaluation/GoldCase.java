package dev.warrant.engine.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.warrant.engine.determination.Recommendation;
import java.util.List;

/**
 * What is true of a case, as a person labelled it.
 *
 * @param id case id, the same as the file's name
 * @param kind {@code imr-letter} or {@code rfa-note}
 * @param edition guideline edition that the labels apply
 * @param items one for each requested item, in the order of the request list
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GoldCase(String id, String kind, String edition, List<GoldItem> items) {
  public GoldCase {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /**
   * One requested item.
   *
   * @param request the request, verbatim but for white space
   * @param treatment generic name
   * @param topic topic id, or {@code none}
   * @param gold what the guideline says of it
   * @param why the deciding criteria in a line; {@code null} if unsaid
   * @param facts the findings that decide it
   * @param decides criteria that must be among those which speak against it; empty if unsaid
   * @param actual what the letter decided; {@code null} for a note
   * @param reviewerDeparts whether the letter's decision contradicts {@code gold}; {@code null} for
   *     a note
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record GoldItem(
      String request,
      String treatment,
      String topic,
      Recommendation gold,
      String why,
      List<GoldFact> facts,
      List<String> decides,
      String actual,
      @JsonProperty("reviewer_departs") Boolean reviewerDeparts) {
    public GoldItem {
      facts = facts == null ? List.of() : List.copyOf(facts);
      decides = decides == null ? List.of() : List.copyOf(decides);
    }
  }

  /** How the text speaks of a finding. */
  public enum GoldStatus {
    PRESENT,
    ABSENT,
    NOT_DOCUMENTED
  }

  /**
   * One deciding finding.
   *
   * @param concept the finding
   * @param status how the text speaks of it
   * @param quote words that say so, verbatim but for white space; {@code null} if not documented
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record GoldFact(String concept, GoldStatus status, String quote) {}
}
