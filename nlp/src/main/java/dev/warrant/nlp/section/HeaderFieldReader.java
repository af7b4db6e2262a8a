package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labelled values: {@code DOI: 3/4/2013}, {@code Claim 0990-24}, or two cells of a table. */
final class HeaderFieldReader {

  private static final int LONGEST = 160;
  private static final int LONGEST_HEAD = 600;
  private static final int LONGEST_DATE = 30;

  private final HeadingLexicon lexicon;
  private final DateReader dates = new DateReader();

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

  /**
   * The dates that running text at the head of a note labels: {@code DOI: 3/4/2013. Seen 5/6/2014}.
   * A label starts it or follows a comma or a stop, and a date follows the label at once.
   */
  List<HeaderField> inRunningText(MappedText text) {
    List<HeaderField> fields = new ArrayList<>();
    int limit = Math.min(text.length(), LONGEST_HEAD);
    for (int i = 0; i < limit; i++) {
      if (startsPhrase(text, i)) {
        lexicon
            .fieldAt(text, i)
            .map(label -> new HeaderField(label.field(), dateAfter(text, label)))
            .filter(field -> !field.value().isEmpty())
            .ifPresent(fields::add);
      }
    }
    return fields;
  }

  private static boolean startsPhrase(MappedText text, int i) {
    return i == 0
        || (i > 1 && text.charAt(i - 1) == ' ' && ".,;|".indexOf(text.charAt(i - 2)) >= 0);
  }

  private MappedText dateAfter(MappedText text, Label label) {
    int from = Math.min(label.contentStart(), text.length());
    MappedText near = text.slice(from, Math.min(text.length(), from + LONGEST_DATE));
    return dates.read(near.text()).stream()
        .filter(date -> date.isDay() && near.slice(0, date.span().start()).strip().length() < 2)
        .findFirst()
        .map(date -> near.slice(date.span().start(), date.span().end()))
        .orElse(MappedText.empty());
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
