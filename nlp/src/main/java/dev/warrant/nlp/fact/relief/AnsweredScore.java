package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.relief.MedicatedScores.Told;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.PainScore;
import java.util.Optional;

/** "Pain without the Norco? 9. Pain with it? 4": the question says of what time the score is. */
final class AnsweredScore {
  private final Statement statement;
  private final Discourse discourse;
  private final ScorePairs pairs;

  AnsweredScore(Statement statement, Discourse discourse, ScorePairs pairs) {
    this.statement = statement;
    this.discourse = discourse;
    this.pairs = pairs;
  }

  /** The score that answers a question on pain with or without a medicine. */
  Optional<FactDraft> told() {
    return discourse
        .before(statement)
        .filter(question -> question.isQuestion() && question.says("pain-word"))
        .flatMap(question -> new MedicatedScores(question, discourse.agents(question)).only())
        .flatMap(how -> pairs.withBare().stream().findFirst().map(score -> draft(score, how)));
  }

  private FactDraft draft(Score score, Told how) {
    String target = how.credit().map(Attribution::to).orElse(Attributed.MEDICATIONS);
    return new FactDraft(
        "pain-score" + FactDraft.WITHIN + "score " + statement.index() + " " + score.start(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PainScore(id, score.high(), how.medicated(), target, a, on, e));
  }
}
