package dev.warrant.nlp.asking;

import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a note may ask for.
 *
 * @param request what it would ask for
 * @param plainness how plainly it asks
 * @param section kind of the section that it stands in
 * @param visit day of the visit whose record it stands in, if one is named
 */
record Candidate(
    FoundRequest request, Plainness plainness, SectionKind section, Optional<LocalDate> visit) {
  static Candidate in(Section section, FoundRequest request, Plainness plainness) {
    return new Candidate(request, plainness, section.kind(), Optional.ofNullable(section.date()));
  }

  Candidate as(Plainness other) {
    return new Candidate(request, other, section, visit);
  }

  Candidate on(LocalDate day) {
    return new Candidate(request, plainness, section, Optional.of(day));
  }
}
