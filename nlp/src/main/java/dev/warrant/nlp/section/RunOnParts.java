package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts the paragraphs of a letter that lost its line ends: a part's name in capitals before its
 * text, and the line that decides an item before the guidelines cited for it.
 */
final class RunOnParts {

  private static final int LONGEST_NAME = 90;
  private static final int FEWEST_LETTERS = 8;
  private static final int LONGEST_DECISION = 300;

  private final HeadingLexicon lexicon;
  private final DecisionLineReader decisions;

  RunOnParts(HeadingLexicon lexicon, DecisionLineReader decisions) {
    this.lexicon = lexicon;
    this.decisions = decisions;
  }

  /** The blocks, those that run on cut in two. */
  List<Block> part(List<Block> blocks) {
    List<Block> parted = new ArrayList<>();
    boolean deciding = false;
    for (Block block : blocks) {
      Block rest = block;
      int end = end(rest, deciding);
      while (end > 0) {
        Block first = rest.slice(0, end);
        parted.add(nameEnd(rest.text()) > 0 ? first.as(BlockKind.HEADING) : first);
        rest = rest.slice(end, rest.text().length()).as(BlockKind.PARAGRAPH);
        end = end(rest, deciding);
      }
      parted.add(rest);
      deciding |= opensDecisions(block);
    }
    return parted;
  }

  /** Where the first part of a block that runs on ends; 0 where it does not. */
  private int end(Block block, boolean deciding) {
    boolean words = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.FIELD;
    int name = words ? nameEnd(block.text()) : 0;
    return words && name == 0 ? decisionEnd(block.text(), deciding) : name;
  }

  /**
   * End of the longest name of a letter's part that opens a text in capitals; 0 if none does, or if
   * a colon makes it a label.
   */
  private int nameEnd(MappedText text) {
    int end = 0;
    int letters = 0;
    for (int i = 0; i < Math.min(text.length(), LONGEST_NAME); i++) {
      char c = text.charAt(i);
      if (c == ':' && namesPart(text.slice(0, i))) {
        return 0;
      }
      if (Character.isLowerCase(c) || c == ':') {
        break;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
      boolean wordEnds = c != ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      if (wordEnds && letters >= FEWEST_LETTERS && namesPart(text.slice(0, i + 1))) {
        end = i + 1;
      }
    }
    return end;
  }

  private boolean namesPart(MappedText words) {
    return lexicon.whole(words).filter(SectionKind::ofLetter).isPresent();
  }

  private boolean opensDecisions(Block block) {
    return block.kind() == BlockKind.HEADING
        && lexicon
            .sectionNamed(block.text())
            .filter(SectionKind.ISSUES_AND_DECISIONS::equals)
            .isPresent();
  }

  /**
   * Offset of the label that cites or reasons right behind a decision on an item; 0 if none. Among
   * the decisions a sentence may follow without a label: "Soma #90: Upheld. No flare is on record."
   */
  private int decisionEnd(MappedText text, boolean deciding) {
    int limit = Math.min(text.length(), LONGEST_DECISION);
    boolean sentences = deciding || ItemWords.asks(text);
    for (int i = 1; i < limit; i++) {
      boolean capital = Character.isUpperCase(text.charAt(i)) && text.charAt(i - 1) == ' ';
      boolean next = sentences && i > 1 && text.charAt(i - 2) == '.';
      if (capital && (next || citesOrReasons(text, i)) && decidesItem(text.slice(0, i).strip())) {
        return i;
      }
    }
    return 0;
  }

  private boolean citesOrReasons(MappedText text, int at) {
    Optional<Label> label = lexicon.find(text, at).filter(Label::opensSection);
    return label
        .map(Label::section)
        .filter(
            kind ->
                kind == SectionKind.GUIDELINE_CITATION || kind == SectionKind.DECISION_RATIONALE)
        .isPresent();
  }

  private boolean decidesItem(MappedText words) {
    return decisions
            .read(words)
            .or(() -> decisions.told(words))
            .filter(line -> !line.request().isEmpty())
            .filter(line -> line.set() || ItemWords.asks(words))
            .filter(line -> !ReasonWords.are(line.request().text()))
            .isPresent()
        && (ItemWords.asks(words) || lexicon.find(words, 0).filter(Label::opensSection).isEmpty());
  }
}
