package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.fact.DaysBeside;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.text.Telltale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A share of the pain that an injection relieved, and where a statement says it.
 *
 * @param percent of the pain that was there before
 * @param start first character in the statement, inclusive
 * @param end last character in the statement, exclusive
 */
public record ShareRelieved(BigDecimal percent, int start, int end) {
  /** How far from a percentage the words that make it one of relief may stand, in characters. */
  private static final int REACH = 60;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** "70% x 10 wks", "70% / 10 wks", "70% (10 wks)": a length of time makes it one of relief. */
  private static final Pattern LOGGED =
      Pattern.compile(
          "^\\s?(?:%\\s?)?(?:(?:[xX×/|,@;(]|for)\\s?[<>~≥≤]?=?\\s?\\d"
              + "|[-–]\\s?[<>~]?\\s?\\d{1,2}\\s?\\+?\\s?(?:wk|week|mo|day)"
              + "|for (?:at least |about |more than |over |roughly |nearly |some |a good |a full )?"
              + "(?:\\d|a |two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))");

  /** How far before a share "relief of" may begin, in characters. */
  private static final int RELIEF_REACH = 28;

  /** "% relief: 70", "Percent improvement 60": the number stands behind. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:%|\\bpercent(?:age)?|\\bpct)\\s?(?:of )?(?:pain )?"
              + "(?:relief|improvement|improved|better|reduction|benefit)"
              + "(?: (?:after|from|with|of|following|since) [\\w ]{1,24})?[\\s:=|-]{0,4}"
              + "(\\d{1,3})(?![\\d/.])",
          Pattern.CASE_INSENSITIVE);

  private static final Telltale PERCENT_NAMED = Telltale.of("%", "percent", "pct");

  private static final Map<String, Integer> SHARES =
      Map.of(
          "relief-share-fifth", 20,
          "relief-share-quarter", 25,
          "relief-share-third", 33,
          "relief-share-half", 50,
          "relief-share-two-thirds", 66,
          "relief-share-three-quarters", 75,
          "relief-share-four-fifths", 80,
          "relief-share-all", 100);

  /**
   * The first share that a statement tells of.
   *
   * @param named whether it names the injection itself; else it only follows one that does
   */
  public static Optional<ShareRelieved> in(Statement statement, boolean named) {
    return Stream.of(percent(statement), labelled(statement), worded(statement), fallen(statement))
        .flatMap(Optional::stream)
        .filter(share -> named || !ofMedicine(statement, share))
        .min(Comparator.comparingInt(ShareRelieved::start));
  }

  /** The share that stands alone as an answer: "50-75%", "60 percent". */
  static Optional<ShareRelieved> alone(Statement statement) {
    return statement.percentages().size() != 1
        ? Optional.empty()
        : statement.percentages().stream()
            .filter(percent -> isAlone(statement.text(), percent.start(), percent.end()))
            .map(percent -> of(statement, percent))
            .findFirst();
  }

  /** Whether hardly anything but a stretch stands in a text. */
  static boolean isAlone(String text, int start, int end) {
    String before = text.substring(0, start).strip();
    String behind = text.substring(end).strip();
    boolean lead = before.isEmpty() && behind.length() <= 12;
    boolean trail = before.length() <= 2 && behind.isEmpty();
    return lead || trail;
  }

  private static Optional<ShareRelieved> percent(Statement statement) {
    return statement.percentages().stream()
        .filter(percent -> relief(statement, percent))
        .filter(percent -> !EffectReader.hoped(statement, percent.start()))
        .filter(percent -> !EffectReader.ofMedicines(statement, percent.start()))
        .findFirst()
        .map(percent -> of(statement, percent));
  }

  private static ShareRelieved of(Statement statement, Percentage percent) {
    BigDecimal low =
        isLeft(statement, percent)
            ? HUNDRED.subtract(percent.high())
            : EffectReader.shortOf(statement, percent.start())
                ? percent.low().subtract(BigDecimal.ONE)
                : percent.low();
    return new ShareRelieved(low, percent.start(), percent.end());
  }

