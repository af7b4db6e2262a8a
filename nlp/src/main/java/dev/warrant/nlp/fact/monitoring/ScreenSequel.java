package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Kind;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Sign;
import dev.warrant.nlp.fact.monitoring.DrugPanel.Substance;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drug screen that is told of by one before it: "the one of May was positive for it", "nor did
 * the repeat", "three tests since held hydrocodone".
 */
final class ScreenSequel {
  /** How many statements back the screen may stand that another is told by. */
  private static final int REACH = 2;

  private static final String OPIOID = "opioid";

  private ScreenSequel() {}

  /** The screens that a statement may go on from, the nearest first. */
  static Stream<Statement> earlier(Statement statement, Discourse discourse) {
    return discourse
        .before(statement, REACH)
        .filter(
            before ->
                ScreenTelling.isNamed(before) || ScreenTelling.names(before, "laboratory-report"));
  }

  /** Whether it tells of one more screen than those before it, without the word perhaps. */
  static boolean isOne(Statement statement, Discourse discourse) {
    return (statement.says("another-screen") || statement.says("screen-same"))
        && earlier(statement, discourse).findAny().isPresent();
  }

  /**
   * The substances of a statement; "it" is the opioid that a screen before it turned on, where no
   * substance is named.
   */
  static List<Substance> panel(Statement statement, Discourse discourse) {
    List<Substance> named = DrugPanel.of(statement);
    boolean means = named.isEmpty() && statement.says("substance-meant");
    return means
        ? opioidBefore(statement, discourse)
            .map(opioid -> DrugPanel.of(statement, meant(statement, opioid)))
            .orElse(named)
        : named;
  }

  private static Optional<Medicine> opioidBefore(Statement statement, Discourse discourse) {
    return earlier(statement, discourse)
        .flatMap(before -> DrugPanel.of(before).stream())
        .filter(substance -> substance.kind() == Kind.MEDICINE)
        .filter(substance -> substance.sign() != Sign.UNSAID)
        .flatMap(substance -> substance.medicine().stream())
        .filter(medicine -> medicine.drugClass().equals(OPIOID))
        .findFirst();
  }

  private static List<Analyte> meant(Statement statement, Medicine opioid) {
    return statement.relations().all("substance-meant").map(word -> analyte(word, opioid)).toList();
  }

  private static Analyte analyte(Mention word, Medicine opioid) {
    return new Analyte(Kind.MEDICINE, Optional.of(opioid), false, word.start(), word.end());
  }
}
