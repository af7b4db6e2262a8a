package dev.warrant.nlp.section;

/**
 * A known label at some place of a text.
 *
 * @param section the section it opens; {@code null} where it names a field
 * @param field the field it names; {@code null} where it opens a section
 * @param end offset after its last letter
 * @param contentStart offset after its colon or other sign, where what it labels begins
 */
record Label(SectionKind section, FieldKind field, int end, int contentStart) {

  boolean opensSection() {
    return section != null;
  }
}
