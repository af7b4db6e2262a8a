package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the labelled lines below a treatment to it: its directions, quantity and refills. */
final class FormDetails {

  private static final Pattern DETAIL =
      Pattern.compile(
          "(?:sig|directions?|dosage|dose|dosing|strength|form|frequency|freq|duration|quantity|qty|amount|disp|disp\\.|dispense|dispensed|dispensing|refills?|rf|other information|other info|route|number|no|count|supply|days?|days supply|levels?|side|guidance|imaging guidance|how taken)\\.?",
          Pattern.CASE_INSENSITIVE);

  /** Fields that only number what is asked for. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?:cpt|hcpcs|cpt ?/ ?hcpcs|ndc)(?: codes?)?|(?:billing|procedure) codes?)(?: no\\.?)?(?: ?\\(.{0,30}\\))?",
          Pattern.CASE_INSENSITIVE);

  /** The field of a request form that says how often, how long and how much. */
  private static final Pattern OTHER =
      Pattern.compile(
          "other info(?:rmation)?:? ?(?:\\([^()]{0,60}\\))?:?\\s*", Pattern.CASE_INSENSITIVE);

  /** The name of a field whose value stands on a line below it, or is left open. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:"
              + CODE.pattern()
              + "|"
              + OTHER.pattern()
              + "|frequency|duration|quantity|qty|sig|directions?|refills?):?",
          Pattern.CASE_INSENSITIVE);

  /** Directions that no label stands before: "Take 1 tablet every 12 hours". */
  private static final Pattern DIRECTIONS =
      Pattern.compile(
          "(?:take|apply|use|place|wear) (?:\\d|one|two|half|a|thin|to)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "NR", "no refills" on a line of its own. */
  private static final Pattern NO_REFILL =
      Pattern.compile("(?:nr|no refills?|non[- ]?rep)\\.?", Pattern.CASE_INSENSITIVE);

  /** An answer in a column of its own: "YES", "NO, psych to fill". */
  private static final Pattern ANSWER =
      Pattern.compile("(?:YES|NO|OK|REFILL|RENEW|TAPER|STOP|HOLD|VOID|DENIED)\\b.{0,40}");

  private static final int LONGEST_DETAIL = 60;

  private final RequestLineParser parser;

  FormDetails(RequestLineParser parser) {
    this.parser = parser;
  }

  /** The words of a block without its label, and those of the details that follow it at once. */
  MappedText joined(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    boolean item = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.CHECKBOX;
    MappedText words = item ? block.text() : block.value();
    int next = index + 1;
    if (next == blocks.size() || isDetail(block) || !isDetail(blocks.get(next))) {
      return words;
    }
    MappedText.Builder whole = new MappedText.Builder().appendCollapsed(words);
    while (next < blocks.size() && isDetail(blocks.get(next))) {
      MappedText detail = said(blocks.get(next));
      if (!detail.isEmpty()) {
        whole.appendSpace(detail.rawAt(0) - 1).appendCollapsed(detail);
      }
      next++;
    }
    return whole.build();
  }

  /** Whether details of what a block names stand right behind it. */
  boolean follow(List<Block> blocks, int index) {
    return index + 1 < blocks.size() && isDetail(blocks.get(index + 1));
  }

  private boolean isDetail(Block block) {
    if (block.hasLabel()) {
      String label = block.labelText().strip();
      return DETAIL.matcher(label).matches() || CODE.matcher(label).matches();
    }
    return block.kind() == BlockKind.PARAGRAPH
        && (directs(block.text())
            || supplies(block.text())
            || BARE.matcher(block.text()).matches()
            || OTHER.matcher(block.text()).lookingAt());
  }

  /** What a detail adds; the codes of a service, and the bare name of a field, add nothing. */
  private static MappedText said(Block block) {
    MappedText text = block.text();
    boolean coded = block.hasLabel() && CODE.matcher(block.labelText().strip()).matches();
    if (coded || BARE.matcher(text).matches()) {
      return MappedText.empty();
    }
    Matcher other = OTHER.matcher(text);
    return other.lookingAt() ? text.slice(other.end(), text.length()).strip() : text;
  }

  private static boolean directs(MappedText line) {
    return DIRECTIONS.matcher(line).lookingAt();
  }

  private boolean supplies(MappedText line) {
    return line.length() <= LONGEST_DETAIL
        && (ANSWER.matcher(line).matches()
            || NO_REFILL.matcher(line).matches()
            || parser.saysOnlySupply(line.text()));
  }
}
