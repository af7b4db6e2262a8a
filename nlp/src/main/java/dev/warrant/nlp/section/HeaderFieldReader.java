package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labelled values: {@code DOI: 3/4/2013}, {@code Claim 0990-24}, or two cells of a table. */
final class HeaderFieldReader {

  private static final int LONGEST = 160;

  private final HeadingLexicon lexicon;

  HeaderFieldReader(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The fields that a block is made of; none where it says anything else. */
  List<HeaderField> readAll(Block block) {
    if (block.kind() != BlockKind.TABLE_ROW) {
      return read(block).stream().toList();
    }
    List<MappedText> cells = block.cells();
    List<HeaderField> fields = new ArrayList<>();
    for (int i = 0; i + 1 < cells.size(); i += 2) {
      inCells(cells.subList(i, i + 2)).ifPresent(fields::add);
    }
    return 2 * fields.size() == cells.size() ? fields : List.of();
  }

  private Optional<HeaderField> read(Block block) {
    if (block.text().length() > LONGEST || block.kind() == BlockKind.CHECKBOX) {
      return Optional.empty();
    }
    MappedText text = block.text();
    if (block.hasLabel() && block.label().end() < text.length() && !block.endsLabelWithColon()) {
      return lexicon
          .fieldAt(block.labelText(), 0)
          .filter(label -> label.end() == block.labelText().length())
          .map(label -> new HeaderField(label.field(), block.value()));
    }
    return lexicon
        .fieldAt(text, 0)
        .filter(label -> label.contentStart() > label.end() || isValue(text, label.end()))
        .map(label -> new HeaderField(label.field(), value(text, label)));
  }

  private Optional<HeaderField> inCells(List<MappedText> cells) {
    if (cells.size() != 2 || cells.get(0).isEmpty() || cells.get(1).isEmpty()) {
      return Optional.empty();
    }
    return lexicon
        .fieldAt(cells.get(0), 0)
        .filter(label -> label.end() >= cells.get(0).length() - 1)
        .map(label -> new HeaderField(label.field(), cells.get(1)));
  }

  /** Without a colon, only a number or a date after the label makes it a field. */
  private static boolean isValue(MappedText text, int end) {
    int at = end;
    while (at < text.length() && " #.-(".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > end
        && at < text.length()
        && Character.isDigit(text.charAt(at))
        && text.length() - end < 40;
  }

  private static MappedText value(MappedText text, Label label) {
    int at = Math.min(label.contentStart(), text.length());
    while (at < text.length() && " #:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return text.slice(at, text.length()).strip();
  }
}
