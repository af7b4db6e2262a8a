package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;

/**
 * Tells a paragraph that opens by saying that it was copied from an earlier note, and from which:
 * {@code (Copied forward from 11/2/2013) Back in spasm}, {@code Hx carried forward 3/4/14: …}.
 */
final class CopiedWords {
  private static final int LONGEST_OPENING = 60;
  private static final String CLOSES = ":)]";

  private final HeadingLexicon lexicon;
  private final DateReader dates;

  CopiedWords(HeadingLexicon lexicon, DateReader dates) {
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /** The day of the note that the words of a block were copied from; {@code null} if of none. */
  LocalDate dayOf(Block block) {
    boolean words = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.FIELD;
    MappedText opening = words ? opening(block.text()) : MappedText.empty();
    return !opening.isEmpty() && lexicon.namesCopy(opening)
        ? SectionReader.firstDay(dates, opening)
        : null;
  }

  private static MappedText opening(MappedText text) {
    for (int i = 1; i < Math.min(text.length(), LONGEST_OPENING); i++) {
      if (CLOSES.indexOf(text.charAt(i)) >= 0) {
        return text.slice(0, i);
      }
    }
    return MappedText.empty();
  }
}
