package dev.warrant.nlp.sentence;

import dev.warrant.nlp.date.VisitDates;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/** Cuts the blocks of sections into sentences. May be shared among threads. */
public final class SentenceReader {

  private final SentenceModel model = SentenceBounds.loadModel();
  private final Abbreviations abbreviations = new Abbreviations();
  private final VisitDates visitDates = new VisitDates();

  /** The sentences of all sections, in the order of the text; known headings are none. */
  public List<Sentence> read(List<Section> sections) {
    SentenceBounds bounds = new SentenceBounds(model, abbreviations);
    List<Sentence> sentences = new ArrayList<>();
    Section before = null;
    LocalDate governing = null;
    for (Section section : sections) {
      boolean goesOn = before != null && before.kind() == section.kind() && section.date() == null;
      governing = goesOn ? governing : section.date();
      ChartEntries entries = ChartEntries.of(section, visitDates);
      for (Block block : section.blocks()) {
        governing = entries.openedBy(block).orElse(governing);
        governing = addBlock(sentences, bounds, section, block, governing);
      }
      before = section;
    }
    return sentences;
  }

  private LocalDate addBlock(
      List<Sentence> sentences,
      SentenceBounds bounds,
      Section section,
      Block block,
      LocalDate before) {
    LocalDate governing = before;
    for (Span span : spansOf(bounds, block)) {
      MappedText text = block.text().slice(span.start(), span.end());
      governing = visitDates.introducedBy(text.text()).orElse(governing);
      sentences.add(new Sentence(text, section, governing, block));
    }
    return governing;
  }

  private static List<Span> spansOf(SentenceBounds bounds, Block block) {
    if (block.text().isEmpty()) {
      return List.of();
    }
    if (block.kind() == BlockKind.TABLE_ROW && block.text().length() <= SentenceBounds.LONGEST) {
      return List.of(new Span(0, block.text().length()));
    }
    return bounds.of(block.text().text());
  }
}
