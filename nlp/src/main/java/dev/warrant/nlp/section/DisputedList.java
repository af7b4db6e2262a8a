package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the list of disputed items of a letter that decides none of them: each line under its
 * heading is one.
 */
final class DisputedList {
  private static final int LONGEST_ITEM = 200;

  /** Letters of a cell that only counts. */
  private static final int LONGEST_MARK = 3;

  /**
   * The items, in order.
   *
   * @param opened makes an item of the section that its own line opened
   */
  List<DecisionItem> read(List<Section> sections, Function<Section, DecisionItem> opened) {
    List<DecisionItem> items = new ArrayList<>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.ISSUES_AND_DECISIONS) {
        section.blocks().stream()
            .filter(block -> !isNumber(block))
            .map(DisputedList::named)
            .filter(DisputedList::isItem)
            .forEach(named -> items.add(undecided(named)));
      } else if (section.kind() == SectionKind.DECISION_ITEM
          && section.topic() == SectionKind.DECISION_ITEM) {
        DecisionItem item = opened.apply(section);
        if (!item.request().isEmpty()) {
          items.add(item);
        }
        section.blocks().stream()
            .filter(block -> block.kind() == BlockKind.LIST_ITEM)
            .map(Block::text)
            .filter(DisputedList::isItem)
            .forEach(named -> items.add(undecided(named)));
      }
    }
    return items;
  }

  /** "Date of UR: 3/3/2014": a field with a date or a number in it. */
  private static boolean isNumber(Block block) {
    return block.kind() == BlockKind.FIELD
        && block.value().text().chars().noneMatch(Character::isLetter);
  }

  private static MappedText named(Block block) {
    return block.kind() == BlockKind.TABLE_ROW
        ? block.cells().stream()
            .filter(cell -> cell.text().chars().filter(Character::isLetter).count() > LONGEST_MARK)
            .findFirst()
            .orElse(MappedText.empty())
        : block.text();
  }

  /** A line of a list, and no sentence on it. */
  private static boolean isItem(MappedText line) {
    String text = line.text();
    return line.length() > LONGEST_MARK
        && line.length() <= LONGEST_ITEM
        && !text.endsWith(".")
        && !text.endsWith(":")
        && !ReasonWords.verb(text);
  }

  private static DecisionItem undecided(MappedText named) {
    return new DecisionItem(
        ItemWords.in(named), MappedText.empty(), Disposition.UNSTATED, List.of(), List.of());
  }
}
