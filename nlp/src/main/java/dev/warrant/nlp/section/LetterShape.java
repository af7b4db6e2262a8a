package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a determination letter by its parts. */
final class LetterShape {

  private static final Set<SectionKind> DECIDING =
      EnumSet.of(
          SectionKind.ISSUES_AND_DECISIONS,
          SectionKind.DECISION_RATIONALE,
          SectionKind.GUIDELINE_CITATION);

  private static final int FEWEST_LISTED = 2;

  private static final Pattern OF_REVIEW =
      Pattern.compile("upheld|overturn|uphold|medically necessary", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:appeal|reconsider|please (?:authorize|approve)|(?:we|i) request|requesting|resubmit)",
          Pattern.CASE_INSENSITIVE);

  /** What only the record of a visit has. */
  private static final Set<SectionKind> OF_VISIT =
      EnumSet.of(
          SectionKind.SUBJECTIVE,
          SectionKind.OBJECTIVE,
          SectionKind.PLAN,
          SectionKind.ASSESSMENT,
          SectionKind.ASSESSMENT_AND_PLAN,
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.REQUEST_FOR_AUTHORIZATION);

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
    if (listsDecisions(blocks) || decidesAlone(blocks) || decidesUnderIssues(blocks)) {
      return true;
    }
    boolean summary =
        parts.contains(SectionKind.CLINICAL_CASE_SUMMARY)
            || parts.contains(SectionKind.REVIEW_PROCESS);
    return (decides || item) && parts.size() >= 2 && (summary || item);
  }

  /**
   * Whether a line below the heading of the issues decides on what it names, and no part of a
   * clinical record stands beside it.
   */
  private boolean decidesUnderIssues(List<Block> blocks) {
    boolean issues = false;
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING) {
        issues |=
            lexicon
                .sectionNamed(block.text())
                .filter(SectionKind.ISSUES_AND_DECISIONS::equals)
                .isPresent();
      }
      if (issues && decisions.read(block.text()).filter(l -> !l.request().isEmpty()).isPresent()) {
        return blocks.stream().noneMatch(this::opensRecord);
      }
    }
    return false;
  }

  /** Whether a list decides item after item, and no part of a clinical record stands beside it. */
  private boolean listsDecisions(List<Block> blocks) {
    long decided =
        blocks.stream()
            .filter(block -> block.kind() == BlockKind.LIST_ITEM)
            .filter(
                block ->
                    decisions.read(block.text()).filter(l -> !l.request().isEmpty()).isPresent())
            .count();
    return decided >= FEWEST_LISTED && blocks.stream().noneMatch(this::opensRecord);
  }

  /**
   * Whether lines without any heading decide: by a word that only reviewers use, or item after item
   * where nobody asks for anything.
   */
  private boolean decidesAlone(List<Block> blocks) {
    List<DecisionLine> decided =
        blocks.stream()
            .flatMap(block -> decisions.read(block.text()).stream())
            .filter(line -> line.set() && !line.request().isEmpty())
            .toList();
    boolean reviewed =
        decided.stream().anyMatch(line -> OF_REVIEW.matcher(line.words()).find())
            || (decided.size() >= FEWEST_LISTED
                && blocks.stream().noneMatch(block -> ASKS.matcher(block.text()).find()));
    return reviewed && blocks.stream().noneMatch(this::opensRecord);
  }

  private boolean opensRecord(Block block) {
    Optional<SectionKind> named =
        block.kind() == BlockKind.HEADING
            ? lexicon.sectionNamed(block.text())
            : lexicon.find(block.text(), 0).filter(Label::opensSection).map(Label::section);
    return named.filter(OF_VISIT::contains).isPresent();
  }

  private Optional<SectionKind> partOf(Block block) {
    if (block.kind() == BlockKind.TABLE_ROW && !block.columns().isEmpty()) {
      return lexicon.listsDisputed(block)
          ? Optional.of(SectionKind.ISSUES_AND_DECISIONS)
          : decisions.row(block).map(line -> SectionKind.DECISION_ITEM);
    }
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
    if (ItemWords.dispute(block.text())) {
      return Optional.of(SectionKind.ISSUES_AND_DECISIONS);
    }
    return decisions
        .read(block.text())
        .filter(line -> !line.request().isEmpty())
        .filter(line -> line.set() || decisions.determines(block.text()))
        .map(line -> SectionKind.DECISION_ITEM);
  }
}
