package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.text.MappedText;
import java.util.List;
import java.util.regex.Pattern;

/** The words that announce what is asked for, or mark it. */
final class LeadWords {
  /** What a lead such as "Please authorize:" announces is short, if it is no list. */
  static final int LONGEST_ANNOUNCED = 200;

  /** What says the meaning of a mark announces only the lines that bear it. */
  private static final Pattern LEGEND = Pattern.compile("\\W{0,2}\\S{1,4} ?= ?\\w");

  private static final int LONGEST_LEAD = 120;
  private static final int LONGEST_TITLE = 50;

  private final Recent<List<Mention>> relations;

  /** Whether the lines are of an appeal, which asks for what was turned down. */
  private final boolean appeal;

  LeadWords(Recent<List<Mention>> relations) {
    this(relations, false);
  }

  private LeadWords(Recent<List<Mention>> relations, boolean appeal) {
    this.relations = relations;
    this.appeal = appeal;
  }

  /** The same words, as an appeal uses them. */
  LeadWords ofAppeal() {
    return new LeadWords(relations, true);
  }

  /** "CBT already approved. On the attached RFA:" asks all the same. */
  static String lastSentence(String heading) {
    return heading.substring(heading.lastIndexOf(". ") + 1);
  }

  /** Whether a mark in capitals closes a block: "Soma 350 qhs (REFILL)". */
  boolean endsMarked(Block block) {
    return ClosingMark.closes(block.text().text(), relations);
  }

  static boolean isQuestion(Block block) {
    return block.text().text().endsWith("?");
  }

  static boolean isEntry(Block block) {
    return block.kind() == BlockKind.LIST_ITEM
        || block.kind() == BlockKind.TABLE_ROW
        || block.kind() == BlockKind.CHECKBOX
        || block.kind() == BlockKind.FIELD;
  }

  /**
   * An item of a list, by its mark, as a row of a table, or by a word that counts it: "First, Soma
   * 350 mg #30."
   */
  boolean opensItem(Block block) {
    return block.kind() == BlockKind.LIST_ITEM
        || block.kind() == BlockKind.TABLE_ROW
        || relations.in(block.text().text()).stream()
            .anyMatch(said -> said.start() == 0 && said.concept().equals("list-ordinal"));
  }

  /** Whether a block only names what stands below it. */
  static boolean namesList(Block block) {
    return block.text().text().endsWith(":") || block.kind() == BlockKind.HEADING;
  }

  /** "Discontinued this visit", "Already approved:" over a list that asks for nothing. */
  boolean endsList(Block block) {
    String name = block.text().text();
    return isWhole(name, "ended-list")
        || (namesList(block)
            && (says(name, "not-asked-label") || says(name, "not-asked"))
            && !leads(name)
            && !(appeal && tellsOfRefusal(name)));
  }

  /** "Please authorize the following:", "What is requested?": what comes next is asked for. */
  boolean isLead(Block block) {
    MappedText text = block.text();
    if (block.kind() == BlockKind.TABLE_ROW || text.isEmpty() || LEGEND.matcher(text).lookingAt()) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean title = text.length() <= LONGEST_TITLE && last != '.';
    boolean opens = last == ':' || last == '?' || block.kind() == BlockKind.HEADING || title;
    MappedText lead = text.slice(Math.max(0, text.length() - LONGEST_LEAD), text.length());
    return opens && (leads(lead) || (appeal && last == ':' && tellsOfRefusal(lead.text())));
  }

  /** "Your letter denied the following:": an appeal asks for it again. */
  private boolean tellsOfRefusal(String lead) {
    return says(lead, "turned-down") && !says(lead, "not-asked");
  }

  /** "order.1 :: TFESI": a second colon is none of the words. */
  static MappedText withoutColon(MappedText words) {
    return !words.isEmpty() && words.charAt(0) == ':'
        ? words.slice(1, words.length()).strip()
        : words;
  }

  boolean says(String words, String relation) {
    return relations.in(words).stream().anyMatch(said -> said.concept().equals(relation));
  }

  /** Whether words of a relation are all that a label says, its colon and brackets aside. */
  boolean isWhole(String label, String relation) {
    String bare = label.replace(":", " ").strip();
    return relations.in(bare).stream()
        .anyMatch(
            said -> said.concept().equals(relation) && said.end() - said.start() == bare.length());
  }

  boolean leads(CharSequence words) {
    if (words.isEmpty() || words.length() > LONGEST_LEAD) {
      return false;
    }
    Relations said = new Relations(words.toString(), relations.in(words.toString()));
    return (said.any("asking-lead") || said.any("asks"))
        && !said.any("not-asked")
        && !said.any("not-asked-now");
  }
}
