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

  /** Longest word that answers by yes or no, in characters. */
  private static final int YES = 3;

  /** Longest label of a field, in characters. */
  private static final int FIELD = 24;

  /** Cuts a line at its boxes; a box stands before its words, or after them on some forms. */
  static BoxLine of(MappedText line, List<Checkboxes.Box> boxes, KnownLabels labels) {
    Checkboxes.Box first = boxes.get(0);
    Checkboxes.Box last = boxes.get(boxes.size() - 1);
    boolean namedFirst =
        first.start() > 0
            && (last.end() == line.length()
                || (boxes.size() > 1 && wordsDirectlyBefore(line, first) && isRemark(line, last)));
    return namedFirst ? trailing(line, boxes) : leading(line, boxes, labels);
  }

  /** Whether no mark such as a colon sets a box off from the word before it. */
  private static boolean wordsDirectlyBefore(MappedText line, Checkboxes.Box box) {
    String before = line.text().substring(0, box.start()).stripTrailing();
    return !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  /** Whether nothing but a remark in brackets follows: {@code fear [ ] dread [ ] (none ticked)}. */
  private static boolean isRemark(MappedText line, Checkboxes.Box last) {
    String rest = line.text().substring(last.end()).strip();
    return rest.startsWith("(") && rest.indexOf(')') == rest.length() - 1;
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
   * {@code Spinal injections: [x] none [ ] yes}: a ticked word that only answers, or that alone is
   * ticked, is said of the label that stands before its boxes.
   */
  BoxLine answering(KnownLabels labels) {
    List<Block> told = new ArrayList<>();
    int end = groupEnd(0);
    List<Block> first = items.subList(0, end);
    boolean answered = answers(before, first, labels);
    told.addAll(answered ? labelled(before, first, labels) : first);
    while (end < items.size()) {
      Block label = items.get(end);
      int next = groupEnd(end + 1);
      List<Block> boxes = items.subList(end + 1, next);
      if (answers(label.text(), boxes, labels)) {
        told.addAll(labelled(label.text(), boxes, labels));
      } else {
        told.add(label);
        told.addAll(boxes);
      }
      end = next;
    }
    return new BoxLine(answered ? MappedText.empty() : before, told, after);
  }

  /** Where the boxes under one label end: at the next label, or at the end. */
  private int groupEnd(int from) {
    int end = from;
    while (end < items.size() && items.get(end).kind() != BlockKind.FIELD) {
      end++;
    }
    return end;
  }

  private static boolean answers(MappedText label, List<Block> boxes, KnownLabels labels) {
    return asks(label)
        && boxes.stream().anyMatch(box -> box.ticked() && isAnswer(label, box, boxes, labels));
  }

  private static List<Block> labelled(MappedText label, List<Block> boxes, KnownLabels labels) {
    return boxes.stream()
        .map(
            box ->
                box.ticked() && isAnswer(label, box, boxes, labels)
                    ? Block.checkbox(labelled(label, box.text()), true)
                    : box)
        .toList();
  }

  /** Whether a ticked box only answers, or is the only one ticked and says more than yes. */
  private static boolean isAnswer(
      MappedText label, Block box, List<Block> boxes, KnownLabels labels) {
    boolean alone = boxes.stream().filter(Block::ticked).count() == 1;
    return labels.answers(box.text())
        || (alone && saysMore(box.text()) && !labels.isHeading(label) && !labels.labelAt(label, 0));
  }

  /** Whether words are more than a yes or no, or one that a mark sets off: "No, deferred". */
  private static boolean saysMore(MappedText words) {
    int end = 0;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end > YES || (end < words.length() && words.charAt(end) == ' ');
  }

  private static boolean asks(MappedText label) {
    return !label.isEmpty() && label.charAt(label.length() - 1) == ':';
  }

  private static MappedText labelled(MappedText label, MappedText answer) {
    MappedText.Builder whole = new MappedText.Builder().appendCollapsed(label);
    int gap = answer.rawAt(0) - 1;
    if (gap > label.rawAt(label.length() - 1)) {
      whole.appendSpace(gap);
    }
    return whole.appendCollapsed(answer).build();
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
      int field = last ? label : fieldStart(line, start, label);
      addItem(items, line.slice(start, field), boxes.get(i).ticked());
      addField(items, line.slice(field, label));
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

  /** Where a field with its label starts that a wide gap sets off from a box's words. */
  private static int fieldStart(MappedText line, int from, int end) {
    for (int i = from + 1; i + 2 < end; i++) {
      boolean gap = line.charAt(i) == '\t' || line.subSequence(i, i + 2).toString().isBlank();
      if (gap && !line.slice(from, i).strip().isEmpty()) {
        int start = afterGap(line, i);
        int colon = line.text().indexOf(':', start);
        boolean field =
            colon > start
                && colon - start <= FIELD
                && colon + 1 < end
                && Character.isLetter(line.charAt(start));
        return field ? start : end;
      }
    }
    return end;
  }

  private static void addField(List<Block> items, MappedText words) {
    MappedText text = words.collapsed();
    if (!text.isEmpty()) {
      Span label = new Span(0, text.text().indexOf(':'));
      items.add(Block.of(BlockKind.FIELD, text, label, List.of(), false));
    }
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
