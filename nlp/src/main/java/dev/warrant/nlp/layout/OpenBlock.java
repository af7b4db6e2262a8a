package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A block that further lines may still be added to. */
final class OpenBlock {

  private static final int LONGEST_LABEL = 45;
  private static final int LONGEST_FIELD = 160;

  private final BlockKind kind;
  private final boolean ticked;
  private final boolean apart;
  private final int columnLabel;
  private final MappedText.Builder text = new MappedText.Builder();
  private final List<Span> bold = new ArrayList<>();
  private int lines;
  private boolean afterLetter;

  OpenBlock(BlockKind kind, Line first, boolean apart) {
    this.kind = kind;
    this.ticked = false;
    this.apart = apart;
    this.columnLabel = 0;
    add(first);
  }

  /** A line whose label stands in a column of its own and ends at an offset. */
  OpenBlock(Line first, int labelEnd, boolean apart) {
    this.kind = BlockKind.PARAGRAPH;
    this.ticked = false;
    this.apart = apart;
    add(
        new Line(
            first.text().slice(0, labelEnd), first.indent(), List.of(), first.mark(), first.gap()));
    this.columnLabel = text.length();
    int value = labelEnd;
    while (MappedText.isSpace(first.text().charAt(value))) {
      value++;
    }
    lines = 0;
    add(
        new Line(
            first.text().slice(value, first.text().length()),
            first.indent() + value,
            within(first.bold(), value, first.text().length()),
            first.mark(),
            first.gap()));
  }

  OpenBlock(MappedText box, boolean ticked) {
    this.kind = BlockKind.CHECKBOX;
    this.ticked = ticked;
    this.apart = false;
    this.columnLabel = 0;
    text.appendCollapsed(box);
    lines = 1;
  }

  /** Whether it is an item of a list. */
  boolean isItem() {
    return kind == BlockKind.LIST_ITEM || kind == BlockKind.CHECKBOX;
  }

  void add(Line line) {
    MappedText words = line.text();
    if (text.length() > 0 && !joinsHyphenated(words)) {
      text.appendSpace(words.rawAt(0) - 1);
    }
    int[] at = new int[words.length() + 1];
    for (int i = 0; i < words.length(); i++) {
      at[i] = text.length();
      char c = words.charAt(i);
      if (MappedText.isSpace(c)) {
        text.appendSpace(words.rawAt(i));
      } else {
        text.append(c, words.rawAt(i));
      }
    }
    at[words.length()] = text.length();
    for (Span span : line.bold()) {
      if (at[span.start()] < at[span.end()]) {
        bold.add(new Span(at[span.start()], at[span.end()]));
      }
    }
    afterLetter = words.length() > 1 && Character.isLetter(words.charAt(words.length() - 2));
    lines++;
  }

  /** A word broken at its hyphen stays one word. */
  private boolean joinsHyphenated(MappedText next) {
    return text.lastChar() == '-' && afterLetter && Character.isLowerCase(next.charAt(0));
  }

  Block toBlock() {
    MappedText whole = text.build().strip();
    if (kind == BlockKind.CHECKBOX) {
      return Block.checkbox(whole, ticked);
    }
    Span label = columnLabel > 0 ? new Span(0, columnLabel) : labelOf(whole);
    boolean field =
        kind == BlockKind.PARAGRAPH
            && label.length() > 0
            && lines == 1
            && whole.length() <= LONGEST_FIELD;
    return Block.of(field ? BlockKind.FIELD : kind, whole, label, withinText(whole), apart);
  }

  private List<Span> withinText(MappedText whole) {
    return within(bold, 0, whole.length());
  }

  /** Spans that lie between two offsets, counted from the first. */
  static List<Span> within(List<Span> spans, int from, int to) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), to);
      if (start < end) {
        kept.add(new Span(start - from, end - from));
      }
    }
    return kept;
  }

  /** The few words before a first colon; length 0 where there are none. */
  private static Span labelOf(MappedText whole) {
    int limit = Math.min(whole.length(), LONGEST_LABEL);
    for (int i = 0; i < limit; i++) {
      char c = whole.charAt(i);
      if (c == ':') {
        boolean ratio = i + 1 < whole.length() && Character.isDigit(whole.charAt(i + 1));
        boolean named = i > 0 && Character.isLetter(whole.charAt(0));
        return named && !ratio ? new Span(0, i) : new Span(0, 0);
      }
      boolean stop = c == '.' && i + 1 < whole.length() && whole.charAt(i + 1) == ' ';
      if (stop || c == ';' || c == '?') {
        break;
      }
    }
    return new Span(0, 0);
  }
}
