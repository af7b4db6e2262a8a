package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Collects the sections of clinical notes and requests, each under the date of its visit. */
final class NoteSections {

  private static final int LONGEST_TITLE = 110;

  /** The subjective part, by which notes that name their parts by one letter begin. */
  private static final char FIRST_OF_NOTE = 'S';

  /** Running text of this length under no heading tells of the visit. */
  private static final int FEWEST_TELLING = 40;

  private static final Pattern QUANTIFIES =
      Pattern.compile("(?:qty|quantity|refills?|rf|disp\\w*|#)\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<SectionKind> NOT_CLINICAL =
      EnumSet.of(
          SectionKind.VISIT,
          SectionKind.IDENTIFICATION,
          SectionKind.UNLABELLED,
          SectionKind.SIGNATURE,
          SectionKind.REQUEST_FOR_AUTHORIZATION);

  private final HeadingLexicon lexicon;
  private final HeaderFieldReader fieldReader;
  private final DateReader dates;
  private final NoteDates noteDates;
  private final RunIns runIns;
  private final CopiedWords copies;
  private final PacketIndex index;
  private final List<Draft> drafts;
  private final List<HeaderField> fields = new ArrayList<>();
  private Visit visit = new Visit();
  private Draft beforeFields;

  /** Day of the note that the words being read were copied from; {@code null} for its own words. */
  private LocalDate copy;

  private boolean boxesRequest;
  private boolean openedByBox;

  NoteSections(
      HeadingLexicon lexicon,
      HeaderFieldReader fieldReader,
      DateReader dates,
      PacketIndex index,
      List<Draft> drafts) {
    this.index = index;
    this.lexicon = lexicon;
    this.fieldReader = fieldReader;
    this.dates = dates;
    this.noteDates = new NoteDates(lexicon, dates);
    this.runIns = new RunIns(lexicon);
    this.copies = new CopiedWords(lexicon, dates);
    this.drafts = drafts;
    open(SectionKind.UNLABELLED, MappedText.empty(), null);
  }

  /** The labelled values met so far, in order. */
  List<HeaderField> fields() {
    return fields;
  }

  void add(Block block) {
    Optional<PacketIndex.Entry> part = index.openedBy(block);
    if (part.isPresent()) {
      openPart(block, part.get());
    } else if (index.holds(block)) {
      current().blocks.add(block);
    } else {
      addOwn(block);
    }
  }

  /** A part of a packet is a visit of its own, of the day that the index gives it. */
  private void openPart(Block mark, PacketIndex.Entry entry) {
    visit = new Visit();
    if (entry.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION) {
      visit.suppose(entry.day());
    } else {
      visit.state(entry.day());
    }
    open(entry.kind(), mark.text(), entry.day());
  }

  private void addOwn(Block block) {
    boolean ofCare = visit.isClinical() && lexicon.mayNameCare(opening(block));
    List<HeaderField> found = ofCare ? List.of() : fieldReader.readAll(block);
    if (!found.isEmpty()) {
      addFields(block, found);
    } else if (isTitle(block)) {
      addHeading(block);
    } else {
      addWords(block);
    }
  }

  /** The label of a block; of words without one, the first, as in {@code PT 2 x 4}. */
  private static String opening(Block block) {
    boolean words = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.PARAGRAPH;
    boolean bare = words && !block.hasLabel();
    int space = block.text().text().indexOf(' ');
    return bare && space > 0 ? block.text().text().substring(0, space) : block.labelText();
  }

  private void addFields(Block block, List<HeaderField> found) {
    fields.addAll(found);
    found.forEach(this::readDate);
    if (current().kind != SectionKind.IDENTIFICATION) {
      Draft before = current();
      open(SectionKind.IDENTIFICATION, MappedText.empty(), null);
      beforeFields = before;
    }
    current().blocks.add(block);
  }

  /** Reads the labelled dates of running text that nothing clinical stands above. */
  private void readHead(Block block) {
    if (!visit.isClinical()) {
      List<HeaderField> found = fieldReader.inRunningText(block.text());
      fields.addAll(found);
      found.forEach(this::readDate);
    }
  }

  private void readDate(HeaderField field) {
    LocalDate day = SectionReader.firstDay(dates, field.value());
    if (field.kind() == FieldKind.VISIT_DATE && day != null) {
      startVisitAt(day);
      visit.state(day);
    } else if (field.kind() == FieldKind.REQUEST_DATE && day != null) {
      visit.suppose(day);
    }
  }

  /** A heading, or a short line at the top of a note that names what it is and its date. */
  private boolean isTitle(Block block) {
    boolean item = block.kind() == BlockKind.LIST_ITEM && !block.hasLabel();
    if (block.kind() == BlockKind.HEADING || (item && lexicon.headsItems(block.text()))) {
      return true;
    }
    boolean words = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.FIELD;
    if (!words || block.text().length() > LONGEST_TITLE) {
      return false;
    }
    boolean atTop = block.apart() || current().kind == SectionKind.UNLABELLED;
    return atTop
        && lexicon.find(block.text(), 0).isEmpty()
        && !OrderLines.orders(block)
        && lexicon.sectionNamed(block.text()).filter(NoteSections::names).isPresent()
        && SectionReader.firstDay(dates, block.text()) != null;
  }

  static boolean names(SectionKind kind) {
    return kind == SectionKind.VISIT || kind == SectionKind.REQUEST_FOR_AUTHORIZATION;
  }

  private void addHeading(Block block) {
    SectionKind kind =
        kindInNote(lexicon.sectionNamed(block.text()).orElse(SectionKind.UNLABELLED));
    LocalDate day = dayOf(kind, block.text());
    if (day != null && lexicon.namesCopy(block.text())) {
      open(SectionKind.UNLABELLED, block.text(), day);
      return;
    }
    if (day != null && kind == SectionKind.REQUEST_FOR_AUTHORIZATION) {
      visit.suppose(day);
    } else if (day != null && (kind == SectionKind.VISIT || kind == SectionKind.UNLABELLED)) {
      startVisitAt(day);
      visit.state(day);
    }
    open(kind, block.text(), day);
    if (kind == SectionKind.UNLABELLED || kind == SectionKind.VISIT) {
      current().blocks.add(block);
    }
  }

  private void startVisitAt(LocalDate day) {
    if (visit.endsBefore(day)) {
      visit = new Visit();
      open(SectionKind.UNLABELLED, MappedText.empty(), null);
    }
  }

  /**
   * ">>> 08/11/2014": a date, with marks or without, and nothing else, begins the entry of that
   * day.
   */
  private void readEntryMark(Block block) {
    LocalDate day = SectionReader.firstDay(dates, block.text());
    if (day != null && noteDates.marksEntry(block.text())) {
      startVisitAt(day);
      visit.state(day);
    }
  }

  private void addWords(Block block) {
    LocalDate copied = copies.dayOf(block);
    if (copied == null) {
      readWords(block);
      return;
    }
    Draft before = current();
    copy = copied;
    open(SectionKind.UNLABELLED, MappedText.empty(), copied);
    runIns.of(block).forEach(piece -> addPiece(piece, false));
    copy = null;
    open(before.kind, before.heading, before.ownDate);
  }

  private void readWords(Block block) {
    readEntryMark(block);
    boolean listed = block.kind() == BlockKind.LIST_ITEM;
    if (block.apart() && current().kind != SectionKind.UNLABELLED) {
      open(SectionKind.UNLABELLED, MappedText.empty(), null);
    } else if (beforeFields != null && beforeFields.kind == SectionKind.SIGNATURE) {
      open(SectionKind.UNLABELLED, MappedText.empty(), null);
    } else if (beforeFields != null) {
      open(beforeFields.kind, beforeFields.heading, beforeFields.ownDate);
    } else if (listed && current().topic != current().kind) {
      open(current().kind, current().heading, current().ownDate);
    }
    readBox(block);
    if (block.kind() == BlockKind.TABLE_ROW && block.columns().isEmpty()) {
      openByFirstCell(block);
    }
    if (OrderLines.belongsTo(current().kind, block)) {
      current().blocks.add(block);
      return;
    }
    for (RunIns.Piece piece : runIns.of(block)) {
      addPiece(piece, listed);
    }
  }

  private void addPiece(RunIns.Piece piece, boolean listed) {
    if (piece.resumes()) {
      Draft before = drafts.get(Math.max(0, drafts.size() - 2));
      open(before.kind, before.heading, before.ownDate);
    }
    if (piece.opens() != null) {
      SectionKind kind = kindInNote(piece.opens());
      LocalDate day = dayOf(kind, piece.label());
      boolean within = listed && current().kind != SectionKind.UNLABELLED;
      if (within) {
        openTopic(kind, piece.label());
      } else {
        open(kind, piece.label(), day);
      }
      if (day != null && kind == SectionKind.REQUEST_FOR_AUTHORIZATION) {
        visit.suppose(day);
      }
    }
    if (piece.content() != null) {
      boolean head = copy == null;
      if (head
          && (current().kind == SectionKind.UNLABELLED || current().kind == SectionKind.VISIT)) {
        readHead(piece.content());
      }
      if (head && current().kind == SectionKind.UNLABELLED) {
        noteDates.first(piece.content().text()).ifPresent(visit::suppose);
      }
      if (piece.content().text().length() >= FEWEST_TELLING && visit.date() != null) {
        visit.becomeClinical();
      }
      current().blocks.add(piece.content());
    }
  }

  /**
   * The first cell of a table's first row may name the section: {@code | Exam 8/14/2015 | R | L |}.
   */
  private void openByFirstCell(Block row) {
    boolean orders = row.cells().stream().anyMatch(cell -> QUANTIFIES.matcher(cell).lookingAt());
    if (row.cells().size() > 1 && !orders) {
      MappedText cell =
          row.cells().stream().filter(this::asks).findFirst().orElse(row.cells().get(0));
      Optional<SectionKind> named = lexicon.whole(cell).filter(kind -> !counts(cell));
      named.ifPresent(kind -> open(kindInNote(kind), cell, dayOf(kind, cell)));
    }
  }

  /** "A", with no part of a note above it: the first row of a table, and no assessment. */
  private boolean counts(MappedText cell) {
    return cell.length() == 1
        && NOT_CLINICAL.contains(current().kind)
        && cell.charAt(0) != FIRST_OF_NOTE;
  }

  /** A column of what is requested makes its table a request, whatever column comes first. */
  private boolean asks(MappedText cell) {
    return lexicon.whole(cell).filter(SectionKind.REQUEST_FOR_AUTHORIZATION::equals).isPresent();
  }

  private LocalDate dayOf(SectionKind kind, MappedText heading) {
    return kind.labelTells() ? null : SectionReader.firstDay(dates, heading);
  }

  /** A note has no parts of a letter: what is so called there is something else. */
  private static SectionKind kindInNote(SectionKind kind) {
    return switch (kind) {
      case DECISION_RATIONALE -> SectionKind.MEDICAL_NECESSITY;
      case GUIDELINE_CITATION -> SectionKind.GUIDELINE_QUOTATION;
      case CLINICAL_CASE_SUMMARY -> SectionKind.HISTORY_OF_PRESENT_ILLNESS;
      default -> kind.ofLetter() ? SectionKind.UNLABELLED : kind;
    };
  }

  private void open(SectionKind kind, MappedText heading, LocalDate day) {
    if (!NOT_CLINICAL.contains(kind)) {
      visit.becomeClinical();
    }
    drafts.add(new Draft(kind, kind, heading, day == null ? copy : day, visit));
    beforeFields = null;
    openedByBox = false;
  }

  /** A box that names a request makes the ticked boxes of a form a request list. */
  private void readBox(Block block) {
    boolean box = block.kind() == BlockKind.CHECKBOX;
    if (box && !boxesRequest) {
      boxesRequest =
          lexicon
              .sectionNamed(block.text())
              .filter(SectionKind.REQUEST_FOR_AUTHORIZATION::equals)
              .isPresent();
    }
    if (box && boxesRequest && current().kind == SectionKind.UNLABELLED) {
      open(SectionKind.REQUEST_FOR_AUTHORIZATION, MappedText.empty(), null);
      openedByBox = true;
    } else if (!box && openedByBox) {
      open(SectionKind.UNLABELLED, MappedText.empty(), null);
    }
  }

  private void openTopic(SectionKind topic, MappedText heading) {
    drafts.add(new Draft(current().kind, topic, heading, current().ownDate, visit));
  }

  private Draft current() {
    return drafts.get(drafts.size() - 1);
  }
}
