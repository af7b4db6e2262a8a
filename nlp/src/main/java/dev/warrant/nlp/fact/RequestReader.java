package dev.warrant.nlp.fact;

import dev.warrant.nlp.document.Document;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.DecisionItem;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.MappedText;
import dev.warrant.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what is asked for: in a letter the disputed items; in a note the lines of the Request for
 * Authorization, else ticked boxes, else the orders of the plan.
 */
final class RequestReader {
  private static final Set<SectionKind> PLANS =
      Set.of(SectionKind.PLAN, SectionKind.ASSESSMENT_AND_PLAN);
  private static final Set<SectionKind> LISTS_OF_MEDICINES_TAKEN =
      Set.of(
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.TREATMENT_HISTORY,
          SectionKind.PAST_HISTORY,
          SectionKind.MEDICATION_MONITORING,
          SectionKind.ALLERGIES);
  private static final int LONGEST_BARE_ITEM = 70;
  private static final Pattern NUMBER_SIGN = Pattern.compile("#\\d{1,2}\\s+");
  private static final Pattern TELLS = Pattern.compile("[=;:]|\\w\\.$|\\d/\\d");
  private static final Pattern ORDERS =
      Pattern.compile(
          "\\b(?:continu\\w*|cont|refill\\w*|renew\\w*|start\\w*|begin|trial of|request\\w*|prescri\\w*|"
              + "order\\w*|restart\\w*|resume|add|dispens\\w*|rx)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPPOSES =
      Pattern.compile(
          "\\b(?:if|consider\\w*|would(?! (?:like|recommend|request|ask)\\b)|may|might|unless|discuss\\w*|stop|discontinu\\w*|d/c|avoid|hold|wean off)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADMINISTRATIVE =
      Pattern.compile(
          "^(?:new request|resubmission|expedited|written confirmation|periodic|change in|need for|"
              + "rfa|dwc|form|other|yes|no|n/a|none|initial|follow|see attached|signed?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final RequestLineParser parser;
  private final RequestTable table;
  private final AskingProse prose;

  RequestReader(RequestLineParser parser) {
    this.parser = parser;
    this.table = new RequestTable(parser);
    this.prose = new AskingProse(parser);
  }

  /** The requests of a document, in the order of its request list. */
  List<FoundRequest> read(Document document) {
    if (!document.items().isEmpty()) {
      return document.items().stream().map(this::disputed).toList();
    }
    List<FoundRequest> listed =
        listed(document, Set.of(SectionKind.REQUEST_FOR_AUTHORIZATION), true);
    if (!listed.isEmpty()) {
      return listed;
    }
    List<FoundRequest> ticked = ticked(document);
    if (!ticked.isEmpty()) {
      return ticked;
    }
    List<FoundRequest> labelled = labelled(document);
    if (!labelled.isEmpty()) {
      return labelled;
    }
    List<FoundRequest> asked = prose.requests(document);
    if (!asked.isEmpty()) {
      return asked;
    }
    List<FoundRequest> itemized = itemized(document);
    return itemized.isEmpty() ? ordered(document) : itemized;
  }

  /**
   * Items of a list with quantities, under whatever heading: beside them stand the others asked
   * for.
   */
  private List<FoundRequest> itemized(Document document) {
    List<FoundRequest> items = new ArrayList<>();
    for (Section section : document.sections()) {
      if (!LISTS_OF_MEDICINES_TAKEN.contains(section.kind())) {
        section.blocks().stream()
            .filter(RequestReader::isItem)
            .forEach(block -> items.addAll(line(section, unmarked(block.text()), true)));
      }
    }
    items.removeIf(item -> !isOrder(item));
    boolean dispensed =
        items.stream()
            .map(FoundRequest::parsed)
            .anyMatch(r -> r instanceof ParsedDrug drug && drug.phrase().quantity() != null);
    return dispensed ? items : List.of();
  }

  private static boolean isItem(Block block) {
    return block.kind() == BlockKind.LIST_ITEM || NUMBER_SIGN.matcher(block.text()).lookingAt();
  }

  private static MappedText unmarked(MappedText text) {
    Matcher mark = NUMBER_SIGN.matcher(text);
    return mark.lookingAt() ? text.slice(mark.end(), text.length()).strip() : text;
  }

  /**
   * Among items, findings and histories stand too: an order has a quantity, or is short and bare.
   */
  private static boolean isOrder(FoundRequest item) {
    if (item.parsed() instanceof ParsedDrug drug) {
      return drug.phrase().quantity() != null
          || drug.drug().drugClass().equals("topical-lidocaine");
    }
    if (item.parsed() instanceof ParsedInjection injection) {
      return injection.count() != null || injection.guidance() != null;
    }
    return item.text().length() <= LONGEST_BARE_ITEM && !TELLS.matcher(item.text()).find();
  }

  /** Where nothing is listed, what the plan orders is asked for. */
  private List<FoundRequest> ordered(Document document) {
    List<FoundRequest> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      String words = sentence.text().text();
      if (PLANS.contains(sentence.section().kind()) && !SUPPOSES.matcher(words).find()) {
        boolean orders = ORDERS.matcher(words).find();
        parser.parseAll(words).stream()
            .filter(request -> !(request instanceof ParsedOther))
            .filter(request -> orders || asksForSomething(request))
            .forEach(request -> found.add(found(sentence.section(), request, sentence.text())));
      }
    }
    return found;
  }

  private FoundRequest disputed(DecisionItem item) {
    String line = item.request().text();
    ParsedRequest parsed =
        parser.parse(line).orElseGet(() -> new ParsedOther(line, false, 0, line.length()));
    return new FoundRequest(parsed, item.request(), SectionKind.DECISION_ITEM.id());
  }

  private List<FoundRequest> listed(Document document, Set<SectionKind> kinds, boolean othersToo) {
    List<FoundRequest> found = new ArrayList<>();
    for (Section section : document.sections()) {
      if (kinds.contains(section.kind())) {
        found.addAll(askedIn(section, othersToo));
      } else {
        found.addAll(table.requests(section));
      }
    }
    return found;
  }

  /** What a section lists; beside a list or table, running text only tells of what is asked for. */
  private List<FoundRequest> askedIn(Section section, boolean othersToo) {
    List<FoundRequest> entries = new ArrayList<>(table.requests(section));
    List<FoundRequest> all = new ArrayList<>(entries);
    for (int i = 0; i < section.blocks().size(); i++) {
      Block block = section.blocks().get(i);
      List<FoundRequest> found =
          table.holds(block)
              ? List.of()
              : asked(section, block, FormDetails.joined(section.blocks(), i), othersToo);
      all.addAll(found);
      boolean entry = block.kind() != BlockKind.PARAGRAPH;
      entries.addAll(entry ? found : List.of());
    }
    boolean lists = entries.stream().anyMatch(request -> RequestTable.tells(request.parsed()));
    return lists ? entries : all;
  }

  private List<FoundRequest> asked(
      Section section, Block block, MappedText words, boolean othersToo) {
    return switch (block.kind()) {
      case TABLE_ROW -> table.loose(section, block).stream().toList();
      case CHECKBOX -> block.ticked() ? line(section, words, false) : List.of();
      case LIST_ITEM -> line(section, words, othersToo);
      case FIELD, PARAGRAPH -> line(section, words, false);
      case HEADING -> List.of();
    };
  }

  private List<FoundRequest> line(Section section, MappedText text, boolean othersToo) {
    List<MappedText> parts = Enumeration.parts(text);
    if (parts.size() == 1) {
      return entry(section, text, othersToo);
    }
    List<FoundRequest> found = new ArrayList<>();
    parts.forEach(part -> found.addAll(entry(section, part, true)));
    return found;
  }

  private List<FoundRequest> entry(Section section, MappedText text, boolean othersToo) {
    if (text.isEmpty() || ADMINISTRATIVE.matcher(text.text()).find()) {
      return List.of();
    }
    List<ParsedRequest> parsed =
        parser.parseAll(text.text()).stream()
            .filter(
                request -> !(request instanceof ParsedOther other) || othersToo || other.known())
            .filter(request -> othersToo || asksForSomething(request))
            .toList();
    if (parsed.size() == 1) {
      return List.of(found(section, parsed.get(0), text));
    }
    return parsed.stream()
        .map(request -> found(section, request, text.slice(request.start(), request.end()).strip()))
        .toList();
  }

  /** A medicine named without strength, quantity or directions is spoken of, not asked for. */
  static boolean asksForSomething(ParsedRequest request) {
    return !(request instanceof ParsedDrug drug) || drug.phrase().saysMoreThanTheName();
  }

  private List<FoundRequest> ticked(Document document) {
    List<FoundRequest> found = new ArrayList<>();
    for (Section section : document.sections()) {
      section.blocks().stream()
          .filter(block -> block.kind() == BlockKind.CHECKBOX && block.ticked())
          .forEach(block -> found.addAll(line(section, block.text(), false)));
    }
    return found.stream()
        .filter(request -> !(request.parsed() instanceof ParsedOther other) || other.known())
        .toList();
  }

  private static final Pattern REQUEST_LABEL =
      Pattern.compile(
          "\\b(?:rfa|request\\w*|authori[sz]ation|ordered)\\b", Pattern.CASE_INSENSITIVE);

  private List<FoundRequest> labelled(Document document) {
    List<FoundRequest> found = new ArrayList<>();
    for (Section section : document.sections()) {
      section.blocks().stream()
          .filter(Block::hasLabel)
          .filter(block -> REQUEST_LABEL.matcher(block.labelText()).find())
          .forEach(block -> found.addAll(line(section, block.value(), false)));
    }
    return found;
  }

  static FoundRequest found(Section section, ParsedRequest parsed, MappedText text) {
    return new FoundRequest(parsed, text, section.kind().id());
  }

  /**
   * One thing asked for.
   *
   * @param parsed what the line says
   * @param text the line
   * @param section kind of the section that it stands in
   */
  record FoundRequest(ParsedRequest parsed, MappedText text, String section) {
    Span span() {
      return text.rawSpan();
    }

    boolean isInjection() {
      return parsed instanceof ParsedInjection;
    }
  }
}
