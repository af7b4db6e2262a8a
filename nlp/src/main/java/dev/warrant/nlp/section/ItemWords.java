package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a line of a letter names a disputed item, and those that lead up to them. */
final class ItemWords {

  private static final int MOST_LEADS = 3;
  private static final String COUNTS =
      "(?:disputed? )?(?:item|issue|request|decision|service|treatment)s? ?"
          + "(?:reviewed |at issue |in dispute |in question )?(?:#|no\\.?|number)? ?"
          + "(?:\\d{0,2}|[ivx]{1,4}|[a-h])(?: of \\d{1,2})? ?[:.)-] ?|disputed? ?: ?";
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:disputed )?(?:item|issue|request|decision|service|treatment) ?(?:#|no\\.?|number)? ?\\d{1,2}(?: of \\d{1,2})? ?[:.)-] ?\\S",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:(?:imr |final )?(?:decision|determination)s? ?: ?(?=the )|(?:imr |final )?decisions? (?:for|on|regarding) (?:the )?(?:request for )?|regarding (?:the |this )?requests? for (?:the )?"
              + "|.{0,80}?\\bhas determined (?:that )?the request for (?:the )?|the (?:disputed )?requests? for (?:the )?"
              + "|"
              + COUNTS
              + "|medical necessity of (?:the )?(?:requested )?|whether )",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:issue|item|request|requested|disputed|dispute|service|treatment|remaining)s?(?: (?:reviewed|at issue|in dispute|requested))? ?[:=\u2013-] ?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERDICT =
      Pattern.compile(
          ",? (?:is|are|was|were)(?: to be)?(?: medically)? (?:necessary|appropriate|indicated|warranted)(?: and appropriate)?[.? ]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:\\W{0,2}\\d{1,2}[.)] )?(?:(?:imr |final )?(?:decision|determination)s? ?: ?)?"
              + "the (?:disputed )?requests? for ",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DECIDED_BEFORE =
      Pattern.compile(
          ",? (?:which )?(?:was|were|had been|has been) (?:previously |partially |initially )?(?:non-?certified|denied|modified|not certified|certified|refused|delayed|disapproved)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words before a decision that only say that it is one. */
  private static final Pattern OF_DECISION =
      Pattern.compile(
          "(?:[a-z]{2,15} ){0,3}(?:decision|determination|outcome|result|status|denial|disposition|ruling)(?: ?#? ?\\d{1,2})?");

  private ItemWords() {}

  /** Whether a line counts an item: "Issue 1 of 2: …", "Disputed item #3: …". */
  static boolean count(MappedText line) {
    return COUNTED.matcher(line).lookingAt();
  }

  /** Where the words behind the count of an item begin; 0 where none counts it. */
  static int countEnd(MappedText line) {
    Matcher counted = COUNTED.matcher(line);
    return counted.lookingAt() ? counted.end() - 1 : 0;
  }

  /** Whether words, in small letters, only say that a decision stands beside them. */
  static boolean sayDecision(String lower) {
    return OF_DECISION.matcher(lower).matches();
  }

  /** An item's words without what others decided on it before: "Soma #90 was denied by UR and". */
  static MappedText asSubmitted(MappedText words) {
    Matcher decided = DECIDED_BEFORE.matcher(words);
    return in(decided.find() ? words.slice(0, decided.start()).strip() : words);
  }

  /** Whether a line counts an item as disputed: "Disputed item 2: …". */
  static boolean dispute(MappedText line) {
    return line.text().regionMatches(true, 0, "disputed ", 0, 9) && count(line);
  }

  /** Whether a line begins by naming a request: "The request for …". */
  static boolean asks(MappedText line) {
    return REQUEST.matcher(line).lookingAt();
  }

  /** What a question names: "whether the epidural is medically necessary" asks for the epidural. */
  static MappedText asked(MappedText question) {
    Matcher verdict = VERDICT.matcher(question);
    return in(verdict.find() ? question.slice(0, verdict.start()) : question);
  }

  /** What follows the last label of an item: "Peer-to-peer record. Issue: right C6 ESI". */
  static MappedText last(MappedText words) {
    Matcher label = LABEL.matcher(words);
    int start = 0;
    while (label.find()) {
      start = label.end();
    }
    return words.slice(start, words.length()).strip();
  }

  /** The item's words without what leads up to them. */
  static MappedText in(MappedText words) {
    int start = 0;
    int end = words.length();
    Matcher lead = LEAD.matcher(words);
    for (int n = 0; n < MOST_LEADS && lead.region(start, end).lookingAt(); n++) {
      start = lead.end();
    }
    while (end > start && " :?-\u2013\u2014(|".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    String lower = words.text().substring(start, end).toLowerCase(Locale.ROOT);
    if (sayDecision(lower)) {
      return MappedText.empty();
    }
    return namingCell(words.slice(start, end).strip());
  }

  /** The longest cell of a row: the others number the item or say what others decided. */
  private static MappedText namingCell(MappedText words) {
    MappedText longest = MappedText.empty();
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || words.charAt(i) == '|') {
        MappedText cell = words.slice(start, i).strip();
        longest = cell.length() > longest.length() ? cell : longest;
        start = i + 1;
      }
    }
    return longest;
  }
}
