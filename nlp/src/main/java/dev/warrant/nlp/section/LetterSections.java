package dev.warrant.nlp.section;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects the sections of a determination letter. Only a letter's own headings open a section;
 * labels of a clinical note within the summary, such as {@code Examination:}, set its topic.
 */
final class LetterSections {

  private static final Set<SectionKind> DECIDING =
      EnumSet.of(
          SectionKind.ISSUES_AND_DECISIONS,
          SectionKind.DECISION_ITEM,
          SectionKind.GUIDELINE_CITATION,
          SectionKind.DECISION_RATIONALE);
  private static final int LONGEST_ITEM = 200;
  private static final String REGARDS = "regarding the request";

  /** A strength, a quantity or a level: a treatment, not a criterion. */
  private static final Pattern NAMES_ITEM =
      Pattern.compile("\\d ?(?:mg|mcg|%)|#\\s?\\d|\\b[CTL]\\d", Pattern.CASE_INSENSITIVE);

  /** Words with which no sentence ends. */
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(?:is|are|was|were|be|not|as|the)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_REVIEW =
      Pattern.compile(
          "\\b(?:UR|utili[sz]ation review|claims administrator|carrier)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BASES =
      Pattern.compile(
          "[^.]{0,60}"
              + "(?:based (?:its|his/her|his|her|their) decision|reviewer (?:found|relied on|deemed|considered) )",
          Pattern.CASE_INSENSITIVE);

  private final HeadingLexicon lexicon;
  private final DecisionLineReader decisions;
  private final RunIns runIns;
  private final List<Draft> drafts;
  private final Visit none = new Visit();

  LetterSections(HeadingLexicon lexicon, DecisionLineReader decisions, List<Draft> drafts) {
    this.lexicon = lexicon;
    this.decisions = decisions;
    this.runIns = new RunIns(lexicon);
    this.drafts = drafts;
    open(SectionKind.CASE_HEADER, MappedText.empty());
  }

  void add(Block block) {
    if (lexicon.listsDisputed(block) && current().kind != SectionKind.ISSUES_AND_DECISIONS) {
      open(SectionKind.ISSUES_AND_DECISIONS, block.columns().get(0));
    }
    Optional<DecisionLine> decision = decisionOn(block);
    if (decision.isPresent()) {
      addDecision(block, decision.get());
    } else if (block.kind() == BlockKind.HEADING) {
      addHeading(block);
    } else {
      addWords(block);
    }
  }

  private Optional<DecisionLine> decisionOn(Block block) {
    boolean ownLine =
        block.kind() == BlockKind.HEADING
            || block.kind() == BlockKind.LIST_ITEM
            || decisions.countsItem(block.text())
            || current().kind == SectionKind.ISSUES_AND_DECISIONS
            || namesNext(block);
    if (block.kind() == BlockKind.TABLE_ROW && !block.columns().isEmpty()) {
      Optional<DecisionLine> row = decisions.row(block);
      if (row.isPresent()) {
        return row;
      }
    }
    Optional<DecisionLine> line =
        decisions
            .read(block.text())
            .or(() -> decisions.told(block.text()))
            .filter(found -> found.set() || ownLine)
            .filter(found -> !endsSentenceAbove(found) && !tellsOfReview(found))
            .or(() -> followed(block));
    if (line.isEmpty() && ItemWords.dispute(block.text())) {
      return Optional.of(
          new DecisionLine(
              decisions.named(block.text()), MappedText.empty(), Disposition.UNSTATED, true));
    }
    if (line.isPresent() || !(DECIDING.contains(current().kind) || regardsRequest(block))) {
      return line.filter(found -> !inSummary() || found.set());
    }
    return ownLine
        ? decisions.question(block.text()).or(() -> itemOfList(block))
        : Optional.empty();
  }

  /** A decision that more follows, among the decisions alone. */
  private Optional<DecisionLine> followed(Block block) {
    boolean listed = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.HEADING;
    boolean head = listed && current().kind == SectionKind.CASE_HEADER;
    boolean line = listed || lexicon.find(block.text(), 0).filter(Label::opensSection).isEmpty();
    return head || (line && DECIDING.contains(current().kind))
        ? decisions.followed(block.text())
        : Optional.empty();
  }

  /**
   * Whether among the reasons for one item a paragraph begins with the request for another, in
   * full: "The request for Soma 350mg #60 is …". The same item once more is what the reasons
   * conclude.
   */
  private boolean namesNext(Block block) {
    boolean behindItem =
        current().kind == SectionKind.DECISION_RATIONALE
            || current().kind == SectionKind.DECISION_ITEM;
    return behindItem
        && ItemWords.asks(block.text())
        && decisions
            .read(block.text())
            .or(() -> decisions.told(block.text()))
            .map(DecisionLine::request)
            .filter(request -> NAMES_ITEM.matcher(request).find() && !isCurrent(request))
            .isPresent();
  }

  private boolean isCurrent(MappedText request) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).kind == SectionKind.DECISION_ITEM) {
        return bare(drafts.get(i).heading).contains(bare(request));
      }
    }
    return false;
  }

  private static String bare(MappedText words) {
    return Words.key(words).replace(" ", "");
  }

  /** "… the drug is / not medically necessary.": the end of a sentence that a line parts. */
  private boolean endsSentenceAbove(DecisionLine line) {
    List<Block> above = current().blocks;
    return line.request().isEmpty()
        && !above.isEmpty()
        && UNFINISHED.matcher(above.get(above.size() - 1).text()).find();
  }

  /** "07/24/2015. UR: not certified." is what utilization review decided. */
  private boolean tellsOfReview(DecisionLine line) {
    return inSummary() && OF_REVIEW.matcher(line.request()).find();
  }

  /** A short numbered line among the decisions opens an item: what was decided stands below it. */
  private Optional<DecisionLine> itemOfList(Block block) {
    String text = block.text().text();
    boolean named = text.endsWith(":") || NAMES_ITEM.matcher(text).find();
    boolean item =
        block.kind() == BlockKind.LIST_ITEM
            && named
            && text.length() <= LONGEST_ITEM
            && !text.endsWith(".");
    return item
        ? Optional.of(
            new DecisionLine(
                decisions.named(block.text()), MappedText.empty(), Disposition.UNSTATED, true))
        : Optional.empty();
  }

  /** In letters of 2013 the reasons stand under a line for each request, wherever they begin. */
  private static boolean regardsRequest(Block block) {
    return block.text().text().regionMatches(true, 0, REGARDS, 0, REGARDS.length());
  }

  private boolean inSummary() {
    return current().kind == SectionKind.CLINICAL_CASE_SUMMARY;
  }

  private void addDecision(Block block, DecisionLine line) {
    boolean onlyWords = line.request().isEmpty();
    boolean awaited =
        current().kind == SectionKind.DECISION_ITEM && current().topic == SectionKind.DECISION_ITEM;
    if (onlyWords && (!awaited || isDecided(current()))) {
      promoteLastBlock();
    }
    if (onlyWords) {
      current().blocks.add(block);
    } else {
      open(SectionKind.DECISION_ITEM, block.text());
      if (block.kind() == BlockKind.TABLE_ROW) {
        current().blocks.add(block);
      }
    }
  }

  /** Whether an item's own line, or one below it, says already what was decided. */
  private boolean isDecided(Draft item) {
    return decisions.read(item.heading).filter(line -> !line.words().isEmpty()).isPresent()
        || item.blocks.stream()
            .anyMatch(
                block ->
                    decisions
                        .read(block.text())
                        .filter(line -> line.request().isEmpty())
                        .isPresent());
  }

  private void addHeading(Block block) {
    Optional<SectionKind> named = lexicon.sectionNamed(block.text());
    if (named.isPresent() && named.get().ofLetter()) {
      boolean title =
          named.get() == SectionKind.ISSUES_AND_DECISIONS
              && atHead()
              && !lexicon.namesDisputed(block.text());
      openPart(title ? SectionKind.CASE_HEADER : named.get(), block.text());
    } else if (DECIDING.contains(current().kind) && named.isPresent() && endsSentence(block)) {
      current().blocks.add(block);
    } else if (DECIDING.contains(current().kind)) {
      open(SectionKind.DECISION_ITEM, block.text());
    } else {
      openTopic(named.orElse(current().kind), block.text());
    }
  }

  /** "… Low Back / Complaints.": the last word of a citation, on a line of its own. */
  private static boolean endsSentence(Block block) {
    return block.text().charAt(block.text().length() - 1) == '.';
  }

  private void addWords(Block block) {
    if (DECIDING.contains(current().kind) && basesDecision(block)) {
      openPart(SectionKind.GUIDELINE_CITATION, MappedText.empty());
    }
    List<RunIns.Piece> pieces = runIns.of(block);
    for (RunIns.Piece piece : pieces) {
      if (pieces.size() > 1 && decides(piece)) {
        continue;
      }
      boolean listed = block.kind() == BlockKind.LIST_ITEM;
      if (piece.opens() == null) {
        if ((listed || piece.resumes()) && current().topic != current().kind) {
          openTopic(current().kind, MappedText.empty());
        }
      } else if (piece.opens().ofLetter() && opensPart(piece.opens())) {
        openPart(piece.opens(), piece.label());
      } else if (piece.opens() == SectionKind.ASSESSMENT && DECIDING.contains(current().kind)) {
        open(SectionKind.DECISION_RATIONALE, piece.label());
      } else {
        openTopic(piece.opens().ofLetter() ? current().kind : piece.opens(), piece.label());
      }
      if (piece.content() != null) {
        current().blocks.add(piece.content());
      }
    }
  }

  /**
   * "Soma 350 mg #60 -- Upheld. Rationale: …": one line that decides and goes on to its reasons.
   */
  private boolean decides(RunIns.Piece piece) {
    Optional<DecisionLine> line =
        piece.opens() == null && piece.content() != null && DECIDING.contains(current().kind)
            ? decisionOn(piece.content())
            : Optional.empty();
    line.ifPresent(found -> addDecision(piece.content(), found));
    return line.isPresent();
  }

  /** A run-in label such as "Rationale:" belongs to the decisions only where those have begun. */
  private boolean opensPart(SectionKind kind) {
    boolean citesOrReasons =
        kind == SectionKind.GUIDELINE_CITATION || kind == SectionKind.DECISION_RATIONALE;
    return citesOrReasons
        ? DECIDING.contains(current().kind)
        : !DECIDING.contains(current().kind) && !inSummary();
  }

  private static boolean basesDecision(Block block) {
    String start = block.text().text().substring(0, Math.min(120, block.text().length()));
    return BASES.matcher(start).lookingAt();
  }

  private void openPart(SectionKind kind, MappedText heading) {
    boolean cites = kind == SectionKind.GUIDELINE_CITATION;
    if (cites && current().kind != SectionKind.DECISION_ITEM) {
      promoteLastBlock();
    }
    open(kind, heading);
  }

  /** A short line right before a citation or a bare "Upheld" names the item, though unmarked. */
  private void promoteLastBlock() {
    List<Block> blocks = current().blocks;
    boolean counted =
        !blocks.isEmpty() && decisions.countsItem(blocks.get(blocks.size() - 1).text());
    boolean possible =
        counted
            || current().kind == SectionKind.ISSUES_AND_DECISIONS
            || current().kind == SectionKind.DECISION_ITEM
            || current().topic == SectionKind.REQUEST_FOR_AUTHORIZATION
            || current().kind == SectionKind.DECISION_RATIONALE;
    if (!possible || blocks.isEmpty()) {
      return;
    }
    Block last = blocks.get(blocks.size() - 1);
    char end = last.text().charAt(last.text().length() - 1);
    if (last.text().length() <= LONGEST_ITEM && end != '.') {
      blocks.remove(blocks.size() - 1);
      open(SectionKind.DECISION_ITEM, last.text());
    }
  }

  /** At the head of a letter "Final Determination" is its title. */
  private boolean atHead() {
    return drafts.stream().allMatch(draft -> draft.kind == SectionKind.CASE_HEADER);
  }

  private void openTopic(SectionKind topic, MappedText heading) {
    drafts.add(new Draft(current().kind, topic, heading, null, none));
  }

  private void open(SectionKind kind, MappedText heading) {
    drafts.add(new Draft(kind, kind, heading, null, none));
  }

  private Draft current() {
    return drafts.get(drafts.size() - 1);
  }
}
