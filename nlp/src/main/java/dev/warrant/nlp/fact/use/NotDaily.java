package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.ActivityConcepts;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;

/** Whether a medicine is taken only now and then, as the words around it tell. */
final class NotDaily {
  private NotDaily() {}

  /** Words of seldom use, not told of what the patient does: "on Norco he drives twice a week". */
  static boolean is(Statement statement, Medicine medicine, Clause words) {
    return statement
        .relations()
        .all("use-not-daily")
        .filter(often -> words.start() <= often.start() && often.end() <= words.end())
        .anyMatch(often -> !isOfDeed(statement, medicine, often));
  }

  private static boolean isOfDeed(Statement statement, Medicine medicine, Mention often) {
    int from = Math.min(medicine.start(), often.start());
    int to = Math.max(medicine.end(), often.end());
    return statement.relations().any("deed-often", from, to)
        || statement.concepts().stream()
            .filter(named -> ActivityConcepts.ALL.contains(named.concept()))
            .anyMatch(deed -> from <= deed.start() && deed.end() <= to);
  }
}
