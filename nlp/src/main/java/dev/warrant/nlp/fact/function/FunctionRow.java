package dev.warrant.nlp.fact.function;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.function.FunctionPairs.Change;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Medicated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An activity in the row of a table that has a column with a medicine and one without. */
final class FunctionRow {
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "\\s*(?:no|none|nil|0|never|unable|cannot|can't|n|not at all|nothing|(?:in )?bed|couch|recliner|sent home"
              + "|needs? help|with help|off work|out of work)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,4}(?:\\.\\d)?)\\s?(h|hr|hrs|hours?)?\\b", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private FunctionRow() {}

  /** The change that a row tells; empty if it is no such row. */
  static Optional<Change> change(Statement statement, Discourse discourse) {
    List<Optional<Medicated>> told = statement.columns().told();
    int with = told.indexOf(Optional.of(Medicated.WITH));
    int without = told.indexOf(Optional.of(Medicated.WITHOUT));
    String[] cells = statement.text().split("\\|", -1);
    boolean activity =
        statement.concepts().stream()
            .anyMatch(u -> u.ofPatient() && ActivityConcepts.ALL.contains(u.concept()));
    if (!activity || with < 0 || without < 0 || cells.length != told.size()) {
      return Optional.empty();
    }
    return direction(cells[without], cells[with])
        .map(direction -> new Change(credit(statement, discourse), direction, 0));
  }

  private static Attribution credit(Statement statement, Discourse discourse) {
    return discourse
        .carried(statement, false)
        .orElseGet(() -> new Attribution(Attributed.MEDICATIONS, "", true));
  }

  private static Optional<Direction> direction(String without, String with) {
    if (with.isBlank() || without.isBlank()) {
      return Optional.empty();
    }
    if (NOT_DONE.matcher(with).matches()) {
      return Optional.of(Direction.UNCHANGED);
    }
    if (NOT_DONE.matcher(without).matches()) {
      return Optional.of(Direction.IMPROVED);
    }
    Optional<BigDecimal> before = minutes(without);
    Optional<BigDecimal> after = minutes(with);
    return before.isEmpty() || after.isEmpty()
        ? Optional.empty()
        : Optional.of(
            after.get().compareTo(before.get()) > 0 ? Direction.IMPROVED : Direction.UNCHANGED);
  }

  /** A number as it stands, hours as minutes. */
  private static Optional<BigDecimal> minutes(String cell) {
    Matcher amount = AMOUNT.matcher(cell);
    if (!amount.find()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(amount.group(1));
    return Optional.of(amount.group(2) == null ? number : number.multiply(SIXTY));
  }
}
