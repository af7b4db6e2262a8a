package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.fact.trial.TrialWords.Told;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.Map;

/** "Traction left him where he was, and so did Lodine": a treatment that fared like another. */
final class SameFate {
  private SameFate() {}

  /** Lends the outcomes of a treatment to the next one, where that is said to have fared alike. */
  static void lend(
      Statement statement, List<Treatment> treatments, Map<Treatment, List<Told>> fates) {
    for (int i = 1; i < treatments.size(); i++) {
      Treatment one = treatments.get(i);
      List<Told> before = fates.get(treatments.get(i - 1));
      if (before != null
          && !fates.containsKey(one)
          && statement.relations().leadTo("same-fate-lead", one.start())) {
        fates.put(one, before);
      }
    }
  }
}
