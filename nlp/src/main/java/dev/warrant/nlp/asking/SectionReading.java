package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.layout.OrderNumber;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Reads the candidates of one section, block by block. */
final class SectionReading {
  /** A line that names a treatment whose directions stand below it. */
  private static final int LONGEST_NAMED = 90;

  /** A field of a form has no so many sentences. */
  private static final int FEWEST_SENTENCES = 3;

  /** Before a choice of a form: nobody has put a mark there. */
  private static final String LEFT_BLANK = "__";

  /** Where a box that is ticked tells of what was found, tried or taken, and asks for nothing. */
  private static final Set<SectionKind> TELLING = TellingSections.and(SectionKind.OBJECTIVE);

  private final LeadWords leads;
  private final BackReference back;
  private final RequestTable table;
  private final FormDetails details;
  private final RequestForm form;
  private final Section section;
  private final LineWeigher weigher;
  private final IdentityHashMap<Block, List<MappedText>> sentences;
  private final List<Candidate> found;
  private final boolean lists;
  private final boolean headingAsks;

  SectionReading(
      LeadWords leads,
      RequestTable table,
      FormDetails details,
      RequestForm form,
      Section section,
      LineWeigher weigher,
      IdentityHashMap<Block, List<MappedText>> sentences,
      List<Candidate> found) {
    this.leads = leads;
    this.back = new BackReference(leads);
    this.table = table;
    this.details = details;
    this.form = form;
    this.section = section;
    this.weigher = weigher;
    this.sentences = sentences;
    this.found = found;
    this.headingAsks = heading();
    this.lists =
        !headingAsks
            && ((section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION
                    && !leads.says(section.heading().text(), "stands-elsewhere"))
                || OrderNumber.end(section.heading()) > 0
                || form.lists(section)
                || leads.leads(section.heading()));
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
    boolean ended = leads.isWhole(section.heading().text(), "ended-list");
    for (int i = 0; i < section.blocks().size(); i++) {
      Block block = section.blocks().get(i);
      ended = leads.endsList(block) || (ended && !LeadWords.namesList(block));
      if (ended) {
        continue;
      }
      int known = found.size();
      boolean asks =
          (leads.isLead(block) && !asksForItself(block)) || opensList(i) || form.leads(block);
      boolean question = LeadWords.isQuestion(block);
      if (announced && answers && !question) {
        entry(i, block, true);
      } else {
        read(i, block, announced || (lists && !aside));
      }
      answers = question && asks;
      referredTo(i, block);
      List<Candidate> ofBlock = found.subList(known, found.size());
      NewestVisit.opening(block).ifPresent(day -> ofBlock.replaceAll(one -> one.on(day)));
      aside = question ? !asks : aside;
      announced = asks || (announced && (LeadWords.isEntry(block) || found.size() > known));
    }
    return announced || (lists && section.blocks().isEmpty());
  }

  /** "Soma 350 mg #30 - auth requested": an item that asks for what it names, and leads to none. */
  private boolean asksForItself(Block block) {
    boolean whole =
        block.kind() == BlockKind.LIST_ITEM
            || (block.kind() == BlockKind.PARAGRAPH
                && !block.text().text().endsWith(":")
                && sentences.getOrDefault(block, List.of()).size() == 1);
    return whole && !LeadWords.namesList(block) && weigher.names(block.text());
  }

  /** "We ask for two things." or "RFA today: (A) …" over the items of a list. */
  private boolean opensList(int index) {
    if (index + 1 >= section.blocks().size() || !leads.opensItem(section.blocks().get(index + 1))) {
      return false;
    }
    Block block = section.blocks().get(index);
    if (block.hasLabel()) {
      MappedText value = block.text().slice(block.label().end(), block.text().length()).strip();
      return Enumeration.opens(LeadWords.withoutColon(value)) && leads.leads(block.labelText());
    }
    List<MappedText> said = sentences.getOrDefault(block, List.of());
    return block.kind() == BlockKind.PARAGRAPH
        && !said.isEmpty()
        && !weigher.names(said.get(said.size() - 1))
        && leads.leads(said.get(said.size() - 1));
  }

