package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from one statement what an injection brought: how much, for how long, at what price. */
final class EffectReader {
  /** How far from a medicine or percentage the words that relate it may stand, in characters. */
  private static final int REACH = 60;

  /** How far from a length of time the words that make it one of relief may stand. */
  private static final int NEAR = 26;

  /** Where a medicine that is stopped is ordered to be, whatever the injection brought. */
  private static final Set<String> ORDERS = Set.of("plan", "assessment-and-plan");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern LOGGED = Pattern.compile("^\\s?(?:%\\s?)?(?:x|X|for|/)\\s?\\d");

  private static final Map<String, Integer> SHARES =
      Map.of(
          "relief-share-quarter", 25,
          "relief-share-third", 33,
          "relief-share-half", 50,
          "relief-share-two-thirds", 66,
          "relief-share-three-quarters", 75,
          "relief-share-all", 100);

  /** Lengths of time without a number, in weeks; of months, two at the least. */
  private static final Map<String, String> LENGTHS =
      Map.of(
          "lasted-days", "0.5",
          "lasted-week", "1.0",
          "lasted-fortnight", "2.0",
          "lasted-few-weeks", "3.0",
          "lasted-month", "4.3",
          "lasted-months", "8.6");

  private EffectReader() {}

  /**
   * What a statement says of the effect.
   *
   * @param named whether it names the injection itself; else it only follows one that does
   */
  static InjectionEffect read(Statement statement, boolean named) {
    Optional<Share> share = share(statement, named);
    Optional<BigDecimal> weeks =
        (named || share.isPresent() || statement.medicines().isEmpty())
            ? weeks(statement, share)
            : Optional.empty();
    BigDecimal soFar =
        (share.isPresent() && weeks.isEmpty()) ? soFar(statement).orElse(null) : null;
    Boolean less = (named || !statement.in(ORDERS)) ? less(statement).orElse(null) : null;
    Boolean function = statement.names("functional-improvement") ? Boolean.TRUE : null;
    Boolean none = (share.isEmpty() && failed(statement, named)) ? Boolean.TRUE : null;
    return new InjectionEffect(
        share.map(Share::percent).orElse(null),
        weeks.orElse(null),
        soFar,
        less,
        (named || share.isPresent()) ? function : null,
        none);
  }

  /** A share of the pain that was relieved, and where it is said. */
  private record Share(BigDecimal percent, int start, int end) {}

  private static Optional<Share> share(Statement statement, boolean named) {
    return Stream.of(percent(statement), worded(statement), fallen(statement))
        .flatMap(Optional::stream)
        .filter(share -> named || !ofMedicine(statement, share))
        .min(Comparator.comparingInt(Share::start));
  }

  private static Optional<Share> percent(Statement statement) {
    return statement.percentages().stream()
        .filter(percent -> relief(statement, percent))
        .filter(percent -> !hoped(statement, percent.start()))
        .findFirst()
        .map(percent -> new Share(lowest(statement, percent), percent.start(), percent.end()));
  }

  private static BigDecimal lowest(Statement statement, Percentage percent) {
    return shortOf(statement, percent.start())
        ? percent.low().subtract(BigDecimal.ONE)
        : percent.low();
  }

  private static boolean shortOf(Statement statement, int at) {
    return statement.relations().leadTo("falls-short", at);
  }

  private static boolean relief(Statement statement, Percentage percent) {
    String after =
        statement
            .text()
            .substring(percent.end(), Math.min(statement.text().length(), percent.end() + 12));
    return LOGGED.matcher(after).find()
        || statement
            .relations()
            .any("injection-relief", percent.start() - REACH, percent.end() + REACH);
  }

  private static Optional<Share> worded(Statement statement) {
    return SHARES.entrySet().stream()
        .flatMap(
            entry ->
                statement
                    .relations()
                    .all(entry.getKey())
                    .filter(mention -> ofPain(statement, mention))
                    .map(mention -> share(statement, mention, entry.getValue())))
        .min(Comparator.comparingInt(Share::start));
  }

  private static Share share(Statement statement, Mention mention, int percent) {
    int lowest = shortOf(statement, mention.start()) ? percent - 1 : percent;
    return new Share(BigDecimal.valueOf(lowest), mention.start(), mention.end());
  }

  private static boolean ofPain(Statement statement, Mention share) {
    int from = share.start() - REACH;
    int to = share.end() + REACH;
    return !hoped(statement, share.start())
        && (statement.relations().any("injection-relief", from, to)
            || statement.relations().any("felt-pain", from, to))
        && !statement.relations().any("medicine-word", share.start() - 12, share.end() + 16)
        && statement.medicines().stream()
            .noneMatch(m -> m.start() >= share.start() - 24 && m.start() <= share.end() + 24);
  }

