package dev.warrant.nlp.asking;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.layout.OrderNumber;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers whatever a note may be asking for, block by block. */
final class CandidateReader {
  /** What a lead such as "Please authorize:" announces is short, if it is no list. */
  private static final int LONGEST_ANNOUNCED = 200;

  private static final int LONGEST_LEAD = 120;
  private static final int LONGEST_TITLE = 50;

  /** A line that names a treatment whose directions stand below it. */
  private static final int LONGEST_NAMED = 90;

  /** Where a box that is ticked tells of what was found, tried or taken, and asks for nothing. */
  private static final Set<SectionKind> TELLING = TellingSections.and(SectionKind.OBJECTIVE);

  private static final int FIRST_SENTENCES = 3;

  private static final Set<SectionKind> OF_VISIT =
      EnumSet.of(
          SectionKind.VISIT,
          SectionKind.SUBJECTIVE,
          SectionKind.OBJECTIVE,
          SectionKind.PLAN,
          SectionKind.ASSESSMENT,
          SectionKind.ASSESSMENT_AND_PLAN,
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.REQUEST_FOR_AUTHORIZATION);

  private static final Set<SectionKind> NOTHING_ASKED =
      EnumSet.of(
          SectionKind.FAMILY_HISTORY,
          SectionKind.ALLERGIES,
          SectionKind.SIGNATURE,
          SectionKind.IDENTIFICATION);

  private final MentionFinder relations;
  private final RequestTable table;
  private final LineWeigher ofNotes;
  private final LineWeigher ofLetters;
  private final FormDetails details;

  CandidateReader(RequestLineParser parser, MentionFinder relations) {
    this.relations = relations;
    this.table = new RequestTable(parser, relations);
    this.ofNotes = new LineWeigher(parser, relations, false);
    this.ofLetters = new LineWeigher(parser, relations, true);
    this.details = new FormDetails(parser);
  }

  /** The candidates of a note, in the order of the text. */
  List<Candidate> read(Document document) {
    IdentityHashMap<Block, List<MappedText>> sentences = new IdentityHashMap<>();
    for (Sentence sentence : document.sentences()) {
      sentences.computeIfAbsent(sentence.block(), b -> new ArrayList<>()).add(sentence.text());
    }
    List<Candidate> found = new ArrayList<>();
    boolean announced = false;
    LineWeigher weigher = decides(document) ? ofLetters : ofNotes;
    for (Section section : document.sections()) {
      if (section.kind() == SectionKind.IDENTIFICATION) {
        subject(section, weigher, found);
      } else if (section.kind().ofClinicalRecord()
          && !NOTHING_ASKED.contains(section.kind())
          && !says(lastSentence(section.heading().text()), "not-asked")) {
        announced = new SectionReading(section, weigher, sentences, found).read(announced);
      }
    }
    return found;
  }

  /** Whether a letter without headings tells what was decided, and is the record of no visit. */
  private boolean decides(Document document) {
    for (Section section : document.sections()) {
      if (OF_VISIT.contains(section.kind())) {
        return false;
      }
    }
    return document.sentences().stream()
        .limit(FIRST_SENTENCES)
        .anyMatch(sentence -> says(sentence.text().text(), "letter-of-decision"));
  }

  /** The subject of a message may ask itself: "Subject: AUTH NEEDED / Norco 10/325 #90". */
  private void subject(Section section, LineWeigher weigher, List<Candidate> found) {
    for (Block block : section.blocks()) {
      String words = block.text().text();
      if (block.hasLabel() && says(block.labelText(), "subject-label")) {
        boolean asks = leads(words) || says(words, "asked-after") || says(words, "appeals");
        MappedText text = withoutColon(block.text().slice(block.label().end(), words.length()));
        LineWeigher.Claim claim = asks ? LineWeigher.Claim.ENTRY : LineWeigher.Claim.NONE;
        found.addAll(weigher.entry(section, text, claim));
      }
    }
  }

