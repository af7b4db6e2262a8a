package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises a determination letter by its parts. */
final class LetterShape {

  private static final Set<SectionKind> DECIDING =
      EnumSet.of(
          SectionKind.ISSUES_AND_DECISIONS,
          SectionKind.DECISION_RATIONALE,
          SectionKind.GUIDELINE_CITATION);

  private final HeadingLexicon lexicon;
  private final DecisionLineReader decisions;

  LetterShape(HeadingLexicon lexicon, DecisionLineReader decisions) {
    this.lexicon = lexicon;
    this.decisions = decisions;
  }

  /** Whether the blocks have at least two parts of a letter, one of which decides. */
  boolean fits(List<Block> blocks) {
    Set<SectionKind> parts = EnumSet.noneOf(SectionKind.class);
    for (Block block : blocks) {
      partOf(block).filter(SectionKind::ofLetter).ifPresent(parts::add);
    }
    boolean decides = parts.stream().anyMatch(DECIDING::contains);
    boolean item = parts.contains(SectionKind.DECISION_ITEM);
    boolean summary =
        parts.contains(SectionKind.CLINICAL_CASE_SUMMARY)
            || parts.contains(SectionKind.REVIEW_PROCESS);
    return (decides || item) && parts.size() >= 2 && (summary || item);
  }

  private Optional<SectionKind> partOf(Block block) {
    if (block.kind() == BlockKind.HEADING) {
      Optional<SectionKind> named = lexicon.sectionNamed(block.text());
      if (named.isPresent()) {
        return named;
      }
    } else {
      Optional<Label> label = lexicon.find(block.text(), 0).filter(Label::opensSection);
      if (label.isPresent()) {
        return label.map(Label::section);
      }
    }
    return decisions
        .read(block.text())
        .filter(line -> !line.request().isEmpty())
        .filter(line -> line.set() || decisions.determines(block.text()))
        .map(line -> SectionKind.DECISION_ITEM);
  }
}
