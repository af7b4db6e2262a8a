package dev.warrant.nlp.document;

import java.time.LocalDate;

/**
 * The dates of a case. Each is {@code null} where the document does not state it.
 *
 * @param injury of the injury
 * @param request of the Request for Authorization
 * @param urDecision on which utilization review denied or modified
 * @param received on which the application for review came in
 * @param decision of the independent reviewer's decision
 * @param newestVisit of the newest visit or report
 * @param governing the one that picks the guideline edition
 * @param basis which date that is, in words; {@code null} with no date
 */
public record CaseDates(
    LocalDate injury,
    LocalDate request,
    LocalDate urDecision,
    LocalDate received,
    LocalDate decision,
    LocalDate newestVisit,
    LocalDate governing,
    String basis) {}
