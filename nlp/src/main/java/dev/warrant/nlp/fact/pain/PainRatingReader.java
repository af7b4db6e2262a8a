package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.NamedFacts;
import dev.warrant.nlp.fact.PainTime;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.OtherRatings;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.PainScore;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bare number that rates the pain: "calls it an eight", "worst 9, least 4", "7 on most days". A
 * number out of ten is read with the relief.
 */
public final class PainRatingReader implements FactReader {
  private static final Set<String> PLACES_FELT =
      Set.of("subjective", "history-of-present-illness", "pain");

  private static final String OPIOID = "opioid";

  /** So many numbers in one statement are a scale that is printed, or a list of something else. */
  private static final int MOST = 5;

  /** How many statements back pain is still what a level is of: "Pain B. Deep. 7 on most days." */
  private static final int SHORTLY = 2;

  private static final String MARKS = ":=-–,()|'’\"“”~\u2192>";

  private static final String ENDS = ".,;:)]|!?\"'’”";

  private static final Pattern SCALE =
      Pattern.compile(
          "\\b(?:0|zero|1|one)(?: ?= ?[a-z ]{2,16},)? ?(?:to|-|–|/| ) ?(?:10|ten)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.isQuestion()
        || statement.medicines().stream().anyMatch(m -> m.drugClass().equals(OPIOID))) {
      return Stream.empty();
    }
    List<Score> numbers =
        statement.measures().smallNumbers().stream()
            .filter(n -> statement.scores().stream().noneMatch(s -> overlap(s, n)))
            .filter(n -> !isOfScale(statement.text(), n))
            .toList();
    return numbers.size() > MOST
        ? Stream.empty()
        : numbers.stream()
            .filter(number -> !OtherRatings.hold(statement, number))
            .filter(number -> endsAsRating(statement, number))
            .filter(number -> isRating(statement, discourse, number))
            .map(number -> draft(statement, discourse, number));
  }

  private static boolean overlap(Score one, Score other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** "0 to 10", "(0=none, 10=worst)": the ends of a scale. */
  private static boolean isOfScale(String text, Score number) {
    return SCALE
        .matcher(text)
        .results()
        .anyMatch(scale -> scale.start() <= number.start() && number.end() <= scale.end());
  }

  /** Whether nothing is counted by the number: "seven blocks" rates nothing. */
  private static boolean endsAsRating(Statement statement, Score number) {
    String text = statement.text();
    int next = number.end();
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next >= text.length()
        || ENDS.indexOf(text.charAt(next)) >= 0
        || Gaps.startApart(statement, next)
        || statement.relations().follows("rating-behind", next, 0)
        || statement.relations().follows("rating-level", next, 0);
  }

  private static boolean isRating(Statement statement, Discourse discourse, Score number) {
    return isLed(statement, "rated-pain", number)
        || isHeaded(statement, number)
        || isLed(statement, "rating-verb", number)
        || (isOfPain(statement, discourse)
            && (isLevel(statement, number) || isAnswer(statement, discourse, number)));
  }

  /** "Pain today: 7", and the cell of a table below "Pain now". */
  private static boolean isHeaded(Statement statement, Score number) {
    boolean labelled =
        statement.headedBy("rated-pain")
            && statement.opensSection()
            && !statement.isRow()
            && isGap(statement, OtherRatings.partStart(statement, number), number.start());
    boolean inColumn =
        statement.columns().anyHeadedBy("rated-pain")
            && (statement.inColumn("rated-pain", number.start())
                || statement.inColumn("rating-level", number.start()));
    return labelled || inColumn;
  }

  /** Whether words lead up to a number over words of no weight. */
  private static boolean isLed(Statement statement, String relation, Score number) {
    return statement
        .relations()
        .all(relation)
        .filter(words -> words.end() <= number.start())
        .anyMatch(words -> isGap(statement, words.end(), number.start()));
  }

  private static boolean isGap(Statement statement, int from, int to) {
    return Between.only(
        statement,
        from,
        to,
        MARKS,
        (start, end) ->
            statement.says("rating-gap", start, end) || statement.says("rated-pain", start, end));
  }

  /**
   * Whether the statement, or one shortly before it, speaks of pain, or its place is one for what
   * hurts.
   */
  private static boolean isOfPain(Statement statement, Discourse discourse) {
    return statement.in(PLACES_FELT)
        || statement.says("pain-word")
        || discourse.before(statement, SHORTLY).anyMatch(earlier -> earlier.says("pain-word"));
  }

  /** "Worst: 9. Least: 4.", "7 on most days": the level, and nothing but the number. */
  private static boolean isLevel(Statement statement, Score number) {
    boolean behind =
        statement
            .relations()
            .all("rating-level")
            .filter(level -> level.start() >= number.end())
            .anyMatch(level -> isGap(statement, number.end(), level.start()));
    return (behind && isGap(statement, OtherRatings.partStart(statement, number), number.start()))
        || statement
            .relations()
            .all("rating-level")
            .filter(level -> level.end() <= number.start())
            .filter(
                level -> isGap(statement, OtherRatings.partStart(statement, number), level.start()))
            .anyMatch(level -> isGap(statement, level.end(), number.start()));
  }

  /** "Nine," he says when asked for a number. */
  private static boolean isAnswer(Statement statement, Discourse discourse, Score number) {
    boolean asked =
        statement.says("rating-verb")
            || discourse.before(statement).filter(before -> before.says("rating-verb")).isPresent();
    return asked && isGap(statement, OtherRatings.partStart(statement, number), number.start());
  }

  private static FactDraft draft(Statement statement, Discourse discourse, Score number) {
    Assertion told = PainTime.ofNumber(statement, discourse, number.start());
    return new FactDraft(
        "pain-score" + FactDraft.WITHIN + "rating " + statement.index() + " " + number.start(),
        told,
        statement.date(),
        NamedFacts.around(statement, number.start(), number.end()),
        (id, a, on, e) -> new PainScore(id, number.high(), null, null, a, on, e));
  }
}
