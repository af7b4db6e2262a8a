package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.rules.facts.Fact;
import java.util.List;
import java.util.Set;

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
   * @param said the value that was compared; {@code null} if unsaid, or if nothing was compared
   */
  public record Answer(Constraint constraint, Truth truth, Object said) {}

  /** Whether the fact satisfies the pattern. */
  public boolean fits() {
    return answers.stream().allMatch(answer -> answer.truth() == Truth.TRUE);
  }

  /**
   * Whether it is about what was asked for, though it may say otherwise of it. Being so, or denied,
   * is said of any fact; something more has to fit.
   */
  public boolean comesNear() {
    return answers.stream()
        .filter(answer -> answer.truth() == Truth.TRUE)
        .anyMatch(answer -> !isSaidOfAnyFact(answer.constraint().expression()));
  }

  private static boolean isSaidOfAnyFact(Expression asked) {
    if (asked instanceof Expression.Membership membership) {
      return isSaidOfAnyFact(membership.left());
    }
    return asked instanceof Expression.Member member
        && Set.of("present", "absent", "assertion").contains(member.name());
  }

  /** How many constraints it satisfies. */
  public long satisfied() {
    return answers.stream().filter(answer -> answer.truth() == Truth.TRUE).count();
  }
}
