package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks: un-wraps paragraphs, and tells headings, list items, tables, fields and
 * boxes apart. Linear in the length of the text.
 */
public final class BlockReader {

  private static final Span NO_LABEL = new Span(0, 0);

  private final KnownLabels labels;

  /**
   * @param labels the labels and headings that the lexicon knows
   */
  public BlockReader(KnownLabels labels) {
    this.labels = labels;
  }

  /** The blocks of a text, in order. */
  public List<Block> read(SourceText source) {
    List<Line> lines = PageDebris.without(LineReader.read(source.text()));
    return new Reading(RecurringLabels.levelled(Leaders.levelled(lines))).blocks();
  }

  private final class Reading {

    private final List<Line> lines;
    private final List<Break> breaks = new ArrayList<>();
    private final Wrapping wrapping;
    private final Headings headings;
    private final NumberedOutline outline;
    private final BareNumbers bareNumbers;
    private final MarkedLines marked;
    private final boolean export;
    private final char soap;
    private final DatedEntries entries;
    private final int column;
    private final RecurringLabels recurring;
    private final LabelledRows rows;
    private final List<Block> blocks = new ArrayList<>();
    private OpenBlock open;
    private boolean apart = true;
    private int lastNumber = -1;

    Reading(List<Line> lines) {
      this.lines = lines;
      Spacing spacing = Spacing.of(lines);
      lines.forEach(line -> breaks.add(spacing.breakAbove(line)));
      this.wrapping = new Wrapping(lines, breaks);
      this.headings = new Headings(lines, breaks, wrapping, labels);
      this.outline = NumberedOutline.of(lines, labels);
      this.bareNumbers = BareNumbers.of(lines);
      this.marked = MarkedLines.of(lines, labels);
      this.export = PipedRecord.isExport(lines);
      this.soap = LabelColumn.soapMark(lines);
      this.entries = DatedEntries.of(lines);
      this.column = LabelColumn.secondColumn(lines, labels);
      this.recurring = RecurringLabels.of(lines);
      this.rows = LabelledRows.of(lines, breaks, labels);
    }

    List<Block> blocks() {
      int i = 0;
      while (i < lines.size()) {
        i = readLine(i);
      }
      close();
      return blocks;
    }

    /** Reads the line at an index, and those that belong to it; gives the index after them. */
    private int readLine(int i) {
      Line line = lines.get(i);
      if (marked.at(i)) {
        close();
        blocks.add(Block.checkbox(marked.words(i, line).collapsed(), true));
        return i + 1;
      }
      if (line.isRule()) {
        close();
        apart = true;
        return i + 1;
      }
      if (export && PipedRecord.keyEnd(line.text()) > 0) {
        close();
        readRecord(line.text());
        return i + 1;
      }
      int afterAligned = rows.labelEnd(i) > 0 ? i : AlignedTable.endOf(lines, breaks, i);
      if (afterAligned > i) {
        close();
        blocks.addAll(AlignedTable.rows(lines.subList(i, afterAligned)));
        return afterAligned;
      }
      int afterTable = Tables.endOf(lines, breaks, i);
      if (afterTable > i) {
        close();
        blocks.addAll(Tables.rows(lines.subList(i, afterTable)));
        return afterTable;
      }
      boolean goesOn = open != null && i > 0 && wrapping.goesOn(i) && !leavesItem(i);
      if (goesOn && !startsItself(i)) {
        open.add(line);
        return i + 1;
      }
      close();
      int entry = entries.dateEnd(i);
      if (entry > 0) {
        addPiece(line.text().slice(0, entry), List.of());
      }
      boolean heads = readStart(i, entry > 0 ? line.from(entries.wordsStart(i)) : line);
      return heads && headings.isUnderlined(i) ? i + 2 : i + 1;
    }

    /** The key of a record heads its values. */
    private void readRecord(MappedText record) {
      addHeading(record.slice(0, PipedRecord.keyEnd(record)));
      for (MappedText value : PipedRecord.values(record)) {
        addPiece(value, List.of());
      }
    }

    /** Reads a line that starts a block; tells whether it is a heading. */
    private boolean readStart(int i, Line line) {
      int section = sectionEnd(line);
      if (section == 0) {
        return !readBoxes(line) && readWords(i, line);
      }
      addHeading(line.text().slice(0, section));
      if (section == line.text().length()) {
        return true;
      }
      Line rest = line.from(LabelColumn.afterSection(line.text(), section, soap));
      int marker = ListMarker.end(rest.text());
      if (marker > 0) {
        open = new OpenBlock(BlockKind.LIST_ITEM, rest.from(marker), apart);
      } else if (!readBoxes(rest)) {
        readPieces(rest);
      }
      return false;
    }

    private int sectionEnd(Line line) {
      int section = LabelColumn.sectionEnd(line.text(), labels, soap);
      return section > 0 ? section : LabelColumn.nameEnd(line, column);
    }

    /** A line that stands further left than an item, or behind a short one, is not the item's. */
    private boolean leavesItem(int i) {
      return open.isItem()
          && breaks.get(i) == Break.NONE
          && (lines.get(i).indent() < lines.get(i - 1).indent()
              || (!wrapping.fillsText(i - 1)
                  && !Character.isLowerCase(lines.get(i).text().charAt(0))));
    }

