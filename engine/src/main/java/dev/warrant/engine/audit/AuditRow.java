package dev.warrant.engine.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.rules.facts.UrOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One decided item of a letter beside what the rulebook predicts of it from the record alone. The
 * components are the fields of a row as it is printed, in their order; public interface.
 *
 * @param source the letter, as given by the user
 * @param caseId number of the review, else the letter's name
 * @param item place among the items that the letter decides, from 1
 * @param text the request, as the letter words it
 * @param treatment the treatment requested
 * @param topic topic id; {@code null} if no rule of the edition speaks of the treatment
 * @param actual what the letter decided
 * @param predicted what follows from the record
 * @param agrees whether the two are the same; {@code false} where no rule speaks of the treatment
 * @param recommendation what the guideline says of the request as submitted
 * @param decisive ids of the criteria that decide the prediction: for an approval those required
 *     that are met, for a denial those that fail or bar, for a modification those that support the
 *     part and those that keep it from being all
 * @param citedPages pages of the edition that the reviewer cites, as cited
 * @param expectedPages pages on which the edition speaks of the treatment, ascending
 * @param departure in what the decision departs from the guideline
 * @param specialty the reviewer's specialties, as printed
 * @param states the reviewer's states of licensure, as printed
 * @param decidedOn date of the decision; {@code null} if the letter states none
 * @param refusedOn date of the decision of utilization review; {@code null} if the letter states
 *     none
 * @param edition id of the edition that judged it
 * @param sha256 over the rule and guideline files of that edition
 * @param utilizationReview what utilization review had decided on the item; {@code null} where the
 *     letter does not say
 * @param partAllowed whether utilization review had already allowed the part that the guideline
 *     supports
 * @param citedElsewhere whether all that the reviewer cites of the edition is elsewhere than where
 *     it speaks of the treatment
 * @param clearCut how clear-cut a departure is: 0 for none; else every criterion that stands
 *     against the decision, every contradicted finding, adds its firmness (0.5 to 1), so the
 *     greater, the clearer
 * @param criteria where each criterion stands that bears on the request, in the order in which a
 *     reviewer would take them
 * @param citations every guideline that is cited on the item, in the order of the text
 * @param findings what the reviewer asserts of the record, in the order of the text
 * @param rationale the sentences of the rationale that speak of the patient or decide, in the order
 *     of the text; kept for departures only
 * @param undecided texts of other items of the letter on which no decision could be read; the same
 *     in each row of a letter
 */
@JsonPropertyOrder({"source", "case", "item"})
public record AuditRow(
    String source,
    @JsonProperty("case") String caseId,
    int item,
    String text,
    String treatment,
    String topic,
    Outcome actual,
    Outcome predicted,
    boolean agrees,
    Recommendation recommendation,
    List<String> decisive,
    List<String> citedPages,
    List<String> expectedPages,
    Departure departure,
    List<String> specialty,
    List<String> states,
    LocalDate decidedOn,
    LocalDate refusedOn,
    String edition,
    String sha256,
    UrOutcome utilizationReview,
    boolean partAllowed,
    boolean citedElsewhere,
    double clearCut,
    List<AuditedCriterion> criteria,
    List<CitedGuideline> citations,
    List<ReviewerFinding> findings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Quotation> rationale,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> undecided) {
  public AuditRow {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(treatment, "treatment");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(predicted, "predicted");
    Objects.requireNonNull(recommendation, "recommendation");
    Objects.requireNonNull(departure, "departure");
    decisive = copy(decisive);
    citedPages = copy(citedPages);
    expectedPages = copy(expectedPages);
    specialty = copy(specialty);
    states = copy(states);
    criteria = copy(criteria);
    citations = copy(citations);
    findings = copy(findings);
    rationale = copy(rationale);
    undecided = copy(undecided);
  }

  private static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** Whether a rule of the edition speaks of the treatment, so that the two can be compared. */
  public boolean covered() {
    return predicted != Outcome.NOT_COVERED;
  }

  /**
   * The year by which rows are grouped: of the decision, else of utilization review's; 0 if unsaid.
   */
  public int year() {
    LocalDate day = decidedOn == null ? refusedOn : decidedOn;
    return day == null ? 0 : day.getYear();
  }
}
