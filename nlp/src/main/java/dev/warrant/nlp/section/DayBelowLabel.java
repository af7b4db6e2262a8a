package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a day that stands on a line of its own to the label above it: {@code Date of injury:} over
 * {@code 11/14/2014}. Left alone, the day would be read as that of a visit.
 */
final class DayBelowLabel {
  private static final int LONGEST_DAY = 30;

  private static final Set<FieldKind> DAYS =
      EnumSet.of(
          FieldKind.INJURY_DATE,
          FieldKind.BIRTH_DATE,
          FieldKind.UR_DATE,
          FieldKind.DECISION_DATE,
          FieldKind.ASSIGNED_DATE,
          FieldKind.RECEIVED_DATE,
          FieldKind.REQUEST_DATE,
          FieldKind.VISIT_DATE);

  private final HeaderFieldReader fields;
  private final DateReader dates;

  DayBelowLabel(HeaderFieldReader fields, DateReader dates) {
    this.fields = fields;
    this.dates = dates;
  }

  /** The blocks, each such day put to its label. */
  List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      boolean label = i + 1 < blocks.size() && awaitsDay(blocks.get(i));
      if (label && isDay(blocks.get(i + 1).text())) {
        MappedText whole =
            new MappedText.Builder()
                .appendCollapsed(blocks.get(i).text())
                .appendSpace(blocks.get(i + 1).text().rawAt(0) - 1)
                .appendCollapsed(blocks.get(i + 1).text())
                .build();
        joined.add(blocks.get(i).with(whole).as(BlockKind.FIELD));
        i++;
      } else {
        joined.add(blocks.get(i));
      }
    }
    return joined;
  }

  private boolean awaitsDay(Block block) {
    return block.kind() != BlockKind.TABLE_ROW
        && block.text().text().endsWith(":")
        && fields.readAll(block).stream()
            .anyMatch(field -> field.value().isEmpty() && DAYS.contains(field.kind()));
  }

  private boolean isDay(MappedText words) {
    return !words.isEmpty()
        && words.length() <= LONGEST_DAY
        && dates.read(words.text()).stream()
            .filter(DateMention::isDay)
            .anyMatch(date -> date.span().start() == 0 && words.length() - date.span().end() <= 1);
  }
}
