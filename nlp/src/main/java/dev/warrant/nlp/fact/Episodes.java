package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Whether an episode (a flare, a spasm) is on now. One that is over is denied of the present; one
 * that comes and goes, or that is dated weeks before the statement, is not asserted of it.
 */
final class Episodes {
  /** An acute episode that began longer ago than this is no longer acute. */
  private static final int WEEKS_ACUTE = 6;

  private static final int REACH = 45;
  private static final Pattern OVER =
      Pattern.compile(
          "\\b(?:resolv\\w*|settled|subsided|abated|cleared|(?:is|has|had) (?:now )?(?:gone|passed|ended|over)|"
              + "was over|no longer|calmed|quieted|back to (?:\\w+ )?baseline|returned to (?:\\w+ )?baseline)\\b",
          Pattern.CASE_INSENSITIVE);

  /**
   * "He said that two days earlier his back had locked": past in the telling, present in the
   * matter.
   */
  private static final Pattern RECENT =
      Pattern.compile(
          "\\b(?:(?:\\w+|\\d+) (?:days?|hours?|nights?) (?:earlier|ago|before|prior|previously)|yesterday|"
              + "this (?:week|morning)|last (?:night|week)|the (?:day|night) before)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMES_AND_GOES =
      Pattern.compile(
          "\\b(?:intermittent|occasional|periodic|episodic|frequent|recurrent|infrequent|sporadic|for|during|with|"
              + "between|when|prevent\\w*|any|future|in case of)\\s(?:\\w+\\s)?(?:flares|flare-?\\s?ups|exacerbations|spasms)\\b"
              + "|\\b(?:flares|flare-?\\s?ups|exacerbations)\\b.{0,20}\\b(?:a|per|each) (?:week|month|year)\\b",
          Pattern.CASE_INSENSITIVE);

  private Episodes() {}

  /** How the statement speaks of the episode's being on now. */
  static Assertion now(Statement statement, Understood episode) {
    Clause clause = statement.clauseAt(episode.start());
    boolean asserted =
        episode.assertion() == Assertion.PRESENT || episode.assertion() == Assertion.HISTORICAL;
    if (!asserted) {
      return episode.assertion();
    }
    if (isOver(statement, episode, clause)) {
      return Assertion.ABSENT;
    }
    if (episode.assertion() == Assertion.HISTORICAL && RECENT.matcher(statement.text()).find()) {
      return Assertion.PRESENT;
    }
    if (isLongPast(statement, clause)) {
      return Assertion.HISTORICAL;
    }
    boolean habitual = COMES_AND_GOES.matcher(statement.words(clause)).find();
    return habitual && episode.assertion() == Assertion.PRESENT
        ? Assertion.POSSIBLE
        : episode.assertion();
  }

  private static boolean isOver(Statement statement, Understood episode, Clause clause) {
    int end = Math.min(Math.max(clause.end(), episode.end()), episode.end() + REACH);
    String after = statement.text().substring(episode.end(), end);
    String named = statement.text().substring(episode.start(), episode.end());
    return OVER.matcher(after).find() || OVER.matcher(named).find();
  }

  private static boolean isLongPast(Statement statement, Clause clause) {
    LocalDate said = statement.date();
    return said != null
        && statement.dates().stream()
            .filter(date -> clause.holds(date.span().start()))
            .anyMatch(date -> date.latest().isBefore(said.minusWeeks(WEEKS_ACUTE)));
  }
}