  /** "From 8/10 to 3/10": the share is the fall. */
  private static Optional<Share> fallen(Statement statement) {
    List<Score> scores = statement.scores();
    if (scores.size() != 2
        || statement.percentages().stream().anyMatch(p -> relief(statement, p))
        || !statement.says("score-falls")) {
      return Optional.empty();
    }
    BigDecimal from = scores.get(0).low();
    BigDecimal to = scores.get(1).high();
    return from.compareTo(to) <= 0
        ? Optional.empty()
        : Optional.of(
            new Share(
                from.subtract(to).multiply(HUNDRED).divide(from, 0, RoundingMode.DOWN),
                scores.get(0).start(),
                scores.get(1).end()));
  }

  /** Relief that a medicine gave, in a statement that names no injection. */
  private static boolean ofMedicine(Statement statement, Share share) {
    Clause clause = statement.clauseAt(share.start());
    return statement.medicines().stream()
        .anyMatch(medicine -> clause.holds(medicine.start()) && medicine.start() < share.start());
  }

  private static boolean hoped(Statement statement, int at) {
    Clause clause = statement.clauseAt(at);
    return statement.relations().any("hoped-for", clause.start(), at);
  }

  private static Optional<BigDecimal> weeks(Statement statement, Optional<Share> share) {
    int from = share.map(Share::end).orElse(0);
    List<TimeSpan> lasting =
        statement.timeSpans().stream().filter(span -> lasted(statement, span, share)).toList();
    return lasting.stream()
        .filter(span -> span.start() >= from)
        .findFirst()
        .or(() -> lasting.stream().findFirst())
        .map(span -> length(statement, span))
        .or(() -> unnumbered(statement));
  }

  private static BigDecimal length(Statement statement, TimeSpan span) {
    boolean less = shortOf(statement, span.start());
    BigDecimal days = less ? span.lowDays().subtract(BigDecimal.ONE) : span.lowDays();
    return days.divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP);
  }

  private static boolean lasted(Statement statement, TimeSpan span, Optional<Share> share) {
    Relations words = statement.relations();
    if (hoped(statement, span.start())
        || words.any("other-time", span.end(), span.end() + 14)
        || words.leadTo("other-time-lead", span.start())) {
      return false;
    }
    boolean logged =
        share.map(s -> s.end() <= span.start() && span.start() - s.end() <= 6).orElse(false);
    return logged
        || words.any("lasted-lead", span.start() - NEAR, span.start())
        || words.any("lasted-behind", span.end(), span.end() + NEAR);
  }

  private static Optional<BigDecimal> unnumbered(Statement statement) {
    return LENGTHS.entrySet().stream()
        .flatMap(
            entry ->
                statement
                    .relations()
                    .all(entry.getKey())
                    .filter(mention -> !hoped(statement, mention.start()))
                    .map(mention -> Map.entry(mention.start(), entry.getValue())))
        .min(Map.Entry.comparingByKey())
        .map(entry -> new BigDecimal(entry.getValue()));
  }

  /** "Still 60% better at eight weeks". */
  private static Optional<BigDecimal> soFar(Statement statement) {
    return statement.timeSpans().stream()
        .filter(span -> statement.relations().leadTo("follow-up-lead", span.start()))
        .filter(span -> !hoped(statement, span.start()))
        .map(TimeSpan::lowWeeks)
        .max(Comparator.naturalOrder());
  }

  /** Whether less medicine was taken; empty if unsaid. */
  static Optional<Boolean> less(Statement statement) {
    boolean ofMedicine =
        statement.says("medicine-word")
            || statement.medicines().stream().anyMatch(m -> !m.denied());
    if (ofMedicine && statement.says("not-less-medicine")) {
      return Optional.of(Boolean.FALSE);
    }
    boolean less = statement.says("less-medicine") || lowered(statement);
    return less ? Optional.of(Boolean.TRUE) : Optional.empty();
  }

  /** "He cut Norco to two a day", "Norco went from six to two": a medicine lowered by name. */
  private static boolean lowered(Statement statement) {
    return statement.medicines().stream()
        .anyMatch(
            medicine ->
                statement
                        .relations()
                        .any("medicine-lowered", medicine.start() - REACH, medicine.start())
                    || statement
                        .relations()
                        .any("lowered-after", medicine.end(), medicine.end() + REACH));
  }

  private static boolean failed(Statement statement, boolean named) {
    return statement
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
}
