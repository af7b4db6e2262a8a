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

  /** The field of a request form that says how often, how long and how much. */
  private static final Pattern OTHER =
      Pattern.compile(
          "other info(?:rmation)?:? ?(?:\\([^()]{0,60}\\))?:?\\s*", Pattern.CASE_INSENSITIVE);

  /** The name of a field whose value stands on a line below it, or is left open. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:" + OTHER.pattern() + "|frequency|duration|quantity|qty|sig|directions?|refills?):?",
          Pattern.CASE_INSENSITIVE);

  /** What a form adds to the name of a field: "CPT code (if known)". */
  private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]{0,30}\\)");

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
  private final LeadWords words;

  FormDetails(RequestLineParser parser, LeadWords words) {
    this.parser = parser;
    this.words = words;
  }

  /** The words of a block without its label, and those of the details that follow it at once. */
  MappedText joined(List<Block> blocks, int index) {
    Block block = blocks.get(index);
    boolean item = block.kind() == BlockKind.LIST_ITEM || block.kind() == BlockKind.CHECKBOX;
    MappedText named = item ? block.text() : block.value();
    int next = index + 1;
    if (next == blocks.size() || isDetail(block) || !isDetail(blocks.get(next))) {
      return named;
    }
    MappedText.Builder whole = new MappedText.Builder().appendCollapsed(named);
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
      return isNamed(block.labelText(), "detail-label") || isCode(block.labelText());
    }
    return block.kind() == BlockKind.PARAGRAPH
        && (directs(block.text())
            || supplies(block.text())
            || isBare(block.text())
            || OTHER.matcher(block.text()).lookingAt());
  }

  /** What a detail adds; the codes of a service, and the bare name of a field, add nothing. */
  private MappedText said(Block block) {
    MappedText text = block.text();
    if ((block.hasLabel() && isCode(block.labelText())) || isBare(text)) {
      return MappedText.empty();
    }
    Matcher other = OTHER.matcher(text);
    return other.lookingAt() ? text.slice(other.end(), text.length()).strip() : text;
  }

  /** Whether a line is the name of a field and no more. */
  private boolean isBare(MappedText line) {
    return BARE.matcher(line).matches() || isCode(line.text());
  }

  private boolean isCode(String name) {
    return isNamed(name, "code-label");
  }

  private boolean isNamed(String name, String kind) {
    return name.length() <= LONGEST_DETAIL
        && words.isWhole(ASIDE.matcher(name).replaceAll(""), kind);
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
