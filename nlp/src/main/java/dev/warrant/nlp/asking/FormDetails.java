package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the labelled lines below a treatment to it: its directions, quantity and refills. */
final class FormDetails {

  private static final Pattern DETAIL =
      Pattern.compile(
          "(?:sig|directions?|dosage|dose|dosing|strength|form|frequency|freq|duration|quantity|qty|amount|disp|disp\\.|dispense|dispensed|dispensing|refills?|rf|route|number|no|count|supply|days?|days supply|levels?|side|guidance|imaging guidance|how taken)\\.?",
          Pattern.CASE_INSENSITIVE);

  /** Directions that no label stands before: "Take 1 tablet every 12 hours". */
  private static final Pattern DIRECTIONS =
      Pattern.compile(
          "(?:take|apply|use|place|wear) (?:\\d|one|two|half|a|thin|to)\\b",
          Pattern.CASE_INSENSITIVE);

  private FormDetails() {}

  /** The words of a block without its label, and those of the details that follow it at once. */
  static MappedText joined(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    boolean item = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.CHECKBOX;
    MappedText words = item ? block.text() : block.value();
    int next = index + 1;
    if (next == blocks.size() || isDetail(block) || !isDetail(blocks.get(next))) {
      return words;
    }
    MappedText.Builder whole = new MappedText.Builder().appendCollapsed(words);
    while (next < blocks.size() && isDetail(blocks.get(next))) {
      MappedText detail = blocks.get(next).text();
      whole.appendSpace(detail.rawAt(0) - 1).appendCollapsed(detail);
      next++;
    }
    return whole.build();
  }

  /** Whether details of what a block names stand right behind it. */
  static boolean follow(List<Block> blocks, int index) {
    return index + 1 < blocks.size() && isDetail(blocks.get(index + 1));
  }

  private static boolean isDetail(Block block) {
    return block.hasLabel()
        ? DETAIL.matcher(block.labelText().strip()).matches()
        : block.kind() == BlockKind.PARAGRAPH && DIRECTIONS.matcher(block.text()).lookingAt();
  }
}