  /** One section being read. */
  private final class SectionReading {
    private final Section section;
    private final LineWeigher weigher;
    private final IdentityHashMap<Block, List<MappedText>> sentences;
    private final List<Candidate> found;
    private final boolean lists;
    private final boolean headingAsks;

    SectionReading(
        Section section,
        LineWeigher weigher,
        IdentityHashMap<Block, List<MappedText>> sentences,
        List<Candidate> found) {
      this.section = section;
      this.weigher = weigher;
      this.sentences = sentences;
      this.found = found;
      this.headingAsks = heading();
      this.lists =
          !headingAsks
              && (section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION
                  || OrderNumber.end(section.heading()) > 0
                  || leads(section.heading()));
    }

    /**
     * Reads its blocks.
     *
     * @param before whether a lead announced what comes at its start
     * @return whether a lead at its end announces what comes next
     */
    boolean read(boolean before) {
      boolean announced =
          before
              && (namesColumns()
                  || (section.heading().isEmpty() && section.kind() == SectionKind.UNLABELLED));
      boolean answers = false;
      boolean aside = false;
      for (int i = 0; i < section.blocks().size(); i++) {
        Block block = section.blocks().get(i);
        int known = found.size();
        boolean asks = isLead(block);
        boolean question = isQuestion(block);
        if (announced && answers && !question) {
          entry(i, block, true);
        } else {
          read(i, block, announced || (lists && !aside));
        }
        answers = question && asks;
        aside = question ? !asks : aside;
        announced = asks || (announced && (isEntry(block) || found.size() > known));
      }
      return announced || (lists && section.blocks().isEmpty());
    }

    /** "Requesting: left L5 TFESI + lidocaine cream": a heading that says itself what it asks. */
    private boolean heading() {
      MappedText heading = section.heading();
      int colon = heading.text().indexOf(':');
      if (colon > 0 && colon + 2 < heading.length() && leads(heading.slice(0, colon))) {
        MappedText asked = heading.slice(colon + 1, heading.length()).strip();
        return found.addAll(weigher.entry(section, asked, LineWeigher.Claim.ENTRY));
      }
      return false;
    }

    /** Whether its heading is the first cell of a table: "Medication | Strength | How taken". */
    private boolean namesColumns() {
      return !section.blocks().isEmpty()
          && section.blocks().get(0).kind() == BlockKind.TABLE_ROW
          && section.blocks().get(0).text().text().startsWith(section.heading().text());
    }

    private void read(int index, Block block, boolean listing) {
      if (block.kind() == BlockKind.HEADING && section.kind() == SectionKind.VISIT) {
        return;
      }
      if (block.kind() == BlockKind.TABLE_ROW) {
        found.addAll(table.row(section, block, listing));
      } else if (block.kind() == BlockKind.PARAGRAPH && !block.hasLabel()) {
        paragraph(index, block, listing);
      } else if (block.kind() != BlockKind.CHECKBOX || block.ticked() || isBullet(block)) {
        entry(index, block, listing);
      }
    }

    /** Where a list of requests has boxes and none is ticked, they are the bullets of its items. */
    private boolean isBullet(Block block) {
      return lists
          && !section.heading().isEmpty()
          && block.text().text().chars().anyMatch(Character::isDigit)
          && section.blocks().stream().noneMatch(Block::ticked);
    }

    private void paragraph(int index, Block block, boolean listing) {
      boolean shortly = listing || block.text().length() <= LONGEST_NAMED;
      if (shortly && details.follow(section.blocks(), index)) {
        entry(index, block, listing);
        return;
      }
      if (endsMarked(block) || OrderNumber.end(block.text()) > 0) {
        entry(index, block, true);
        return;
      }
      boolean shown = listing && block.text().length() <= LONGEST_ANNOUNCED;
      List<MappedText> parts = Enumeration.parts(block.text());
      if (parts.size() > 1) {
        LineWeigher.Claim claim = listing ? LineWeigher.Claim.ITEM : LineWeigher.Claim.NONE;
        parts.forEach(part -> found.addAll(weigher.entry(section, part, claim)));
        return;
      }
      for (MappedText sentence : sentences.getOrDefault(block, List.of())) {
        found.addAll(weigher.sentence(section, sentence, shown));
      }
    }

