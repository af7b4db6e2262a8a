package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The index at the head of a packet, "(i) RFA 4/14/14 (ii) PR-2 4/10/14", and the parts that it
 * counts. A part opens with its mark alone and bears the day of its entry; the entries themselves
 * date nothing.
 */
final class PacketIndex {
  private static final int LONGEST_ENTRY = 70;
  private static final int LONGEST_MARK = 12;

  /** A single entry beside its mark is a title and its repeat. */
  private static final int FEWEST_PARTS = 2;

  private final List<Entry> entries = new ArrayList<>();
  private final IdentityHashMap<Block, Entry> parts = new IdentityHashMap<>();
  private final IdentityHashMap<Block, Block> partsByEntry = new IdentityHashMap<>();

  /**
   * What the index says of one part.
   *
   * @param block the entry
   * @param kind what the part is
   * @param day of what it holds
   */
  record Entry(Block block, SectionKind kind, LocalDate day) {}

  private PacketIndex() {}

  /** The index of these blocks; an empty one where no parts follow its entries. */
  static PacketIndex of(List<Block> blocks, HeadingLexicon lexicon, DateReader dates) {
    PacketIndex index = new PacketIndex();
    for (Block block : blocks) {
      Optional<Entry> counted = index.countedBy(block);
      if (counted.isPresent()) {
        index.parts.put(block, counted.get());
        index.partsByEntry.put(counted.get().block(), block);
      } else {
        entry(block, lexicon, dates).ifPresent(index.entries::add);
      }
    }
    return index.parts.size() < FEWEST_PARTS ? new PacketIndex() : index;
  }

  /** Whether a block is an entry whose part follows. */
  boolean holds(Block block) {
    return partsByEntry.containsKey(block);
  }

  /** The entry of the part that a block opens. */
  Optional<Entry> openedBy(Block block) {
    return Optional.ofNullable(parts.get(block));
  }

  /** The entry that begins with the mark that is all of a block. */
  private Optional<Entry> countedBy(Block block) {
    String mark = block.text().text().strip();
    return mark.isEmpty() || mark.length() > LONGEST_MARK
        ? Optional.empty()
        : entries.stream()
            .filter(entry -> entry.block().text().text().startsWith(mark + " "))
            .findFirst();
  }

  private static Optional<Entry> entry(Block block, HeadingLexicon lexicon, DateReader dates) {
    LocalDate day =
        block.text().length() > LONGEST_ENTRY ? null : SectionReader.firstDay(dates, block.text());
    return day == null
        ? Optional.empty()
        : lexicon
            .sectionNamed(block.text())
            .filter(NoteSections::names)
            .map(kind -> new Entry(block, kind, day));
  }
}
