package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.layout.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that asks for what stands elsewhere: "Authorization is sought for both.", "Please
 * authorize (b) and (c)."
 */
final class BackReference {
  private static final String MARK = "(?:[a-h]|\\d)";
  private static final String JOINT = "(?:,? ?(?:and|&|,|\\+|/) ?)";

  /** Numbers in brackets, or behind a word for items. */
  private static final Pattern MARKS =
      Pattern.compile(
          "(?:(?:\\b(?:items?|numbers?|nos?\\.?|lines?|points?) ?#?|(?<=\\s)#)) ?(\\(?%s\\)?(?:%s#?\\(?%s\\)?)*)(?![\\w/])|(\\(%s\\)(?:%s\\(%s\\))*)"
              .formatted(MARK, JOINT, MARK, MARK, JOINT, MARK),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE = Pattern.compile("(?<![\\w])" + MARK + "(?![\\w])");
  private static final int LONGEST = 160;

  private final LeadWords leads;

  BackReference(LeadWords leads) {
    this.leads = leads;
  }

  /** Whether a sentence asks for all that was named right before it. */
  boolean asksForAll(String sentence) {
    return sentence.length() <= LONGEST
        && leads.says(sentence, "asks-back")
        && !leads.says(sentence, "not-asked-now");
  }

  /**
   * The items of a section's list that a sentence asks for by their marks; none where it asks for
   * none so.
   */
  List<Integer> items(List<Block> blocks, String sentence) {
    // A mark that opened the line was taken off it as that of a list: the first item is not known.
    boolean whole = !sentence.startsWith("and ") && !sentence.startsWith("& ");
    Set<Integer> places = whole && sentence.length() <= LONGEST ? places(sentence) : Set.of();
    if (places.isEmpty() || !asks(sentence)) {
      return List.of();
    }
    List<Integer> listed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.LIST_ITEM) {
        listed.add(i);
      }
    }
    List<Integer> asked = new ArrayList<>();
    if (listed.size() > 1) {
      for (int place : places) {
        if (place <= listed.size()) {
          asked.add(listed.get(place - 1));
        }
      }
    }
    return asked;
  }

  private boolean asks(String sentence) {
    boolean asking =
        leads.says(sentence, "asks")
            || leads.says(sentence, "asking-lead")
            || leads.says(sentence, "asked-after");
    return asking && !leads.says(sentence, "not-asked");
  }

  private static Set<Integer> places(String sentence) {
    Set<Integer> places = new HashSet<>();
    Matcher marks = MARKS.matcher(sentence);
    while (marks.find()) {
      String named = marks.group(1) == null ? marks.group(2) : marks.group(1);
      Matcher one = ONE.matcher(named.toLowerCase(Locale.ROOT));
      while (one.find()) {
        char mark = one.group().charAt(0);
        places.add(Character.isDigit(mark) ? mark - '0' : mark - 'a' + 1);
      }
    }
    places.remove(0);
    return places;
  }
}
