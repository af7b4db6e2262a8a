package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;

/** A sign of an earlier examination that is not, or need not be, there now. */
final class PastSign {
  /** How far behind a piece of a list it may be said to be normal now, in characters. */
  private static final int BEHIND = 6;

  private static final int YEARS = 1;

  private PastSign() {}

  /** Whether a piece of a list of findings tells of such a one. */
  static boolean is(Statement statement, Clause part) {
    return statement.relations().any("sign-over", part.end(), statement.text().length())
        || isNormalNow(statement, part)
        || isOfYearsAgo(statement, part);
  }

  /** "EHL 4/5 at the first visit, normal today": told of the piece right before it. */
  private static boolean isNormalNow(Statement statement, Clause part) {
    return statement
        .relations()
        .first("normal-now", part.end(), statement.text().length())
        .map(Mention::start)
        .filter(start -> start <= part.end() + BEHIND)
        .isPresent();
  }

  /** "EHL 4/5 in 2012", but not "since 2012". */
  private static boolean isOfYearsAgo(Statement statement, Clause part) {
    LocalDate present = statement.date();
    return present != null
        && statement.dates().stream()
            .filter(date -> part.holds(date.span().start()))
            .filter(date -> date.latest().isBefore(present.minusYears(YEARS)))
            .anyMatch(date -> !statement.relations().leadTo("sign-since", date.span().start()));
  }
}
