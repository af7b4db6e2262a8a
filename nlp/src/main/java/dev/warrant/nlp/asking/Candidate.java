package dev.warrant.nlp.asking;

import dev.warrant.nlp.section.SectionKind;

/**
 * Something that a note may ask for.
 *
 * @param request what it would ask for
 * @param plainness how plainly it asks
 * @param section kind of the section that it stands in
 */
record Candidate(FoundRequest request, Plainness plainness, SectionKind section) {}
