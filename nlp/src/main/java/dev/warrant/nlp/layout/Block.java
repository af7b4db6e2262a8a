package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.List;

/**
 * A block of text: lines un-wrapped, white space collapsed, list marker or box left out.
 *
 * @param kind what it is by its layout
 * @param text its words
 * @param label span of {@code text} that a colon ends, as in {@code DOI: 3/4/2013}, the colon left
 *     out, or that stands in a column of its own; of length 0 where there is none
 * @param cells of a table row, in order; else empty
 * @param columns cells of the header row that stands over a table row; empty where there is none
 * @param ticked whether a box is ticked; false for every other kind
 * @param bold spans of {@code text} that are set in bold
 * @param apart whether a rule or the start of the text stands above it
 */
public record Block(
    BlockKind kind,
    MappedText text,
    Span label,
    List<MappedText> cells,
    List<MappedText> columns,
    boolean ticked,
    List<Span> bold,
    boolean apart) {

  private static final Span NO_LABEL = new Span(0, 0);

  public Block {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
    bold = List.copyOf(bold);
  }

  /** A block of words without cells or box. */
  static Block of(BlockKind kind, MappedText text, Span label, List<Span> bold, boolean apart) {
    return new Block(kind, text, label, List.of(), List.of(), false, bold, apart);
  }

  /** A box and what stands beside it. */
  static Block checkbox(MappedText text, boolean ticked) {
    return new Block(
        BlockKind.CHECKBOX, text, NO_LABEL, List.of(), List.of(), ticked, List.of(), false);
  }

  /** A row of a table. */
  static Block row(MappedText text, List<MappedText> cells, List<MappedText> columns) {
    return new Block(BlockKind.TABLE_ROW, text, NO_LABEL, cells, columns, false, List.of(), false);
  }

  /** Where it stands in the text as read. */
  public Span rawSpan() {
    return text.rawSpan();
  }

  /** Whether a label stands before the words. */
  public boolean hasLabel() {
    return label.length() > 0;
  }

  /** Whether a colon ends the label, rather than the column that it stands in. */
  public boolean endsLabelWithColon() {
    return hasLabel() && label.end() < text.length() && text.charAt(label.end()) == ':';
  }

  /** The words before the colon; empty where there are none. */
  public String labelText() {
    return text.text().substring(label.start(), label.end());
  }

  /** The words after the label, or all of them where there is none. */
  public MappedText value() {
    return hasLabel()
        ? text.slice(Math.min(label.end() + 1, text.length()), text.length()).strip()
        : text;
  }

  /** The part of this block from one offset of its text to another, of the same kind. */
  public Block slice(int start, int end) {
    MappedText part = text.slice(start, end);
    int left = 0;
    while (left < part.length() && MappedText.isSpace(part.charAt(left))) {
      left++;
    }
    int shift = start + left;
    MappedText stripped = part.strip();
    Span kept =
        label.start() >= shift && label.end() <= shift + stripped.length() && hasLabel()
            ? new Span(label.start() - shift, label.end() - shift)
            : NO_LABEL;
    List<Span> boldWithin =
        bold.stream()
            .filter(span -> span.start() >= shift && span.end() <= shift + stripped.length())
            .map(span -> new Span(span.start() - shift, span.end() - shift))
            .toList();
    return new Block(kind, stripped, kept, cells, columns, ticked, boldWithin, apart);
  }

  /** The item of a list whose first mark the words begin with; else the block itself. */
  public Block asFirstItem() {
    boolean first = kind == BlockKind.PARAGRAPH && !text.isEmpty() && ListMarker.startsCount(text);
    int marker = first ? ListMarker.end(text) : 0;
    return marker == 0 ? this : slice(marker, text.length()).as(BlockKind.LIST_ITEM);
  }

  /** The same block with words that begin with its own. */
  public Block with(MappedText longer) {
    return new Block(kind, longer, label, cells, columns, ticked, bold, apart);
  }

  /** The same words as another kind of block. */
  public Block as(BlockKind other) {
    return new Block(other, text, label, cells, columns, ticked, bold, apart);
  }
}
