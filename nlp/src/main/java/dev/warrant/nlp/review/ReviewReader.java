package dev.warrant.nlp.review;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts together what a letter decides, and why. One reader serves every thread. */
public final class ReviewReader {
  private final ReviewerReader reviewers = new ReviewerReader();
  private final CitationReader citations = new CitationReader();
  private final RationaleReader rationales;

  /**
   * @param rationales what reads the sentences of a rationale
   */
  public ReviewReader(RationaleReader rationales) {
    this.rationales = rationales;
  }

  /**
   * The letter that a document is.
   *
   * @param record the case that was read from the same document; its requests are the items
   */
  public ReviewedLetter read(Document document, Case record) {
    List<ReviewedItem> items = new ArrayList<>();
    boolean paired = document.items().size() == record.requests().size();
    for (int i = 0; paired && i < document.items().size(); i++) {
      items.add(item(document, document.items().get(i), record.requests().get(i).id()));
    }
    return new ReviewedLetter(record, document.dates(), reviewers.read(document.sections()), items);
  }

  private ReviewedItem item(Document document, DecisionItem item, String request) {
    List<Sentence> reasons = sentences(document, item.rationale());
    return new ReviewedItem(
        request,
        item.disposition(),
        citations.read(document.source(), item),
        rationales.claims(document.source(), reasons),
        reasons.stream()
            .filter(rationales::speaksOfTheCase)
            .map(sentence -> evidence(document.source(), sentence))
            .toList());
  }

  /** Two sections may read alike; these are the very ones. */
  private static List<Sentence> sentences(Document document, List<Section> sections) {
    Set<Section> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    wanted.addAll(sections);
    return document.sentences().stream()
        .filter(sentence -> wanted.contains(sentence.section()))
        .toList();
  }

  private static Evidence evidence(SourceText source, Sentence sentence) {
    Span raw = sentence.text().rawSpan();
    return new Evidence(
        source.name(),
        sentence.section().kind().id(),
        raw.start(),
        raw.end(),
        source.text().substring(raw.start(), raw.end()),
        List.of());
  }
}
