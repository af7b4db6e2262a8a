package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the rows of a table of requests, known by the names of its columns wherever it stands. A
 * request is all that its row says from the cell that names the treatment on: frequency, duration
 * and quantity have columns of their own.
 */
final class RequestTable {

  private static final int I = Pattern.CASE_INSENSITIVE;
  private static final Pattern REQUESTED = Pattern.compile("\\breq(?:uest(?:s|ed|ing)?)?\\b", I);

  /** A column that says how many, or when, was asked for, and not what. */
  private static final Pattern COUNTED =
      Pattern.compile("\\b(?:qty|quantity|units?|number|amount|date|refills?|visits)\\b|#", I);

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:services?|treatments?|goods?|medications?|meds?|medicines?|drugs?|procedures?|items?|orders?)\\b",
          I);
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:results?|response|outcome|effects?|started|start|since|last|tried|stopped|relief|status|reviewed|decision|benefit|when|dates?|done|notes?|finding|findings|value|score|reading|comments?)\\b",
          I);
  private static final Pattern CODED =
      Pattern.compile("\\b(?:diagnos[ie]s|dx|icd|cpt|hcpcs|codes?)\\b", I);
  private static final Pattern DESCRIBED = Pattern.compile("\\bdescription\\b|^what$", I);
  private static final Pattern DISPENSED =
      Pattern.compile("(?:qty|quantity|disp\\w{0,6}|#)[ .:]*\\d", I);
  private static final Set<SectionKind> TELLING_OF_USE =
      Set.of(
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.TREATMENT_HISTORY,
          SectionKind.PAST_HISTORY,
          SectionKind.FAMILY_HISTORY,
          SectionKind.MEDICATION_MONITORING,
          SectionKind.STUDIES);

  private static final Pattern MARKED =
      Pattern.compile(
          "x|xx|\\[x]|[\u2713\u2714\u2611\u2612]|\\*|(?:y|yes|rf|rfa|renew|new|requested|refill)(?: ?# ?\\d{1,3})?",
          I);

  /** A cell that marks or leaves unmarked, and says no more. */
  private static final Pattern MARK =
      Pattern.compile(
          MARKED.pattern()
              + "|n|no|[-\\u2013\\u2014]+(?:\\s?\\([^)]{0,30}\\))?|\u2013|\u2014|\\[ ?\\]|\u2610|",
          I);

  private static final Set<String> NOT_ASKED = Set.of("not-asked", "used-up", "none-asked");

  private static final int FARTHEST_NAME = 20;

  private final RequestLineParser parser;
  private final Recent<List<Mention>> relations;

  RequestTable(RequestLineParser parser, Recent<List<Mention>> relations) {
    this.parser = parser;
    this.relations = relations;
  }

  /** The candidate of a row; none in the row that names the columns. */
  List<Candidate> row(Section section, Block block, boolean listing) {
    if (relations.in(block.text().text()).stream()
        .anyMatch(said -> NOT_ASKED.contains(said.concept()))) {
      return List.of();
    }
    int mark = markColumn(block);
    if (mark >= 0) {
      boolean marked =
          mark < block.cells().size() && MARKED.matcher(block.cells().get(mark)).matches();
      return marked ? candidates(section, block, loose(section, block)) : List.of();
    }
    if (isLeftOut(block)) {
      return List.of();
    }
    if (isSentOn(block) || (block.columns().isEmpty() && isMarked(block))) {
      return candidates(section, block, loose(section, block));
    }
    if (TELLING_OF_USE.contains(section.kind()) && !listing) {
      return List.of();
    }
    int column = column(section, block.columns());
    if (column >= 0) {
      return candidates(section, block, row(section, block, column));
    }
    boolean told = block.columns().stream().anyMatch(name -> TOLD.matcher(name).find());
    boolean dispensed =
        block.cells().stream().anyMatch(cell -> DISPENSED.matcher(cell).lookingAt());
    return (listing || dispensed) && !told
        ? candidates(section, block, loose(section, block))
        : List.of();
  }

  private List<Candidate> candidates(Section section, Block block, Optional<FoundRequest> found) {
    return found.stream()
        .filter(request -> !isTold(block, request))
        .map(request -> Candidate.in(section, request, Plainness.LISTED))
        .toList();
  }

  /** "MRI 06/30/2015 | L4-5 disc": what a test showed, among requests. */
  private boolean isTold(Block block, FoundRequest request) {
    boolean medicine = request.parsed() instanceof ParsedDrug;
    String words = (medicine ? request.text() : block.text()).text();
    return new ToldTreatment(words, new Relations(words, relations.in(words)))
        .isTold(request.parsed(), 0, words.length());
  }

  /** The column in which a mark says that a row is asked for; -1 if there is none. */
  private int markColumn(Block block) {
    for (int i = 0; i < block.columns().size(); i++) {
      String name = block.columns().get(i).text();
      boolean mark = i < block.cells().size() && MARK.matcher(block.cells().get(i)).matches();
      if (mark && !TableColumn.isRefills(name) && names(name, "refill-mark")) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the column of what is done today says that the row is to be asked for. */
  private boolean isSentOn(Block block) {
    for (int i = 0; i < Math.min(block.columns().size(), block.cells().size()); i++) {
      String column = block.columns().get(i).text();
      if ((names(column, "action-label") || names(column, "status-label"))
          && names(block.cells().get(i).text(), "refill-mark")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the column of what is done today holds other words than that it be asked for. */
  private boolean isLeftOut(Block block) {
    for (int i = 0; i < Math.min(block.columns().size(), block.cells().size()); i++) {
      MappedText said = block.cells().get(i);
      if (!said.isEmpty() && names(block.columns().get(i).text(), "action-label")) {
        return relations.in(said.text()).stream()
            .noneMatch(
                word ->
                    word.concept().equals("refill-mark") || word.concept().equals("asked-anew"));
      }
    }
    return false;
  }

  /** Whether a cell behind the first says of a row without names that it is to be asked for. */
  private boolean isMarked(Block block) {
    return block.cells().stream().skip(1).anyMatch(cell -> names(cell.text(), "refill-mark"));
  }

  /** Whether words of a relation are all that a name says. */
  private boolean names(String name, String relation) {
    String bare = name.replace("?", " ").strip();
    return relations.in(bare).stream()
        .anyMatch(
            said -> said.concept().equals(relation) && said.end() - said.start() == bare.length());
  }

  /** The request of a row: what follows the first treatment that is known. */
  private Optional<FoundRequest> loose(Section section, Block block) {
    for (int i = 0; i < block.cells().size(); i++) {
      if (names(block.cells().get(i))) {
        return request(section, block, i);
      }
    }
    return Optional.empty();
  }

  /** The column that names what is asked for; -1 where the header names none. */
  private static int column(Section section, List<MappedText> columns) {
    boolean requests = section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION;
    int named = -1;
    boolean told = false;
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).text();
      if (REQUESTED.matcher(header).find()
          && !CODED.matcher(header).find()
          && !COUNTED.matcher(header).find()) {
        return i;
      }
      told |= !requests && TOLD.matcher(header).find();
      named = named < 0 && NAMED.matcher(header).find() ? i : named;
    }
    return told ? -1 : named < 0 ? described(columns) : named;
  }

  /** "Item No. | Description | Units": what is described is ordered where it is counted. */
  private static int described(List<MappedText> columns) {
    boolean counted = columns.stream().anyMatch(name -> TableColumn.isQuantity(name));
    for (int i = 0; counted && i < columns.size(); i++) {
      if (DESCRIBED.matcher(columns.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<FoundRequest> row(Section section, Block block, int column) {
    List<MappedText> cells = block.cells();
    if (column >= cells.size() || cells.get(column).isEmpty()) {
      return Optional.empty();
    }
    int naming = column;
    while (naming < cells.size() && !names(cells.get(naming))) {
      naming++;
    }
    return request(section, block, naming < cells.size() ? naming : column);
  }

  /** Whether a cell names a treatment, and does not only speak of one. */
  private boolean names(MappedText cell) {
    return parser
        .parse(cell.text())
        .filter(LineWeigher::known)
        .filter(parsed -> parsed.start() <= FARTHEST_NAME)
        .isPresent();
  }

  private Optional<FoundRequest> request(Section section, Block block, int from) {
    List<MappedText> cells = block.cells();
    StringBuilder said = new StringBuilder();
    int last = from;
    for (int i = from; i < cells.size(); i++) {
      String header = i < block.columns().size() ? block.columns().get(i).text().strip() : "";
      if (!cells.get(i).isEmpty() && (i == from || !CODED.matcher(header).find())) {
        said.append(i == from ? "" : ", ")
            .append(TableColumn.labelled(header, cells.get(i).text()));
        last = i;
      }
    }
    int first = from;
    for (int i = from - 1; i >= 0; i--) {
      String header = i < block.columns().size() ? block.columns().get(i).text().strip() : "";
      if (!cells.get(i).isEmpty()
          && TableColumn.isDetail(header)
          && !TableColumn.countsRows(i, header, cells.get(i).text())) {
        said.append(", ").append(TableColumn.labelled(header, cells.get(i).text()));
        first = i;
      }
    }
    MappedText text = between(block.text(), cells.get(first), cells.get(last));
    return parser
        .parse(said.toString())
        .map(parsed -> new FoundRequest(parsed, text, section.kind().id()));
  }

  private static MappedText between(MappedText row, MappedText first, MappedText last) {
    int start = 0;
    while (start < row.length() && row.rawAt(start) < first.rawAt(0)) {
      start++;
    }
    int end = row.length();
    while (end > start && row.rawAt(end - 1) > last.rawAt(last.length() - 1)) {
      end--;
    }
    return row.slice(start, end).strip();
  }
}
