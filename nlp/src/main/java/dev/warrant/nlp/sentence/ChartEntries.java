package dev.warrant.nlp.sentence;

import dev.warrant.nlp.date.VisitDates;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.section.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of a chart within a section: paragraphs that open with days, one after another in
 * their order. What stands in one was said on its day. Notes that consist of such entries are
 * parted into visits before, by their layout.
 */
final class ChartEntries {
  private static final int FEWEST = 2;

  private final Map<Block, LocalDate> days;

  private ChartEntries(Map<Block, LocalDate> days) {
    this.days = days;
  }

  /** Those of a section; none where only one paragraph opens with a day, or the days are mixed. */
  static ChartEntries of(Section section, VisitDates visits) {
    Map<Block, LocalDate> days = new HashMap<>();
    List<LocalDate> inTextOrder = new ArrayList<>();
    for (Block block : section.blocks()) {
      visits
          .opening(block.text().text())
          .ifPresent(
              day -> {
                days.put(block, day);
                inTextOrder.add(day);
              });
    }
    boolean entries = inTextOrder.stream().distinct().count() >= FEWEST && areInOrder(inTextOrder);
    return new ChartEntries(entries ? days : Map.of());
  }

  private static boolean areInOrder(List<LocalDate> days) {
    List<LocalDate> ascending = days.stream().sorted().toList();
    List<LocalDate> descending = days.stream().sorted(Comparator.reverseOrder()).toList();
    return days.equals(ascending) || days.equals(descending);
  }

  /** The day of the entry that a paragraph opens. */
  Optional<LocalDate> openedBy(Block block) {
    return Optional.ofNullable(days.get(block));
  }
}
