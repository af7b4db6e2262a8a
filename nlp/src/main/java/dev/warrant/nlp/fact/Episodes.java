package dev.warrant.nlp.fact;

import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether an episode (a flare, a spasm) is on now. One that is over is denied of the present; one
 * that comes and goes, or that is dated weeks before the statement, is not asserted of it.
 */
public final class Episodes {
  /** An acute episode that began longer ago than this is no longer acute. */
  private static final int WEEKS_ACUTE = 6;

  private static final Set<String> ACUTE = Set.of("acute-exacerbation", "acute-spasm");

  private static final int REACH = 45;

  /** How far before an episode the words may begin that only suppose it, in characters. */
  private static final int MAY_REACH = 22;

  /** "The 2013 flare": that of a year is not the one of now. */
  private static final Pattern YEAR_BEFORE = Pattern.compile("\\b(?:19|20)\\d\\d\\s+$");

  private Episodes() {}

  /** How the statement speaks of the episode's being on now. */
  public static Assertion now(Statement statement, Discourse discourse, Understood episode) {
    Clause clause = statement.clauseAt(episode.start());
    boolean asserted =
        episode.assertion() == Assertion.PRESENT || episode.assertion() == Assertion.HISTORICAL;
    if (!asserted) {
      return episode.assertion();
    }
    if (isOver(statement, episode, clause)) {
      return Assertion.ABSENT;
    }
    if (episode.assertion() == Assertion.HISTORICAL
        && (statement.says("recent-time") || statement.says("days-long"))) {
      return Assertion.PRESENT;
    }
    LocalDate present = discourse.present(statement).orElse(null);
    boolean acute = ACUTE.contains(episode.concept());
    boolean longAgo =
        acute
            && (statement.says("long-ago", clause)
                || isEarlierOne(statement, episode)
                || YEAR_BEFORE.matcher(statement.text().substring(0, episode.start())).find())
            && !FlareTime.isRecent(statement);
    if (longAgo || isLongPast(statement, present, clause)) {
      return Assertion.HISTORICAL;
    }
    boolean ticked = statement.text().endsWith("?") && !statement.isQuestion();
    boolean habitual =
        !ticked
            && ((statement.says("comes-and-goes", clause)
                    && !statement.relations().leadTo("seen-for", episode.start()))
                || (acute && isOneOfMany(statement, discourse, episode))
                || (acute
                    && statement.says(
                        "may-flare",
                        Math.max(clause.start(), episode.start() - MAY_REACH),
                        episode.end())));
    return habitual && episode.assertion() == Assertion.PRESENT
        ? Assertion.POSSIBLE
        : episode.assertion();
  }

  /** "Flares in cold weather", "when the back flares": not one of a day of late. */
  private static boolean isOneOfMany(Statement statement, Discourse discourse, Understood episode) {
    return statement.says("many-episodes", episode.start(), episode.end())
        && !FlareTime.isRecent(statement)
        && !FlareTime.isOnRecentDay(statement, discourse);
  }

  /** "Since her last flare", "the previous attack". */
  private static boolean isEarlierOne(Statement statement, Understood episode) {
    return statement
        .relations()
        .all("earlier-episode")
        .anyMatch(words -> words.start() < episode.end() && episode.start() < words.end());
  }

  private static boolean isOver(Statement statement, Understood episode, Clause clause) {
    int end = Math.min(Math.max(clause.end(), episode.end()), episode.end() + REACH);
    return statement.relations().any("episode-over", episode.start(), end)
        || statement.says("it-is-over", end, statement.text().length());
  }

  private static boolean isLongPast(Statement statement, LocalDate said, Clause clause) {
    if (said == null) {
      return false;
    }
    LocalDate acute = said.minusWeeks(WEEKS_ACUTE);
    boolean dated =
        statement.dates().stream()
            .filter(date -> clause.holds(date.span().start()))
            .anyMatch(date -> date.latest().isBefore(acute));
    return dated
        || (!statement.says("recent-time")
            && NamedDay.endsOfMonths(statement.words(clause), said)
                .anyMatch(end -> end.isBefore(acute)));
  }
}
