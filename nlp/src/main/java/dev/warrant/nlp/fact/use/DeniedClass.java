package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Classes of medicines that a statement denies by what they are for, by their strength, or by what
 * a prescription monitoring program shows: "has never needed medicine to sleep", "nothing stronger
 * than Motrin", "CURES: no controlled substances".
 */
final class DeniedClass {
  private static final String SEDATIVE = "benzodiazepine";
  private static final String OPIOID = "opioid";

  private static final Map<String, String> BY_WORDS =
      Map.of("sedating-medicine", SEDATIVE, "stronger-medicine", OPIOID);

  private static final Set<String> CONTROLLED = Set.of(SEDATIVE, OPIOID);

  private DeniedClass() {}

  /** The classes that are asked for and that a statement denies. */
  static Stream<String> of(Statement statement, Discourse discourse) {
    Set<String> asked =
        discourse.requested().stream()
            .map(drug -> drug.drugClass())
            .filter(CONTROLLED::contains)
            .collect(Collectors.toSet());
    return asked.isEmpty() || statement.isQuestion()
        ? Stream.empty()
        : Stream.concat(byWords(statement), monitored(statement))
            .filter(asked::contains)
            .distinct()
            .sorted();
  }

  private static Stream<String> byWords(Statement statement) {
    return BY_WORDS.entrySet().stream()
        .filter(words -> statement.relations().all(words.getKey()).anyMatch(m -> no(statement, m)))
        .map(Map.Entry::getValue);
  }

  private static boolean no(Statement statement, Mention words) {
    return statement
            .relations()
            .all("another-as-subject")
            .noneMatch(
                other ->
                    other.end() <= words.start()
                        && !statement.says("subject-of-its-own", other.end(), words.start()))
        && (DeniedUse.of(statement, words.start(), words.end())
            || statement.says("denying-word", words.start(), words.end()));
  }

  /** "CURES: no controlled substances besides Norco" denies all classes but that of Norco. */
  private static Stream<String> monitored(Statement statement) {
    boolean checked =
        statement.names("prescription-monitoring") || statement.headedBy("prescription-monitoring");
    boolean nothing =
        checked
            && !statement.says("monitoring-of-others")
            && (statement.says("monitoring-empty")
                || statement
                    .relations()
                    .all("any-controlled")
                    .anyMatch(words -> DeniedUse.before(statement, words.start())));
    Set<String> besides =
        statement.mentioned().stream().map(Medicine::drugClass).collect(Collectors.toSet());
    boolean exception = statement.says("none-besides");
    return nothing && (exception || besides.isEmpty())
        ? CONTROLLED.stream()
            .filter(drugClass -> !exception || (!besides.isEmpty() && !besides.contains(drugClass)))
        : Stream.empty();
  }
}
