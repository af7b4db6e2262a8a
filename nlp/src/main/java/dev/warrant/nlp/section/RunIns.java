package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a block at the section labels that run into its text: {@code ... afebrile. PLAN: PT}. */
final class RunIns {

  /**
   * A part of a block under one label.
   *
   * @param opens the section that its label opens; {@code null} where no label stands before it
   * @param label the words of the label; empty where there is none
   * @param content what follows; {@code null} where nothing does
   * @param resumes whether it goes on with what stood before the last label
   */
  record Piece(SectionKind opens, MappedText label, Block content, boolean resumes) {}

  /** A block with more bold words than this is not labelled by them. */
  private static final int MOST_BOLD = 60;

  private static final int LONGEST_BREAK = 20;
  private static final Pattern SPOKEN_BREAK =
      Pattern.compile(
          "(?:new|next) (?:paragraph|line|heading|section)[.,:;]? +$", Pattern.CASE_INSENSITIVE);

  private final HeadingLexicon lexicon;

  RunIns(HeadingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The pieces of a block, in order; at least one. */
  List<Piece> of(Block block) {
    List<Piece> pieces = new ArrayList<>();
    MappedText text = block.text();
    if (block.kind() == BlockKind.CHECKBOX || block.kind() == BlockKind.TABLE_ROW) {
      return List.of(new Piece(null, MappedText.empty(), block, false));
    }
    SectionKind kind = null;
    MappedText label = MappedText.empty();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      Optional<Label> found = mayStartLabel(block, i) ? labelAt(block, i) : Optional.empty();
      if (found.isEmpty()) {
        i++;
        continue;
      }
      if (i > 0) {
        pieces.add(piece(kind, label, block, start, i));
      }
      kind = found.get().section();
      label = text.slice(i, found.get().end());
      int after = Math.min(found.get().contentStart(), text.length());
      start = kind.labelTells() ? i : after;
      i = Math.max(after, i + 1);
    }
    addLast(pieces, kind, label, block, start);
    return pieces;
  }

  /** A relative's illness within running text fills one sentence; what follows is the patient's. */
  private static void addLast(
      List<Piece> pieces, SectionKind kind, MappedText label, Block block, int start) {
    MappedText text = block.text();
    int stop = text.text().indexOf(". ", start);
    boolean relatives = kind == SectionKind.FAMILY_HISTORY && !pieces.isEmpty() && stop > 0;
    if (!relatives) {
      pieces.add(piece(kind, label, block, start, text.length()));
      return;
    }
    pieces.add(piece(kind, label, block, start, stop + 1));
    Piece rest = piece(null, MappedText.empty(), block, stop + 1, text.length());
    pieces.add(new Piece(null, MappedText.empty(), rest.content(), true));
  }

  private static Piece piece(SectionKind kind, MappedText label, Block block, int start, int end) {
    boolean whole = start == 0 && end == block.text().length();
    Block content = whole ? block : block.slice(start, end);
    if (!whole && content.kind() == BlockKind.FIELD && !content.hasLabel()) {
      content = content.as(BlockKind.PARAGRAPH);
    }
    Block said = kind == null ? content : content.asFirstItem();
    return new Piece(kind, label, said.text().isEmpty() ? null : said, false);
  }

  private boolean mayStartLabel(Block block, int i) {
    MappedText text = block.text();
    if (i == 0) {
      return true;
    }
    if (!Character.isUpperCase(text.charAt(i)) || Character.isLetterOrDigit(text.charAt(i - 1))) {
      return false;
    }
    return afterStop(text, i) || startsBold(block, i) || isCapitalWord(text, i);
  }

  private Optional<Label> labelAt(Block block, int i) {
    MappedText text = block.text();
    for (Span bold : block.bold().subList(0, Math.min(MOST_BOLD, block.bold().size()))) {
      if (bold.start() == i) {
        Optional<SectionKind> named = lexicon.whole(text.slice(bold.start(), bold.end()));
        if (named.isPresent()) {
          int end = bold.end();
          while (end < text.length() && ":. -".indexOf(text.charAt(end)) >= 0) {
            end++;
          }
          return Optional.of(new Label(named.get(), null, bold.end(), end));
        }
      }
    }
    if (i == 0 && block.hasLabel() && !block.endsLabelWithColon()) {
      return columnLabel(block);
    }
    Optional<Label> found = lexicon.find(text, i).filter(Label::opensSection);
    if (i == 0) {
      return found;
    }
    return found.filter(
        label ->
            label.contentStart() > label.end()
                && (text.charAt(label.contentStart() - 1) == ':' || afterSpokenBreak(text, i))
                && label.end() - i > 1);
  }

  /** "New paragraph. Plan. I am asking …": what a dictation says to set a heading off. */
  private static boolean afterSpokenBreak(MappedText text, int i) {
    String before = text.text().substring(Math.max(0, i - LONGEST_BREAK), i);
    return SPOKEN_BREAK.matcher(before).find();
  }

  /** A label in a column of its own opens a section where it is in capitals: {@code MRI}. */
  private Optional<Label> columnLabel(Block block) {
    String label = block.labelText();
    boolean capitals = label.chars().noneMatch(Character::isLowerCase);
    int end = block.label().end();
    return lexicon
        .whole(label)
        .filter(kind -> capitals && !kind.ofLetter())
        .map(kind -> new Label(kind, null, end, Math.min(end + 1, block.text().length())));
  }

  private static boolean afterStop(MappedText text, int i) {
    int before = i - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before < i - 1 && ".;!?)|".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean startsBold(Block block, int i) {
    return block.bold().stream().limit(MOST_BOLD).anyMatch(span -> span.start() == i);
  }

  /** Two capitals or more and then a colon or a space. */
  private static boolean isCapitalWord(MappedText text, int i) {
    return text.charAt(i - 1) == ' '
        && i + 2 < text.length()
        && Character.isUpperCase(text.charAt(i + 1))
        && hasLowerCaseBefore(text, i);
  }

  /** Capitals mark a label only in text that is not in capitals itself. */
  private static boolean hasLowerCaseBefore(MappedText text, int i) {
    for (int back = i - 1; back >= 0 && i - back < 12; back--) {
      if (Character.isLowerCase(text.charAt(back))) {
        return true;
      }
    }
    return false;
  }
}