  /** What a sentence asks for that stands before it, or in the list of the section. */
  private void referredTo(int index, Block block) {
    List<MappedText> said = sentences.getOrDefault(block, List.of());
    for (int i = 0; i < said.size(); i++) {
      String words = said.get(i).text();
      if (back.asksForAll(words)) {
        List<MappedText> before = i > 0 ? said.subList(0, i) : sentencesAbove(index);
        before.forEach(this::askedBack);
      }
      List<Integer> items = back.items(section.blocks(), words);
      for (int item : items.isEmpty() || weigher.names(said.get(i)) ? List.<Integer>of() : items) {
        int known = found.size();
        entry(item, section.blocks().get(item), true);
        found.subList(known, found.size()).replaceAll(one -> one.as(Plainness.CHOSEN));
      }
    }
  }

  /** What a sentence before one that asks for it orders in full, and what it orders beside that. */
  private void askedBack(MappedText before) {
    List<Candidate> named = weigher.entry(section, before, LineWeigher.Claim.ENTRY);
    boolean inFull = named.stream().anyMatch(one -> LineWeigher.isInFull(one.request().parsed()));
    named.stream()
        .filter(one -> inFull)
        .filter(one -> isOrdered(one.request().parsed()))
        .forEach(found::add);
  }

  private static boolean isOrdered(ParsedRequest request) {
    return LineWeigher.isInFull(request)
        || (request instanceof ParsedOther && LineWeigher.known(request));
  }

  /** Those of the block above, or of all items of the list that ends there. */
  private List<MappedText> sentencesAbove(int index) {
    List<MappedText> above = new ArrayList<>();
    int at = index - 1;
    while (at >= 0 && (at == index - 1 || LeadWords.isEntry(section.blocks().get(at)))) {
      above.addAll(0, sentences.getOrDefault(section.blocks().get(at), List.of()));
      if (!LeadWords.isEntry(section.blocks().get(at))) {
        break;
      }
      at--;
    }
    return above;
  }

