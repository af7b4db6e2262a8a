package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads from one statement what an injection brought: how much, for how long, at what price. */
public final class EffectReader {
  /** How far from an injection the words that it brought nothing may stand, in characters. */
  private static final int REACH = 60;

  /** Where a medicine that is stopped is ordered to be, whatever the injection brought. */
  public static final Set<String> ORDERS = Set.of("plan", "assessment-and-plan");

  private EffectReader() {}

  /**
   * What a statement says of the effect.
   *
   * @param named whether it names the injection itself; else it only follows one that does
   * @param given when the injection was given; {@code null} if unknown
   * @param lead the statement before it in the section
   */
  public static InjectionEffect read(
      Statement statement, boolean named, LocalDate given, Optional<Statement> lead) {
    Optional<ScoreCourse> course = ScoreCourse.in(statement, lead);
    if (course.isPresent()) {
      return new InjectionEffect(
          course.get().percent(), course.get().weeks(), null, null, null, null);
    }
    Optional<ShareRelieved> share =
        ShareRelieved.in(statement, named)
            .or(() -> lead.flatMap(before -> ScoresFallen.across(before, statement)));
    Optional<BigDecimal> weeks =
        (named || share.isPresent() || statement.medicines().isEmpty())
            ? ReliefLength.in(statement, share, given)
                .or(() -> UntilAgo.weeks(statement, lead, given))
            : Optional.empty();
    BigDecimal soFar =
        (share.isPresent() && weeks.isEmpty()) ? ReliefLength.soFar(statement).orElse(null) : null;
    Boolean less =
        (named || !statement.in(ORDERS)) ? LessMedicine.in(statement).orElse(null) : null;
    Boolean function = statement.names("functional-improvement") ? Boolean.TRUE : null;
    Boolean none =
        (share.isEmpty() && weeks.isEmpty() && failed(statement, named)) ? Boolean.TRUE : null;
    return new InjectionEffect(
        share.map(ShareRelieved::percent).orElse(null),
        weeks.orElse(null),
        soFar,
        less,
        (named || share.isPresent()) ? function : null,
        none);
  }

  /** What stands alone behind a label: "Relief after ESI:" "50-75%", "How long:" "6-8 wk". */
  public static InjectionEffect alone(Statement statement, Statement label) {
    boolean ofRelief = label.says("injection-relief");
    boolean ofTime = label.says("asks-how-long");
    Boolean less = null;
    if (label.says("medicine-word") && !ofRelief) {
      less = lessAlone(statement);
    }
    return new InjectionEffect(
        ofRelief ? ShareRelieved.alone(statement).map(ShareRelieved::percent).orElse(null) : null,
        (ofRelief || ofTime) ? ReliefLength.alone(statement).orElse(null) : null,
        null,
        less,
        null,
        null);
  }

  /** What stands alone in a cell that nothing heads: "70%", "9 wk". */
  public static InjectionEffect ofCell(Statement cell) {
    return new InjectionEffect(
        ShareRelieved.alone(cell).map(ShareRelieved::percent).orElse(null),
        cell.scores().isEmpty() ? ReliefLength.alone(cell).orElse(null) : null,
        null,
        null,
        null,
        null);
  }

  private static Boolean lessAlone(Statement statement) {
    if (statement.opensWith("less-alone")) {
      return Boolean.TRUE;
    }
    return statement.opensWith("not-less-alone") ? Boolean.FALSE : null;
  }

  /** Whether what stands at a place is told of the medicines and not of the pain. */
  static boolean ofMedicines(Statement statement, int at) {
    Clause clause = statement.clauseAt(at);
    int to = upToNext(statement, clause, at);
    boolean medicine =
        statement.says("medicine-word", clause.start(), to)
            || statement.medicines().stream()
                .anyMatch(m -> m.start() >= clause.start() && m.start() < to);
    return medicine && !statement.says("of-the-pain", clause);
  }

  /** Where, behind a place of a clause, a comma or "with less" begins to tell of something else. */
  private static int upToNext(Statement statement, Clause clause, int at) {
    int comma = statement.text().indexOf(", ", at);
    int less =
        statement
            .relations()
            .first("less-beside", at, clause.end())
            .map(Mention::start)
            .orElse(clause.end());
    return Math.min(comma < 0 ? clause.end() : Math.min(comma, clause.end()), less);
  }

  /** Whether words before a number make it less than that: "under half", "<50%". */
  static boolean shortOf(Statement statement, int at) {
    String before = statement.text().substring(Math.max(0, at - 3), at).strip();
    return before.endsWith("<") || statement.relations().leadTo("falls-short", at);
  }

  /** Whether what stands at a place is hoped for, and not told of. */
  public static boolean hoped(Statement statement, int at) {
    Clause clause = statement.clauseAt(at);
    return statement
        .relations()
        .all("hoped-for")
        .filter(words -> words.start() >= clause.start() && words.end() <= at)
        .anyMatch(words -> !ReliefUntil.isTold(statement, words.start()));
  }

  private static boolean failed(Statement statement, boolean named) {
    return broughtNothing(statement, named)
        || statement
            .concepts("trial-failed")
            .anyMatch(
                understood ->
                    understood.present()
                        && !hoped(statement, understood.start())
                        && statement.medicines().isEmpty()
                        && (named
                            ? statement
                                .relations()
                                .any(
                                    "injection-word",
                                    understood.start() - REACH,
                                    understood.end() + REACH)
                            : statement.says("refers-back")));
  }

  /** "It made no difference", said of the injection or right behind it. */
  public static boolean broughtNothing(Statement statement, boolean named) {
    return statement
        .relations()
        .all("brought-nothing")
        .anyMatch(
            words ->
                !hoped(statement, words.start())
                    && statement.medicines().isEmpty()
                    && !statement.says("other-treatment-word", 0, words.start())
                    && (named || statement.says("refers-back") || words.start() <= 3));
  }
}
