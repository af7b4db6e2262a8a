package dev.warrant.nlp.section;

import java.util.Locale;

/** What a part of a letter or a note is about. */
public enum SectionKind {
  /** Case number, dates and names at the head of a letter. */
  CASE_HEADER(Part.LETTER),
  /** How the review was made. */
  REVIEW_PROCESS(Part.LETTER),
  /** The reviewer's licences and specialties. */
  REVIEWER_CREDENTIALS(Part.LETTER),
  /** The list of what the reviewer was sent. */
  DOCUMENTS_REVIEWED(Part.LETTER),
  /** The clinical record as the reviewer sums it up. */
  CLINICAL_CASE_SUMMARY(Part.LETTER),
  /** What stands over the decisions. */
  ISSUES_AND_DECISIONS(Part.LETTER),
  /** One disputed item and what was decided on it. */
  DECISION_ITEM(Part.LETTER),
  /** The guideline that a decision cites. */
  GUIDELINE_CITATION(Part.LETTER),
  /** The reviewer's reasons. */
  DECISION_RATIONALE(Part.LETTER),

  /** The title of a visit's note or report. */
  VISIT(Part.RECORD),
  /** Identifiers of patient, claim and clinic. */
  IDENTIFICATION(Part.RECORD),
  /** What is asked for. */
  REQUEST_FOR_AUTHORIZATION(Part.RECORD),
  /** The patient's complaints. */
  SUBJECTIVE(Part.RECORD),
  /** The history of the present complaint. */
  HISTORY_OF_PRESENT_ILLNESS(Part.RECORD),
  /** What was tried before. */
  TREATMENT_HISTORY(Part.RECORD),
  /** Earlier illnesses and operations. */
  PAST_HISTORY(Part.RECORD),
  /** Illnesses and drugs of relatives. */
  FAMILY_HISTORY(Part.RECORD),
  /** Work, home, tobacco, alcohol. */
  SOCIAL_HISTORY(Part.RECORD),
  /** Symptoms asked for system by system. */
  REVIEW_OF_SYSTEMS(Part.RECORD),
  /** Medicines that the patient takes. */
  CURRENT_MEDICATIONS(Part.RECORD),
  /** Allergies. */
  ALLERGIES(Part.RECORD),
  /** Drug screens, monitoring reports, agreements, risk scores. */
  MEDICATION_MONITORING(Part.RECORD),
  /** What the patient can do. */
  FUNCTION(Part.RECORD),
  /** Vital signs. */
  VITALS(Part.RECORD),
  /** Physical examination. */
  OBJECTIVE(Part.RECORD),
  /** Imaging, electrodiagnosis, laboratory. */
  STUDIES(Part.RECORD),
  /** Diagnoses and impression. */
  ASSESSMENT(Part.RECORD),
  /** Diagnoses and plan under one heading. */
  ASSESSMENT_AND_PLAN(Part.RECORD),
  /** Treatment plan. */
  PLAN(Part.RECORD),
  /** Work status and restrictions. */
  WORK_STATUS(Part.RECORD),
  /** Why the provider holds the request to be necessary. */
  MEDICAL_NECESSITY(Part.RECORD),
  /** Guideline text pasted into a note. */
  GUIDELINE_QUOTATION(Part.RECORD),
  /** Signature block. */
  SIGNATURE(Part.RECORD),
  /** Under no heading, or under one that the lexicon does not know. */
  UNLABELLED(Part.RECORD);

  private enum Part {
    LETTER,
    RECORD
  }

  private final Part part;

  SectionKind(Part part) {
    this.part = part;
  }

  /** The id as results show it, for instance {@code clinical-case-summary}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is a part of a determination letter, and not of a clinical note. */
  public boolean ofLetter() {
    return part == Part.LETTER;
  }

  /** Whether its words come from the clinical record or the request, and may say facts. */
  public boolean ofClinicalRecord() {
    return this == CLINICAL_CASE_SUMMARY || (part == Part.RECORD && this != GUIDELINE_QUOTATION);
  }

  /**
   * Whether its label names the thing itself, as in {@code UDS 2/11/15: negative}: the words after
   * it make no sense without it, and a date in it is that thing's, not the visit's.
   */
  boolean labelTells() {
    return switch (this) {
      case STUDIES,
          MEDICATION_MONITORING,
          TREATMENT_HISTORY,
          FAMILY_HISTORY,
          FUNCTION,
          ALLERGIES,
          WORK_STATUS ->
          true;
      default -> false;
    };
  }

  /** The kind that an id names. */
  static SectionKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
