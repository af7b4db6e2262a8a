package dev.warrant.nlp.fact.effect;

import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long relief lasted that ended some time ago: "until two weeks ago". */
final class UntilAgo {
  private UntilAgo() {}

  /**
   * Weeks from the injection to the end of the relief; empty if unsaid.
   *
   * @param lead the statement before, which may say how long ago the injection was given
   * @param given when the injection was given; {@code null} if unknown
   */
  static Optional<BigDecimal> weeks(
      Statement statement, Optional<Statement> lead, LocalDate given) {
    Optional<BigDecimal> end = ago(statement, true);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    return ago(statement, false)
        .or(() -> lead.filter(s -> s.says("injection-word")).flatMap(s -> ago(s, false)))
        .or(() -> since(statement.date(), given))
        .map(start -> start.subtract(end.get()))
        .filter(days -> days.signum() > 0)
        .map(InjectionWeeks::ofDays);
  }

  /** Days that lie back, up to which something held, or simply that long ago. */
  private static Optional<BigDecimal> ago(Statement statement, boolean until) {
    return statement.timeSpans().stream()
        .filter(span -> statement.relations().behind("ago", span.end(), 2).isPresent())
        .filter(span -> isEnd(statement, span) == until)
        .map(span -> until ? span.highDays() : span.lowDays())
        .findFirst();
  }

  private static boolean isEnd(Statement statement, TimeSpan span) {
    return statement.relations().leadTo("up-to-ago", span.start());
  }

  private static Optional<BigDecimal> since(LocalDate today, LocalDate given) {
    return today == null || given == null
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(given, today)));
  }
}
