package dev.warrant.nlp.layout;

import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line with boxes, cut up.
 *
 * @param before the words before the first box; empty where there are none
 * @param items each box with its words, and the labels that stand between boxes
 * @param after running text after the last box's words; empty where there is none
 */
record BoxLine(MappedText before, List<Block> items, MappedText after) {
  /** So many dots in a row lead from a label to what stands behind it. */
  private static final int FEWEST_DOTS = 4;

  /** Cuts a line at its boxes; a box stands before its words, or after them on some forms. */
  static BoxLine of(MappedText line, List<Checkboxes.Box> boxes, KnownLabels labels) {
    Checkboxes.Box first = boxes.get(0);
    Checkboxes.Box last = boxes.get(boxes.size() - 1);
    return first.start() > 0 && last.end() == line.length()
        ? trailing(line, boxes)
        : leading(line, boxes, labels);
  }

  /**
   * {@code Adverse effects ...... [x] none reported}: what a row of dots leads up to is said under
   * the words before it.
   */
  BoxLine underLeader() {
    int end = before.length();
    while (end > 0 && before.charAt(end - 1) == '.') {
      end--;
    }
    if (before.length() - end < FEWEST_DOTS) {
      return this;
    }
    MappedText label = before.slice(0, end).strip();
    int dot = before.rawAt(end);
    List<Block> labelled =
        items.stream()
            .map(
                item ->
                    item.kind() == BlockKind.CHECKBOX
                        ? Block.checkbox(
                            new MappedText.Builder()
                                .appendCollapsed(label)
                                .append(':', dot)
                                .appendSpace(dot + 1)
                                .appendCollapsed(item.text())
                                .build(),
                            item.ticked())
                        : item)
            .toList();
    return new BoxLine(MappedText.empty(), labelled, after);
  }

  /**
   * {@code Spinal injections: [x] none [ ] yes}: a ticked word that only answers is said of what
   * stands before the boxes.
   */
  BoxLine answering(KnownLabels labels) {
    boolean asks = !before.isEmpty() && before.charAt(before.length() - 1) == ':';
    boolean answered =
        items.stream().anyMatch(item -> item.ticked() && labels.answers(item.text()));
    if (!asks || !answered) {
      return this;
    }
    List<Block> told = new ArrayList<>();
    for (Block item : items) {
      boolean answer = item.ticked() && labels.answers(item.text());
      told.add(
          answer
              ? Block.checkbox(
                  new MappedText.Builder()
                      .appendCollapsed(before)
                      .appendSpace(item.text().rawAt(0) - 1)
                      .appendCollapsed(item.text())
                      .build(),
                  true)
              : item);
    }
    return new BoxLine(MappedText.empty(), told, after);
  }

  private static BoxLine leading(MappedText line, List<Checkboxes.Box> boxes, KnownLabels labels) {
    boolean alone = boxes.size() == 1 && boxes.get(0).start() == 0;
    List<Block> items = new ArrayList<>();
    MappedText after = MappedText.empty();
    for (int i = 0; i < boxes.size(); i++) {
      boolean last = i + 1 == boxes.size();
      int end = last ? line.length() : boxes.get(i + 1).start();
      int start = boxes.get(i).end();
      int cut = last ? wordsEnd(line, start, alone, labels) : end;
      int label = last ? cut : labelStart(line, start, cut);
      addItem(items, line.slice(start, label), boxes.get(i).ticked());
      addLabel(items, line.slice(label, cut));
      after = last ? line.slice(cut, end).strip() : after;
    }
    return new BoxLine(line.slice(0, boxes.get(0).start()).strip(), items, after);
  }

  private static BoxLine trailing(MappedText line, List<Checkboxes.Box> boxes) {
    List<Block> items = new ArrayList<>();
    int colon = line.text().lastIndexOf(':', boxes.get(0).start());
    int start = colon + 1;
    for (Checkboxes.Box box : boxes) {
      addItem(items, line.slice(Math.min(start, box.start()), box.start()), box.ticked());
      start = box.end();
    }
    return new BoxLine(line.slice(0, colon + 1), items, MappedText.empty());
  }

  /**
   * The last box's words end at a wide gap or a full stop that more text follows; a box that has
   * the line to itself has all that stands beside it in columns, up to a field of the form.
   */
  private static int wordsEnd(MappedText line, int from, boolean alone, KnownLabels labels) {
    for (int i = from + 1; i + 2 < line.length(); i++) {
      boolean gap = line.charAt(i) == '\t' || line.subSequence(i, i + 3).toString().isBlank();
      boolean stop =
          line.charAt(i) == '.'
              && line.charAt(i + 1) == ' '
              && Character.isUpperCase(line.charAt(i + 2))
              && i > from + 3;
      boolean wordsBefore = !line.slice(from, i).strip().isEmpty();
      boolean column = gap && alone && !labels.fieldLabelAt(line, afterGap(line, i));
      if (wordsBefore && (gap || stop) && !column) {
        return stop ? i + 1 : i;
      }
    }
    return line.length();
  }

  private static int afterGap(MappedText line, int from) {
    int at = from;
    while (at < line.length() && MappedText.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the label of the next boxes starts that a gap sets off; the end where there is none. */
  private static int labelStart(MappedText line, int from, int end) {
    int last = end;
    while (last > from && MappedText.isSpace(line.charAt(last - 1))) {
      last--;
    }
    if (last == from || line.charAt(last - 1) != ':') {
      return end;
    }
    for (int i = last - 1; i > from + 1; i--) {
      boolean wide = MappedText.isSpace(line.charAt(i)) && MappedText.isSpace(line.charAt(i - 1));
      if (wide || line.charAt(i) == '\t') {
        return line.slice(from, i).strip().isEmpty() ? end : i;
      }
    }
    return end;
  }

  private static void addLabel(List<Block> items, MappedText words) {
    MappedText text = words.collapsed();
    if (!text.isEmpty()) {
      Span label = new Span(0, text.length() - 1);
      items.add(Block.of(BlockKind.FIELD, text, label, List.of(), false));
    }
  }

  private static void addItem(List<Block> items, MappedText words, boolean ticked) {
    MappedText text = words.collapsed();
    if (!text.isEmpty()) {
      items.add(Block.checkbox(text, ticked));
    }
  }
}
