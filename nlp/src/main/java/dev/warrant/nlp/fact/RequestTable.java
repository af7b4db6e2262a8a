package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.RequestReader.FoundRequest;
import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
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
  private static final Pattern REQUESTED = Pattern.compile("\\brequest(?:s|ed|ing)?\\b", I);
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:services?|treatments?|goods?|medications?|meds?|medicines?|drugs?|procedures?|items?|orders?)\\b",
          I);
  private static final Pattern TOLD =
      Pattern.compile(
          "\\b(?:results?|response|outcome|effects?|started|start|since|last|tried|stopped|relief|status|reviewed|decision|benefit|when|dates?)\\b",
          I);
  private static final Pattern CODED =
      Pattern.compile("\\b(?:diagnos[ie]s|dx|icd|cpt|hcpcs|codes?)\\b", I);
  private static final Pattern QUANTITY = Pattern.compile("(?:qty|quantity|amount|#)\\.?", I);
  private static final Pattern REFILLS = Pattern.compile("(?:refills?|rf|# ?refills)", I);
  private static final Set<SectionKind> TELLING_OF_USE =
      Set.of(
          SectionKind.CURRENT_MEDICATIONS,
          SectionKind.TREATMENT_HISTORY,
          SectionKind.PAST_HISTORY,
          SectionKind.FAMILY_HISTORY,
          SectionKind.MEDICATION_MONITORING,
          SectionKind.STUDIES);

  private final RequestLineParser parser;

  RequestTable(RequestLineParser parser) {
    this.parser = parser;
  }

  /** Whether a parsed line names a treatment that is known. */
  static boolean tells(ParsedRequest parsed) {
    return !(parsed instanceof ParsedOther other) || other.known();
  }

  /** The requests of all rows that stand under a header of requests. */
  List<FoundRequest> requests(Section section) {
    List<FoundRequest> found = new ArrayList<>();
    if (!TELLING_OF_USE.contains(section.kind())) {
      for (Block block : section.blocks()) {
        int column = holds(block) ? column(block.columns()) : -1;
        if (column >= 0) {
          row(section, block, column).ifPresent(found::add);
        }
      }
    }
    boolean asks =
        section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION
            || found.stream().anyMatch(request -> tells(request.parsed()));
    return asks ? found : List.of();
  }

  /** Whether a block is a row under a header that names requests. */
  boolean holds(Block block) {
    return block.kind() == BlockKind.TABLE_ROW && column(block.columns()) >= 0;
  }

  /** The request of a row without such a header: what follows the first treatment that is known. */
  Optional<FoundRequest> loose(Section section, Block block) {
    for (int i = 0; i < block.cells().size(); i++) {
      if (names(block.cells().get(i))) {
        return request(section, block, i);
      }
    }
    return Optional.empty();
  }

  /** The column that names what is asked for; -1 where the header names none. */
  private static int column(List<MappedText> columns) {
    int named = -1;
    boolean told = false;
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).text();
      if (REQUESTED.matcher(header).find() && !CODED.matcher(header).find()) {
        return i;
      }
      told |= TOLD.matcher(header).find();
      named = named < 0 && NAMED.matcher(header).find() ? i : named;
    }
    return told ? -1 : named;
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

  private boolean names(MappedText cell) {
    return parser.parse(cell.text()).filter(RequestTable::tells).isPresent();
  }

  private Optional<FoundRequest> request(Section section, Block block, int from) {
    List<MappedText> cells = block.cells();
    StringBuilder said = new StringBuilder();
    int last = from;
    for (int i = from; i < cells.size(); i++) {
      String header = i < block.columns().size() ? block.columns().get(i).text().strip() : "";
      if (!cells.get(i).isEmpty() && (i == from || !CODED.matcher(header).find())) {
        said.append(i == from ? "" : ", ").append(labelled(header, cells.get(i).text()));
        last = i;
      }
    }
    MappedText text = between(block.text(), cells.get(from), cells.get(last));
    return parser.parse(said.toString()).map(parsed -> RequestReader.found(section, parsed, text));
  }

  /** A bare number says what it counts only together with its header. */
  private static String labelled(String header, String cell) {
    boolean number = Character.isDigit(cell.charAt(0));
    if (number && QUANTITY.matcher(header).matches()) {
      return "qty " + cell;
    }
    return number && REFILLS.matcher(header).matches() ? "refills " + cell : cell;
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
