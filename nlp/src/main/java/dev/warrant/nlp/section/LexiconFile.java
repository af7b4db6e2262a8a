package dev.warrant.nlp.section;

import java.util.List;
import java.util.Set;

/**
 * The file of headings and labels as it is written.
 *
 * @param sections the labels of each section
 * @param fields the labels of each field
 * @param asking the words of a heading that asks for something
 * @param asides words that may follow a heading and only qualify it
 * @param times those that say when; only they may follow a heading that nothing sets off
 * @param practices words with which the name of a clinic ends: "Valley Family Medicine"
 * @param authors words that may stand before a part of a letter and say whose it is
 * @param legends what a legend says of a mark that asks
 * @param made names of sections that are made of a few words
 * @param answers words beside a box that only answer what stands before it
 * @param disputes words of a heading that names a list of what is disputed
 * @param copies what a heading says of a part that was copied from an earlier note
 */
record LexiconFile(
    List<SectionEntry> sections,
    List<FieldEntry> fields,
    Asking asking,
    List<String> asides,
    List<String> times,
    Set<String> practices,
    List<String> authors,
    Legends legends,
    List<String> copies,
    List<Made> made,
    Set<String> answers,
    Set<String> disputes) {

  /**
   * Names of a section that need not be listed one by one: {@code Guideline used by the reviewer},
   * {@code Orders for the carrier}.
   *
   * @param kind id of the section
   * @param heads one of which the name has
   * @param also one of which it has too; empty where a head is enough
   * @param words that may stand beside it; it has no others
   * @param matches examples that must be read as this section
   * @param not examples that must not
   */
  record Made(
      String kind,
      Set<String> heads,
      Set<String> also,
      Set<String> words,
      List<String> matches,
      List<String> not) {
    Made {
      also = also == null ? Set.of() : Set.copyOf(also);
    }

    /** Whether words, in small letters, make such a name. */
    boolean names(List<String> label) {
      return label.stream().anyMatch(heads::contains)
          && (also.isEmpty() || label.stream().anyMatch(also::contains))
          && label.stream().allMatch(this::has);
    }

    private boolean has(String word) {
      return heads.contains(word) || also.contains(word) || words.contains(word);
    }
  }

  /**
   * What a legend says of a mark.
   *
   * @param words any of which says that what is so marked is asked for
   * @param not any of which says that it is not
   */
  record Legends(Set<String> words, Set<String> not) {

    /** Whether the words of a legend, in small letters, say that what is so marked is asked for. */
    boolean marksRequest(List<String> meaning) {
      return meaning.stream().anyMatch(words::contains)
          && meaning.stream().noneMatch(not::contains);
    }
  }

  /**
   * The words of a heading that asks: any of the first, one of the second or more, any of the
   * third.
   *
   * @param before words that may stand before the verb
   * @param verbs verbs that ask
   * @param after words that may follow
   */
  record Asking(Set<String> before, Set<String> verbs, Set<String> after) {

    /** Whether these words, in small letters, only ask; a number at their end counts requests. */
    boolean matches(List<String> words) {
      int end = verbEnd(words);
      int last = words.size() - 1;
      boolean counts = end > 0 && end == last && Character.isDigit(words.get(last).charAt(0));
      return counts || (end > 0 && after.containsAll(words.subList(end, words.size())));
    }

    /** Whether these words, in small letters, start by asking, whatever follows. */
    boolean opens(List<String> words) {
      return verbEnd(words) > 0;
    }

    private int verbEnd(List<String> words) {
      int at = 0;
      while (at < words.size() && before.contains(words.get(at))) {
        at++;
      }
      boolean needs = at > 1 && (at == words.size() || !verbs.contains(words.get(at)));
      int verb = needs && verbs.contains(words.get(at - 1)) ? at - 1 : at;
      while (at < words.size() && verbs.contains(words.get(at))) {
        at++;
      }
      return at > verb ? at : 0;
    }
  }

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
   * @param care those of them that within a note, in capitals, name a treatment
   */
  record FieldEntry(String kind, List<String> labels, List<String> care) {
    FieldEntry {
      labels = labels == null ? List.of() : List.copyOf(labels);
      care = care == null ? List.of() : List.copyOf(care);
    }
  }
}
