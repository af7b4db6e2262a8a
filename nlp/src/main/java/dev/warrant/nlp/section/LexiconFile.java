package dev.warrant.nlp.section;

import java.util.List;

/**
 * The file of headings and labels as it is written.
 *
 * @param sections the labels of each section
 * @param fields the labels of each field
 * @param asides words that may follow a heading and only qualify it
 * @param times those that say when; only they may follow a heading that nothing sets off
 */
record LexiconFile(
    List<SectionEntry> sections, List<FieldEntry> fields, List<String> asides, List<String> times) {

  /**
   * The labels of one section.
   *
   * @param kind id of the section
   * @param labels headings and labels, in any case
   * @param bare those of them that stand in capitals without a colon
   * @param matches examples that must be read as this section
   * @param not examples that must not
   */
  record SectionEntry(
      String kind, List<String> labels, List<String> bare, List<String> matches, List<String> not) {
    SectionEntry {
      labels = labels == null ? List.of() : List.copyOf(labels);
      bare = bare == null ? List.of() : List.copyOf(bare);
      matches = matches == null ? List.of() : List.copyOf(matches);
      not = not == null ? List.of() : List.copyOf(not);
    }
  }

  /**
   * The labels of one field.
   *
   * @param kind id of the field
   * @param labels its labels, in any case
   */
  record FieldEntry(String kind, List<String> labels) {
    FieldEntry {
      labels = labels == null ? List.of() : List.copyOf(labels);
    }
  }
}
