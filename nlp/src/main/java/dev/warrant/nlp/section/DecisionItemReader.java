package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a letter's disputed items together from its sections. */
public final class DecisionItemReader {

  private final DecisionLineReader lines = new DecisionLineReader();
  private final DispositionWords words = new DispositionWords();
  private final DisputedList disputed = new DisputedList();

  /**
   * The items that a letter decides, in order; one that it lists twice is given once. Where it
   * decides none yet, those that it lists as disputed.
   */
  public List<DecisionItem> read(List<Section> sections) {
    Map<String, DecisionItem> items = new LinkedHashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).kind() == SectionKind.DECISION_ITEM
          && sections.get(i).topic() == SectionKind.DECISION_ITEM) {
        int end = i + 1;
        while (end < sections.size() && !startsAnother(sections.get(end))) {
          end++;
        }
        DecisionItem item = item(sections.get(i), sections.subList(i, end));
        String key = Words.key(item.request());
        boolean otherwise = items.containsKey(key) && contradict(items.get(key), item);
        items.merge(otherwise ? key + " " + i : key, item, DecisionItemReader::fuller);
      }
    }
    List<DecisionItem> decided =
        items.values().stream().filter(DecisionItemReader::decidesSomething).toList();
    return decided.isEmpty() ? disputed.read(sections, this::undecided) : decided;
  }

  private DecisionItem undecided(Section heading) {
    return item(heading, List.of());
  }

  /** Whether the same words were decided twice, with reasons, and not alike. */
  private static boolean contradict(DecisionItem before, DecisionItem after) {
    return before.disposition() != after.disposition()
        && !before.rationale().isEmpty()
        && !after.rationale().isEmpty();
  }

  private static boolean startsAnother(Section section) {
    boolean item =
        section.kind() == SectionKind.DECISION_ITEM && section.topic() == SectionKind.DECISION_ITEM;
    return item || !belongsToItem(section.kind());
  }

  private static boolean belongsToItem(SectionKind kind) {
    return kind == SectionKind.DECISION_ITEM
        || kind == SectionKind.GUIDELINE_CITATION
        || kind == SectionKind.DECISION_RATIONALE;
  }

  private DecisionItem item(Section heading, List<Section> parts) {
    Optional<DecisionLine> line =
        inRow(heading)
            .or(() -> lines.read(heading.heading()))
            .or(() -> lines.followed(heading.heading()))
            .or(() -> lines.told(heading.heading()))
            .or(() -> lines.question(heading.heading()));
    MappedText request =
        line.map(DecisionLine::request).orElseGet(() -> lines.named(heading.heading()));
    DecisionLine decision =
        line.filter(found -> !found.words().isEmpty()).or(() -> statedBelow(heading)).orElse(null);
    List<Section> citations = ofKind(parts, SectionKind.GUIDELINE_CITATION);
    List<Section> rationale = ofKind(parts, SectionKind.DECISION_RATIONALE);
    return new DecisionItem(
        request,
        decision == null ? MappedText.empty() : decision.words(),
        decision == null ? concluded(parts) : decision.disposition(),
        citations,
        rationale);
  }

  private Optional<DecisionLine> inRow(Section heading) {
    return heading.blocks().stream()
        .limit(1)
        .filter(block -> block.kind() == BlockKind.TABLE_ROW)
        .flatMap(block -> lines.row(block).stream())
        .findFirst();
  }

  private Optional<DecisionLine> statedBelow(Section heading) {
    for (Block block : heading.blocks()) {
      Optional<DecisionLine> line = lines.read(block.text());
      if (line.isPresent() && line.get().request().isEmpty()) {
        return line;
      }
    }
    return Optional.empty();
  }

  private Disposition concluded(List<Section> parts) {
    Disposition last = Disposition.UNSTATED;
    for (Section part : parts) {
      for (Block block : part.blocks()) {
        Disposition stated =
            lines
                .read(block.text())
                .filter(line -> line.request().isEmpty())
                .map(DecisionLine::disposition)
                .orElseGet(() -> words.concluded(block.text()));
        last = stated == Disposition.UNSTATED ? last : stated;
      }
    }
    return last;
  }

  private static List<Section> ofKind(List<Section> parts, SectionKind kind) {
    List<Section> found = new ArrayList<>(parts);
    found.removeIf(part -> part.kind() != kind);
    return found;
  }

  /** The one with reasons, by the decision that either states in words of its own. */
  private static DecisionItem fuller(DecisionItem before, DecisionItem after) {
    boolean kept = after.rationale().isEmpty() && !before.rationale().isEmpty();
    DecisionItem fuller = kept ? before : after;
    DecisionItem other = kept ? after : before;
    return fuller.decision().isEmpty() && !other.decision().isEmpty()
        ? new DecisionItem(
            fuller.request(),
            other.decision(),
            other.disposition(),
            fuller.citations(),
            fuller.rationale())
        : fuller;
  }

  private static boolean decidesSomething(DecisionItem item) {
    return !item.request().isEmpty()
        && (item.disposition() != Disposition.UNSTATED || !item.rationale().isEmpty());
  }
}
