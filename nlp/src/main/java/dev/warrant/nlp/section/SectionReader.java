package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document's blocks into sections by headings, run-in labels and layout. */
public final class SectionReader {

  private final HeadingLexicon lexicon;
  private final DecisionLineReader decisions = new DecisionLineReader();
  private final DateReader dates = new DateReader();

  /**
   * @param lexicon the headings and labels that are known
   */
  public SectionReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sections of a document, in order. */
  public Outline read(List<Block> read) {
    HeaderFieldReader fields = new HeaderFieldReader(lexicon);
    List<Block> whole = new DayBelowLabel(fields, dates).joined(read);
    List<Block> blocks = new RunOnParts(lexicon, decisions).part(whole);
    boolean letter = new LetterShape(lexicon, decisions).fits(blocks);
    List<Draft> drafts = new ArrayList<>();
    List<HeaderField> found = new ArrayList<>();
    if (letter) {
      LetterSections sections = new LetterSections(lexicon, decisions, drafts);
      for (Block block : blocks) {
        found.addAll(fields.readAll(block));
        sections.add(block);
      }
    } else {
      PacketIndex index = PacketIndex.of(blocks, lexicon, dates);
      NoteSections sections = new NoteSections(lexicon, fields, dates, index, drafts);
      for (Block block : blocks) {
        sections.add(block);
      }
      found.addAll(sections.fields());
    }
    List<Section> sections =
        drafts.stream().filter(draft -> !draft.isEmpty()).map(Draft::toSection).toList();
    return new Outline(sections, found, letter);
  }

  /** The first full date of some words; {@code null} where there is none. */
  static LocalDate firstDay(DateReader dates, MappedText words) {
    return dates.read(words.text()).stream()
        .filter(DateMention::isDay)
        .map(DateMention::earliest)
        .findFirst()
        .orElse(null);
  }
}
