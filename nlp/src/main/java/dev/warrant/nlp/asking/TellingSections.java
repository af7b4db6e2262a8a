package dev.warrant.nlp.asking;

import dev.warrant.nlp.section.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The parts of a note that tell what is, was or was tried, and ask for nothing. */
final class TellingSections {
  private static final Set<SectionKind> ALL =
      EnumSet.of(
          SectionKind.STUDIES,
          SectionKind.TREATMENT_HISTORY,
          SectionKind.PAST_HISTORY,
          SectionKind.SOCIAL_HISTORY,
          SectionKind.REVIEW_OF_SYSTEMS,
          SectionKind.MEDICATION_MONITORING,
          SectionKind.FUNCTION,
          SectionKind.SUBJECTIVE,
          SectionKind.HISTORY_OF_PRESENT_ILLNESS);

  private TellingSections() {}

  /** All of them, and others that tell so where the caller looks. */
  static Set<SectionKind> and(SectionKind... others) {
    Set<SectionKind> sections = EnumSet.copyOf(ALL);
    sections.addAll(List.of(others));
    return sections;
  }
}
