package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FlareTime;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The usual level of pain and that of now, as a statement tells them: "runs 2-3 on a normal day, 8
 * today". The usual level may stand in the statement before or after.
 *
 * @param usual the usual level, 0 to 10; empty if unsaid
 * @param now the level of now, 0 to 10; empty if unsaid
 * @param atUsual whether the pain is said to be at its usual level
 */
record PainLevels(Optional<BigDecimal> usual, Optional<BigDecimal> now, boolean atUsual) {
  /** A rise smaller than this is the ordinary swing of a chronic pain. */
  private static final BigDecimal RISE = BigDecimal.valueOf(2);

  /** How far from a number the words may stand that say which level it is, in characters. */
  private static final int REACH = 26;

  private static final int MOST = 10;

  static PainLevels of(Statement statement, Discourse discourse) {
    if (tellsOfMedicine(statement, discourse)) {
      return new PainLevels(Optional.empty(), Optional.empty(), false);
    }
    List<Score> levels = levels(statement);
    Optional<Score> usual = usual(statement, levels);
    if (levels.size() == 2 && climb(statement, levels)) {
      return new PainLevels(
          Optional.of(levels.get(0).high()), Optional.of(levels.get(1).low()), false);
    }
    Optional<BigDecimal> before = usual.map(Score::high).or(() -> besides(statement, discourse));
    Optional<BigDecimal> now = now(statement, levels, usual);
    boolean atUsual =
        levels.stream().anyMatch(level -> statement.relations().leadTo("at-usual", level.start()));
    return new PainLevels(before, now, atUsual);
  }

  /** Levels with a medicine and without it are no course of the pain. */
  private static boolean tellsOfMedicine(Statement statement, Discourse discourse) {
    return statement.medicines().stream().anyMatch(medicine -> !medicine.denied())
        || discourse.agents(statement).stream().anyMatch(agent -> !agent.is(Stance.NAMED))
        || (statement.says("deprived") && statement.says("bare-with"));
  }

  boolean haveRisen() {
    return usual.isPresent()
        && now.isPresent()
        && now.get().subtract(usual.get()).compareTo(RISE) >= 0;
  }

  boolean areUsual() {
    return atUsual && !haveRisen();
  }

  /** "Escalated from 4 to 9 on Tuesday". */
  private static boolean climb(Statement statement, List<Score> levels) {
    return statement.says("risen-pain")
        && (FlareTime.isRecent(statement)
            || statement.concepts("muscle-spasm").anyMatch(Understood::present))
        && statement.relations().leadTo("from-lead", levels.get(0).start())
        && statement.relations().leadTo("to-lead", levels.get(1).start());
  }

  /** The usual level that a neighbour tells, where this statement tells that of now. */
  private static Optional<BigDecimal> besides(Statement statement, Discourse discourse) {
    return around(statement, discourse)
        .filter(other -> other.medicines().isEmpty())
        .map(other -> usual(other, levels(other)))
        .flatMap(Optional::stream)
        .map(Score::high)
        .findFirst();
  }

  /** The statements next to one, and two more before it: nearest first. */
  private static Stream<Statement> around(Statement statement, Discourse discourse) {
    Optional<Statement> before = discourse.before(statement);
    Optional<Statement> second = before.flatMap(discourse::before);
    return Stream.of(before, discourse.after(statement), second, second.flatMap(discourse::before))
        .flatMap(Optional::stream);
  }

  private static Optional<Score> usual(Statement statement, List<Score> levels) {
    return levels.stream()
        .filter(level -> nearest(statement, levels, level, "usual-level").isPresent())
        .findFirst();
  }

  /**
   * The level that is said to be of now, or the other one where the words tell of a rise or set it
   * against the usual one alone.
   */
  private static Optional<BigDecimal> now(
      Statement statement, List<Score> levels, Optional<Score> usual) {
    boolean against =
        usual.isPresent()
            && levels.size() == 2
            && ofOnePlace(statement)
            && !statement.says("medicines-at-large");
    boolean told = against || FlareTime.isRecent(statement) || statement.says("risen-pain");
    List<Score> others =
        levels.stream().filter(level -> usual.isEmpty() || !level.equals(usual.get())).toList();
    List<Score> named =
        others.stream()
            .filter(level -> nearest(statement, levels, level, "at-this-time").isPresent())
            .toList();
    return (named.isEmpty() ? others : named)
        .stream()
            .filter(level -> ofNow(statement, levels, level, told))
            .map(Score::low)
            .max(Comparator.naturalOrder());
  }

  private static boolean ofNow(Statement statement, List<Score> levels, Score level, boolean told) {
    boolean ofRange = nearest(statement, levels, level, "range-level").isPresent();
    if (ofRange || isOnOccasion(statement, levels, level)) {
      return false;
    }
    Optional<Integer> now = reach(statement, levels, level, "now-level");
    Optional<Integer> other =
        reach(statement, levels, level, "not-now-level")
            .or(
                () ->
                    nearest(statement, levels, level, "past-level-lead")
                        .filter(words -> words.end() <= level.start())
                        .map(words -> distance(words, level)));
    return now.isPresent() ? other.isEmpty() || now.get() <= other.get() : told && other.isEmpty();
  }

