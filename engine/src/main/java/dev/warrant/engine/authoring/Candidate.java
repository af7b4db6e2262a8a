package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.rules.facts.Fact;
import java.util.List;

/**
 * A fact held against a pattern, constraint by constraint.
 *
 * @param fact a fact of the kind that the pattern asks for
 * @param answers what came of each constraint, in the order written
 */
public record Candidate(Fact fact, List<Answer> answers) {
  public Candidate {
    answers = List.copyOf(answers);
  }

  /**
   * What a fact says to one constraint.
   *
   * @param constraint what was asked
   * @param truth what came of it
   */
  public record Answer(Constraint constraint, Truth truth) {}

  /** Whether the fact satisfies the pattern. */
  public boolean fits() {
    return answers.stream().allMatch(answer -> answer.truth() == Truth.TRUE);
  }

  /** How many constraints it satisfies. */
  public long satisfied() {
    return answers.stream().filter(answer -> answer.truth() == Truth.TRUE).count();
  }
}