  /** "Requesting: left L5 TFESI + lidocaine cream": a heading that says itself what it asks. */
  private boolean heading() {
    MappedText heading = section.heading();
    int colon = heading.text().indexOf(':');
    if (colon > 0 && colon + 2 < heading.length() && leads.leads(heading.slice(0, colon))) {
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
    boolean title = block.kind() == BlockKind.HEADING && section.kind() == SectionKind.VISIT;
    if (title || block.text().text().startsWith(LEFT_BLANK)) {
      return;
    }
    if (block.kind() == BlockKind.TABLE_ROW) {
      found.addAll(table.row(section, block, listing));
    } else if (block.kind() == BlockKind.PARAGRAPH
        && (!block.hasLabel() || isGreeting(block) || runsOn(block, listing))) {
      paragraph(index, block, listing);
    } else if (block.kind() != BlockKind.CHECKBOX || block.ticked() || isBullet(block)) {
      entry(index, block, listing);
    }
  }

  /** Sentences behind a label that announces nothing: they tell as those of a paragraph do. */
  private boolean runsOn(Block block, boolean listing) {
    return sentences.getOrDefault(block, List.of()).size() >= FEWEST_SENTENCES
        && claim(block, listing) == LineWeigher.Claim.NONE;
  }

  /** "Dear Claims Adjuster: please authorize …" */
  private static boolean isGreeting(Block block) {
    String label = block.labelText();
    return label.startsWith("Dear ") || label.startsWith("To ") || label.startsWith("Hello");
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
    if (!listing && planned(block)) {
      entry(index, block, listing);
      return;
    }
    if (leads.endsMarked(block) || OrderNumber.end(block.text()) > 0) {
      entry(index, block, true);
      return;
    }
    boolean shown = listing && block.text().length() <= LeadWords.LONGEST_ANNOUNCED;
    List<MappedText> parts = Enumeration.parts(block.text());
    if (parts.size() > 1) {
      boolean led = listing || leads.leads(Enumeration.lead(block.text(), parts));
      LineWeigher.Claim claim = led ? LineWeigher.Claim.ITEM : LineWeigher.Claim.NONE;
      parts.forEach(part -> found.addAll(weigher.entry(section, part, claim)));
      return;
    }
    for (MappedText sentence : sentences.getOrDefault(block, List.of())) {
      int known = found.size();
      found.addAll(weigher.sentence(section, sentence, shown));
      shown =
          weigher.names(sentence) ? shown && found.size() > known : shown || leads.leads(sentence);
    }
  }

  /** A short line of a plan that begins with what it orders. */
  private boolean planned(Block block) {
    return (section.kind() == SectionKind.PLAN || section.kind() == SectionKind.ASSESSMENT_AND_PLAN)
        && block.text().length() <= LONGEST_NAMED
        && sentences.getOrDefault(block, List.of()).size() == 1
        && weigher.begins(block.text());
  }

  private void entry(int index, Block block, boolean listing) {
    if (block.hasLabel()
        && !leads.says(block.labelText(), "request-now")
        && (leads.says(block.labelText(), "not-asked-label")
            || leads.says(block.labelText(), "not-asked"))
        && !leads.says(block.labelText(), "at-discharge")) {
      return;
    }
    MappedText words = LeadWords.withoutColon(details.joined(section.blocks(), index));
    LineWeigher.Claim claim =
        adds(index) || adds(index + 1) ? LineWeigher.Claim.ENTRY : claim(block, listing);
    for (MappedText part : parts(block, words)) {
      found.addAll(weigher.entry(section, part, claim));
    }
  }

  /** What an entry counts; where its own mark was the first, each part must name a treatment. */
  private List<MappedText> parts(Block block, MappedText words) {
    List<MappedText> parts = Enumeration.parts(words);
    if (parts.size() == 1 && block.kind() == BlockKind.LIST_ITEM) {
      List<MappedText> behind = Enumeration.behindFirst(words);
      return behind.stream().allMatch(weigher::begins) ? behind : parts;
    }
    return parts;
  }

  /** "Procedure: L4-5 ESI" over "Also Rx: Robaxin #21": a second order tells that the first is. */
  private boolean adds(int index) {
    if (index == 0 || index >= section.blocks().size()) {
      return false;
    }
    Block block = section.blocks().get(index);
    Block above = section.blocks().get(index - 1);
    return block.hasLabel()
        && above.hasLabel()
        && leads.isWhole(block.labelText(), "also-label")
        && leads.says(above.labelText(), "treatment-label");
  }

  /** A field of a form asks where its label names treatments, or asking itself. */
  private LineWeigher.Claim claim(Block block, boolean listing) {
    boolean asks =
        block.hasLabel()
            && (leads.leads(block.labelText())
                || form.asks(block)
                || leads.says(block.labelText(), "order-label")
                || (listing && leads.says(block.labelText(), "starting-label")));
    if (block.kind() == BlockKind.LIST_ITEM && (listing || asks)) {
      return LineWeigher.Claim.ITEM;
    }
    boolean field = block.hasLabel() && block.kind() != BlockKind.CHECKBOX;
    boolean named = field && leads.says(block.labelText(), "treatment-label");
    boolean ticked = block.ticked() && !TELLING.contains(section.kind());
    boolean listed =
        asks
            || ticked
            || leads.endsMarked(block)
            || OrderNumber.end(block.text()) > 0
            || (listing && (!field || named));
    return listed ? LineWeigher.Claim.ENTRY : LineWeigher.Claim.NONE;
  }
}