  /** "Up to 8/10 with activity", "rises to 8 by evening": what the pain does day by day. */
  private static boolean isOnOccasion(Statement statement, List<Score> levels, Score level) {
    boolean occasion =
        Stream.of("pain-occasion", "rises-daily")
            .anyMatch(words -> nearest(statement, levels, level, words).isPresent());
    return occasion && nearest(statement, levels, level, "at-this-time").isEmpty();
  }

  /** "Neck 8/10, low back at its usual 4/10" are no two levels of one pain. */
  private static boolean ofOnePlace(Statement statement) {
    return statement
            .relations()
            .all("place-of-pain")
            .map(place -> statement.text().substring(place.start(), place.end()))
            .map(place -> place.toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        < 2;
  }

  private static Optional<Integer> reach(
      Statement statement, List<Score> levels, Score level, String relation) {
    return nearest(statement, levels, level, relation).map(words -> distance(words, level));
  }

  /** Words that say which level a number is: closer to it than to any other number. */
  private static Optional<Mention> nearest(
      Statement statement, List<Score> levels, Score level, String relation) {
    return statement
        .relations()
        .all(relation)
        .filter(words -> distance(words, level) <= REACH)
        .filter(words -> owner(statement, levels, words).equals(level))
        .min(Comparator.comparingInt(words -> distance(words, level)));
  }

  /** The number that words of a level lead up to, else the nearest. */
  private static Score owner(Statement statement, List<Score> levels, Mention words) {
    return levels.stream()
        .filter(level -> level.start() >= words.end())
        .filter(level -> Between.only(statement, "level-lead", words.end(), level.start(), ""))
        .findFirst()
        .orElseGet(
            () ->
                nearest(
                        levels.stream().filter(level -> inOneClause(statement, words, level)),
                        words)
                    .or(() -> nearest(levels.stream(), words))
                    .orElseThrow());
  }

  private static Optional<Score> nearest(Stream<Score> levels, Mention words) {
    return levels.min(Comparator.comparingInt(level -> distance(words, level)));
  }

  private static boolean inOneClause(Statement statement, Mention words, Score level) {
    return statement.clauseAt(words.start()).equals(statement.clauseAt(level.start()));
  }

  private static int distance(Mention words, Score level) {
    return words.end() <= level.start()
        ? level.start() - words.end()
        : Math.max(0, words.start() - level.end());
  }

  /**
   * Scores, and bare numbers that stand right beside words of a level: "usually a 2", "8 today".
   */
  private static List<Score> levels(Statement statement) {
    List<Score> levels = new ArrayList<>(statement.scores());
    String text = statement.text();
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at)) && (at == 0 || !joined(text.charAt(at - 1)))) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
          end++;
        }
        int start = at;
        int last = end;
        at = end;
        boolean taken = levels.stream().anyMatch(s -> s.start() < last && start < s.end());
        if (!taken && end - start <= 2 && stands(text, end) && besideLevel(statement, start, end)) {
          BigDecimal value = new BigDecimal(text.substring(start, end));
          if (value.intValue() <= MOST) {
            levels.add(new Score(value, value, start, end));
          }
        }
      }
    }
    levels.sort(Comparator.comparingInt(Score::start));
    return levels;
  }

  private static boolean joined(char before) {
    return Character.isLetterOrDigit(before) || "/.-:#$".indexOf(before) >= 0;
  }

  /** Whether a number ends here: no unit, date or strength goes on. */
  private static boolean stands(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return ",;)\"'”".indexOf(next) >= 0
        || (next == '.' && (end + 1 >= text.length() || !Character.isDigit(text.charAt(end + 1))))
        || (next == ' '
            && (text.startsWith(" (", end)
                || text.startsWith(" or ", end)
                || text.startsWith(" today", end)
                || text.startsWith(" now", end)
                || text.startsWith(" on a ", end)
                || text.startsWith(" most ", end)
                || text.startsWith(" and ", end)
                || text.startsWith(" to ", end)
                || text.startsWith(" on ", end)
                || text.startsWith(" out of", end)
                || text.startsWith(" since", end)));
  }

  private static boolean besideLevel(Statement statement, int start, int end) {
    Relations words = statement.relations();
    boolean risen = words.any("risen-pain") && (words.any("pain-told") || words.any("flare-pain"));
    return (risen && (words.leadTo("from-lead", start) || words.leadTo("to-lead", start)))
        || words.leadTo("usual-level", start)
        || words.leadTo("now-level", start)
        || words.leadTo("level-lead", start)
        || words.any("now-level", end, end + BESIDE)
        || words.any("usual-level", end, end + BESIDE);
  }

  private static final int BESIDE = 14;
}
