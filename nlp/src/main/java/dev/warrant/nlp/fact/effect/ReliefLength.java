package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the relief by an injection lasted, in weeks, as one statement says it. */
public final class ReliefLength {
  /** How far from a length of time the words that make it one of relief may stand. */
  private static final int NEAR = 26;

  /** What may stand between a share and the length that is logged with it. */
  private static final Pattern LOGGED =
      Pattern.compile(
          "[\\s,;:(/|~<>≥x×X=@.-]*(?:(?:of |in )?(?:the |his |her )?(?:leg |arm |radicular )?(?:pain )?"
              + "(?:relief|improvement|improved|better|reduction|benefit|less pain|less))?[\\s,;:(/|~<>≥x×X=@-]*"
              + "(?:for|lasting|over|duration|dur)?[\\s:<>~≥]*",
          Pattern.CASE_INSENSITIVE);

  /** "Weeks of relief: 8". */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[\\s-])\\b(weeks?|wks?|months?|mos?|days?)(?: of (?:relief|benefit|improvement))?\\s?(?:[:=|]|-\\s)\\s?(\\d{1,2})(?![\\w/.])",
          Pattern.CASE_INSENSITIVE);

  /** Lengths of time without a number, in weeks; of months, two at the least. */
  private static final Map<String, String> LENGTHS =
      Map.of(
          "lasted-hours", "0.1",
          "lasted-days", "0.5",
          "lasted-week", "1.0",
          "lasted-fortnight", "2.0",
          "lasted-few-weeks", "3.0",
          "lasted-month", "4.3",
          "lasted-six-weeks", "6.4",
          "lasted-months", "8.6",
          "lasted-season", "8.6");

  private ReliefLength() {}

  /**
   * How long the relief lasted; empty if unsaid.
   *
   * @param share the share relieved, if the statement tells of it
   * @param given when the injection was given; {@code null} if unknown
   */
  public static Optional<BigDecimal> in(
      Statement statement, Optional<ShareRelieved> share, LocalDate given) {
    int from = share.map(ShareRelieved::end).orElse(0);
    List<TimeSpan> lasting =
        statement.timeSpans().stream().filter(span -> lasted(statement, span, share)).toList();
    return lasting.stream()
        .filter(span -> span.start() >= from)
        .findFirst()
        .or(() -> lasting.stream().findFirst())
        .map(span -> length(statement, span))
        .or(() -> labelled(statement))
        .or(() -> unnumbered(statement))
        .or(() -> ReliefUntil.weeks(statement, given));
  }

  private static Optional<BigDecimal> labelled(Statement statement) {
    Matcher label = LABELLED.matcher(statement.text());
    if (!label.find()) {
      return Optional.empty();
    }
    return Optional.of(InjectionWeeks.of(new BigDecimal(label.group(2)), label.group(1)));
  }

  /** A length of time that stands alone as an answer: "6-8 wk". */
  static Optional<BigDecimal> alone(Statement statement) {
    return statement.timeSpans().size() != 1
        ? Optional.empty()
        : statement.timeSpans().stream()
            .filter(span -> ShareRelieved.isAlone(statement.text(), span.start(), span.end()))
            .map(span -> length(statement, span))
            .findFirst();
  }

  /** A length of time that a cell of a table gives: "8 weeks". */
  public static Optional<BigDecimal> inCell(String cell) {
    return MeasureReader.timeSpans(cell).stream()
        .findFirst()
        .map(span -> span.lowDays().divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP));
  }

  /** "Still 60% better at eight weeks", "nine weeks after the block she reports 80% relief". */
  static Optional<BigDecimal> soFar(Statement statement) {
    return statement.timeSpans().stream()
        .filter(span -> isTimeSince(statement, span))
        .filter(span -> !statement.relations().leadTo("part-of-time-lead", span.start()))
        .filter(span -> !EffectReader.hoped(statement, span.start()))
        .map(TimeSpan::lowWeeks)
        .max(Comparator.naturalOrder());
  }

  /** Whether a length of time is that from the injection to the day of which it is told. */
  private static boolean isTimeSince(Statement statement, TimeSpan span) {
    Relations words = statement.relations();
    if (words.leadTo("follow-up-lead", span.start())) {
      return true;
    }
    boolean after =
        words.behind("time-after-injection", span.end(), 2).isPresent()
            || words.behind("weeks-out", span.end(), 2).isPresent();
    boolean ago =
        words.behind("ago", span.end(), 2).isPresent()
            && words.any("injection-word", span.start() - NEAR, span.start());
    return (after || ago) && !statement.says("pain-back");
  }

  private static BigDecimal length(Statement statement, TimeSpan span) {
    boolean less = EffectReader.shortOf(statement, span.start());
    BigDecimal days = less ? span.lowDays().subtract(BigDecimal.ONE) : span.lowDays();
    return days.divide(BigDecimal.valueOf(7), 1, RoundingMode.HALF_UP);
  }

  private static boolean lasted(Statement statement, TimeSpan span, Optional<ShareRelieved> share) {
    Relations words = statement.relations();
    if (EffectReader.hoped(statement, span.start())
        || (share.isEmpty() && EffectReader.ofMedicines(statement, span.start()))) {
      return false;
    }
    if (words.leadTo("ended-lead", span.start())
        || words.behind("relief-out-of", span.end(), 2).isPresent()
        || endsBehind(statement, span)) {
      return true;
    }
    if (words.any("other-time", span.end(), span.end() + 14)
        || words.leadTo("other-time-lead", span.start())
        || words.leadTo("part-of-time-lead", span.start())) {
      return false;
    }
    return share.map(s -> isLogged(statement.text(), s, span)).orElse(false)
        || words.any("lasted-lead", span.start() - NEAR, span.start())
        || words.any("lasted-behind", span.end(), span.end() + NEAR);
  }

  /** "70% relief, ten weeks": nothing but marks and the relief itself stand between. */
  private static boolean isLogged(String text, ShareRelieved share, TimeSpan span) {
    return share.end() <= span.start()
        && LOGGED.matcher(text.substring(share.end(), span.start())).matches();
  }

  /** "Two days after the block the pain was back". */
  private static boolean endsBehind(Statement statement, TimeSpan span) {
    return statement.says("pain-back")
        && statement.relations().behind("time-after-injection", span.end(), 2).isPresent();
  }

  private static Optional<BigDecimal> unnumbered(Statement statement) {
    return LENGTHS.entrySet().stream()
        .flatMap(
            entry ->
                statement
                    .relations()
                    .all(entry.getKey())
                    .filter(mention -> !EffectReader.hoped(statement, mention.start()))
                    .filter(mention -> !EffectReader.ofMedicines(statement, mention.start()))
                    .map(mention -> Map.entry(mention.start(), entry.getValue())))
        .min(Map.Entry.comparingByKey())
        .map(entry -> new BigDecimal(entry.getValue()));
  }
}