    private void entry(int index, Block block, boolean listing) {
      if (block.hasLabel() && says(block.labelText(), "not-asked-label")) {
        return;
      }
      MappedText words = withoutColon(details.joined(section.blocks(), index));
      for (MappedText part : Enumeration.parts(words)) {
        found.addAll(weigher.entry(section, part, claim(block, listing)));
      }
    }

    /** A field of a form asks where its label names treatments, or asking itself. */
    private LineWeigher.Claim claim(Block block, boolean listing) {
      boolean asks =
          block.hasLabel()
              && (leads(block.labelText())
                  || says(block.labelText(), "order-label")
                  || (listing && says(block.labelText(), "starting-label")));
      if (block.kind() == BlockKind.LIST_ITEM && (listing || asks)) {
        return LineWeigher.Claim.ITEM;
      }
      boolean field = block.hasLabel() && block.kind() != BlockKind.CHECKBOX;
      boolean named = field && says(block.labelText(), "treatment-label");
      boolean ticked = block.ticked() && !TELLING.contains(section.kind());
      boolean listed =
          asks
              || ticked
              || endsMarked(block)
              || OrderNumber.end(block.text()) > 0
              || (listing && (!field || named));
      return listed ? LineWeigher.Claim.ENTRY : LineWeigher.Claim.NONE;
    }
  }

  /** "CBT already approved. On the attached RFA:" asks all the same. */
  private static String lastSentence(String heading) {
    return heading.substring(heading.lastIndexOf(". ") + 1);
  }

  /** A mark in capitals that closes an entry: "Lidoderm 5% #30 RF", "Soma 350 qhs (REFILL)". */
  private boolean endsMarked(Block block) {
    String text = block.text().text();
    if (text.length() > LONGEST_ANNOUNCED) {
      return false;
    }
    return relations.find(text).stream()
        .filter(said -> said.concept().equals("refill-mark") && said.start() > 0)
        .filter(said -> text.substring(said.end()).chars().noneMatch(Character::isLetterOrDigit))
        .map(said -> text.substring(said.start(), said.end()))
        .anyMatch(mark -> mark.equals(mark.toUpperCase(Locale.ROOT)));
  }

  private static boolean isQuestion(Block block) {
    return block.text().text().endsWith("?");
  }

  private static boolean isEntry(Block block) {
    return block.kind() == BlockKind.LIST_ITEM
        || block.kind() == BlockKind.TABLE_ROW
        || block.kind() == BlockKind.CHECKBOX
        || block.kind() == BlockKind.FIELD;
  }

  /** "Please authorize the following:", "What is requested?": what comes next is asked for. */
  private boolean isLead(Block block) {
    MappedText text = block.text();
    if (block.kind() == BlockKind.TABLE_ROW || text.isEmpty()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean title = text.length() <= LONGEST_TITLE && last != '.';
    boolean opens = last == ':' || last == '?' || block.kind() == BlockKind.HEADING || title;
    MappedText lead = text.slice(Math.max(0, text.length() - LONGEST_LEAD), text.length());
    return opens && leads(lead);
  }

  /** "order.1 :: TFESI": a second colon is none of the words. */
  private static MappedText withoutColon(MappedText words) {
    return !words.isEmpty() && words.charAt(0) == ':'
        ? words.slice(1, words.length()).strip()
        : words;
  }

  private boolean says(String words, String relation) {
    return relations.find(words).stream().anyMatch(said -> said.concept().equals(relation));
  }

  private boolean leads(CharSequence words) {
    if (words.isEmpty() || words.length() > LONGEST_LEAD) {
      return false;
    }
    Relations said = new Relations(words.toString(), relations.find(words.toString()));
    return (said.any("asking-lead") || said.any("asks"))
        && !said.any("not-asked")
        && !said.any("not-asked-now");
  }
}