    /** Whether a line that could go on with the sentence above starts something of its own. */
    private boolean startsItself(int i) {
      Line line = lines.get(i);
      if (line.mark() == Line.Mark.HEADING
          || line.mark() == Line.Mark.ITEM
          || Headings.quotesItem(line)
          || entries.dateEnd(i) > 0
          || recurring.open(i)
          || rows.labelEnd(i) > 0) {
        return true;
      }
      if (outline.contentStart(i) > 0
          || bareNumbers.contentStart(i) > 0
          || startsWithColumn(line)) {
        return true;
      }
      MappedText text = line.text();
      if (OrderNumber.end(text) > 0 || DoseLine.are(lines.get(i - 1), line)) {
        return true;
      }
      boolean finished = Wrapping.isTerminated(lines.get(i - 1).text());
      if (headings.namesItems(i)) {
        return true;
      }
      boolean heading =
          labels.isHeading(text) && (finished || headings.standsOut(text)) && !headings.runsOn(i);
      if (heading
          || headings.announcesList(i)
          || labels.labelAt(text, 0)
          || Headings.startsWithBox(text)) {
        return true;
      }
      boolean counts = ListMarker.counts(text) && !open.isItem();
      boolean next = ListMarker.startsCount(text) || ListMarker.number(text) == lastNumber + 1;
      return ListMarker.end(text) > 0 && (!counts || (finished && next));
    }

    private boolean startsWithColumn(Line line) {
      return LabelColumn.labelEnd(line.text()) > 0 || sectionEnd(line) > 0;
    }

    private boolean readBoxes(Line line) {
      List<Checkboxes.Box> boxes = Checkboxes.in(line.text());
      if (boxes.isEmpty()) {
        return false;
      }
      BoxLine cut = BoxLine.of(line.text(), boxes, labels).underLeader().answering(labels);
      if (!cut.before().isEmpty()) {
        addPiece(cut.before(), List.of());
      }
      int last = cut.items().size() - 1;
      for (int i = 0; i <= last; i++) {
        Block item = cut.items().get(i);
        if (i == last
            && cut.after().isEmpty()
            && Headings.startsWithBox(line.text())
            && last == 0) {
          open = new OpenBlock(item.text(), item.ticked());
        } else {
          blocks.add(item);
        }
      }
      if (!cut.after().isEmpty()) {
        addPiece(cut.after(), List.of());
      }
      return true;
    }

    /** Reads a line of words; tells whether it is a heading. */
    private boolean readWords(int i, Line line) {
      int named = rows.labelEnd(i);
      if (named > 0 && line.text().length() == lines.get(i).text().length()) {
        open = new OpenBlock(line, named, apart);
        return false;
      }
      int numbered = Math.max(outline.contentStart(i), bareNumbers.contentStart(i));
      int listed = line.mark() == Line.Mark.NONE ? ListMarker.end(line.text()) : 0;
      int marker = numbered > 0 ? numbered : listed;
      lastNumber = marker > 0 ? ListMarker.number(line.text()) : lastNumber;
      Line content = marker == 0 ? line : line.from(marker);
      if (outline.heads(i) || (numbered == 0 && headings.isHeading(i, content, marker > 0))) {
        addHeading(content.text());
        return true;
      } else if (marker > 0 || line.mark() == Line.Mark.ITEM || Headings.quotesItem(line)) {
        open = new OpenBlock(BlockKind.LIST_ITEM, content, apart);
      } else {
        readPieces(content);
      }
      return false;
    }

    private void addHeading(MappedText words) {
      blocks.add(Block.of(BlockKind.HEADING, words.collapsed(), NO_LABEL, List.of(), apart));
      apart = false;
    }

    private void readPieces(Line line) {
      int label = LabelColumn.labelEnd(line.text());
      if (label > 0) {
        open = new OpenBlock(line, label, apart);
        return;
      }
      List<MappedText> pieces = Columns.of(line.text(), labels);
      if (pieces.size() == 1
          || Wrapping.hasLeader(line.text())
          || Columns.areOneField(pieces, labels)
          || Columns.areDatedEntry(pieces, labels)) {
        open = new OpenBlock(BlockKind.PARAGRAPH, line, apart);
        return;
      }
      if ((DoseLine.is(line.text()) || DoseLine.opens(pieces)) && DoseLine.goesOn(pieces.get(1))) {
        DoseLine.row(line, pieces)
            .ifPresentOrElse(
                blocks::add, () -> open = new OpenBlock(BlockKind.PARAGRAPH, line, apart));
        return;
      }
      int from = 0;
      for (MappedText piece : pieces) {
        int at = line.text().text().indexOf(piece.text(), from);
        from = at + piece.length();
        addPiece(piece, OpenBlock.within(line.bold(), at, from));
      }
    }

    private void addPiece(MappedText piece, List<Span> bold) {
      OpenBlock alone =
          new OpenBlock(
              BlockKind.PARAGRAPH, new Line(piece, 0, bold, Line.Mark.NONE, Gap.NONE), apart);
      blocks.add(alone.toBlock());
      apart = false;
    }

    private void close() {
      if (open != null) {
        blocks.add(open.toBlock());
        open = null;
        apart = false;
      }
    }
  }
}
