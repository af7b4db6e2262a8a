package dev.warrant.nlp.document;

import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.HeaderField;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.CaseKind;
import java.util.List;
import java.util.Objects;

/**
 * A document as read.
 *
 * @param source the text as read
 * @param kind what kind of document it is
 * @param caseNumber number of the review or, in a note, of the claim; {@code null} if unsaid
 * @param dates its dates
 * @param fields the labelled values at its head, in order
 * @param sections its parts, in order
 * @param sentences its sentences, in order
 * @param items the disputed items of a letter, in order; empty for a note
 */
public record Document(
    SourceText source,
    CaseKind kind,
    String caseNumber,
    CaseDates dates,
    List<HeaderField> fields,
    List<Section> sections,
    List<Sentence> sentences,
    List<DecisionItem> items) {

  public Document {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(dates, "dates");
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    items = List.copyOf(items);
  }

  /** The sections of one kind, in order. */
  public List<Section> sections(SectionKind wanted) {
    return sections.stream().filter(section -> section.kind() == wanted).toList();
  }

  /** The sentences that may say facts of the patient: of the clinical record and the request. */
  public List<Sentence> clinicalSentences() {
    return sentences.stream()
        .filter(sentence -> sentence.section().kind().ofClinicalRecord())
        .toList();
  }
}