  /** "Left with 30% of what it was": the rest of it is gone. */
  private static boolean isLeft(Statement statement, Percentage percent) {
    if (statement.says("relief-lead", percent.start() - RELIEF_REACH, percent.start())) {
      return false;
    }
    return statement.relations().behind("of-what-it-was", percent.end(), 2).isPresent()
        || (statement.relations().leadTo("left-over-lead", percent.start())
            && statement.relations().behind("of-pain", percent.end(), 2).isPresent());
  }

  private static boolean relief(Statement statement, Percentage percent) {
    String text = statement.text();
    String after = text.substring(percent.end(), Math.min(text.length(), percent.end() + 30));
    if (isLeft(statement, percent)) {
      return true;
    }
    boolean row = statement.isRow() && statement.says("injection-word");
    boolean told =
        statement.says("injection-word")
            && statement.says("relief-goes-on")
            && statement.medicines().isEmpty()
            && statement.relations().behind("of-something-else", percent.end(), 14).isEmpty();
    boolean given =
        statement.medicines().isEmpty()
            && statement.relations().leadTo("share-giver", percent.start());
    return row
        || told
        || given
        || LOGGED.matcher(after).find()
        || statement
            .relations()
            .any("injection-relief", percent.start() - REACH, percent.end() + REACH);
  }

  private static Optional<ShareRelieved> labelled(Statement statement) {
    Matcher label = LABELLED.matcher(statement.text());
    if (!PERCENT_NAMED.in(statement.text()) || !label.find()) {
      return Optional.empty();
    }
    BigDecimal percent = new BigDecimal(label.group(1));
    return percent.compareTo(HUNDRED) > 0
        ? Optional.empty()
        : Optional.of(new ShareRelieved(percent, label.start(), label.end()));
  }

  private static Optional<ShareRelieved> worded(Statement statement) {
    return SHARES.entrySet().stream()
        .flatMap(
            entry ->
                statement
                    .relations()
                    .all(entry.getKey())
                    .filter(mention -> ofPain(statement, mention))
                    .map(mention -> worded(statement, mention, entry.getValue())))
        .min(Comparator.comparingInt(ShareRelieved::start));
  }

  private static ShareRelieved worded(Statement statement, Mention mention, int percent) {
    boolean left =
        statement.relations().any("left-of-pain", mention.start(), mention.end() + REACH);
    int lowest =
        left
            ? 100 - percent
            : EffectReader.shortOf(statement, mention.start()) ? percent - 1 : percent;
    return new ShareRelieved(BigDecimal.valueOf(lowest), mention.start(), mention.end());
  }

  private static boolean ofPain(Statement statement, Mention share) {
    int from = share.start() - REACH;
    int to = share.end() + REACH;
    return !DaysBeside.isDay(statement.text(), share.start(), share.end())
        && !EffectReader.hoped(statement, share.start())
        && !EffectReader.ofMedicines(statement, share.start())
        && (statement.relations().any("injection-relief", from, to)
            || statement.relations().any("felt-pain", from, to))
        && !statement.relations().any("medicine-word", share.start() - 12, share.end() + 16)
        && statement.medicines().stream()
            .noneMatch(m -> m.start() >= share.start() - 24 && m.start() <= share.end() + 24);
  }

  /** Scores tell a share only where no percentage does. */
  private static Optional<ShareRelieved> fallen(Statement statement) {
    return statement.percentages().stream().anyMatch(p -> relief(statement, p))
        ? Optional.empty()
        : ScoresFallen.in(statement);
  }

  /** Relief that a medicine gave, in a statement that names no injection. */
  private static boolean ofMedicine(Statement statement, ShareRelieved share) {
    Clause clause = statement.clauseAt(share.start());
    return statement.medicines().stream()
        .anyMatch(medicine -> clause.holds(medicine.start()) && medicine.start() < share.start());
  }
}
