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
  /** Fields that say what a fact is about. */
  private static final Set<String> SUBJECTS =
      Set.of("concept", "drug", "drugClass", "procedure", "treatmentClass", "requestId");

  /** Questions that ask what a fact is about. */
  private static final Set<String> RELATIONS = Set.of("of", "concerns", "mayConcern", "inClass");

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
   * Whether it is about what was asked for, though it may say otherwise of it: a trial of an NSAID
   * comes near to an NSAID that failed, a trial of exercise does not.
   */
  public boolean comesNear() {
    return answers.stream()
        .filter(answer -> answer.truth() != Truth.TRUE)
        .noneMatch(answer -> saysWhatItIsAbout(answer.constraint().expression()));
  }

  private static boolean saysWhatItIsAbout(Expression asked) {
    if (asked instanceof Expression.Any any) {
      return any.parts().stream().anyMatch(Candidate::saysWhatItIsAbout);
    }
    if (asked instanceof Expression.Not not) {
      return saysWhatItIsAbout(not.part());
    }
    if (asked instanceof Expression.Comparison comparison) {
      return saysWhatItIsAbout(comparison.left());
    }
    if (asked instanceof Expression.Membership membership) {
      return saysWhatItIsAbout(membership.left());
    }
    if (asked instanceof Expression.Call call) {
      return RELATIONS.contains(call.name());
    }
    return asked instanceof Expression.Member member
        && member.of() instanceof Expression.This
        && SUBJECTS.contains(member.name());
  }

  /** How many constraints it satisfies. */
  public long satisfied() {
    return answers.stream().filter(answer -> answer.truth() == Truth.TRUE).count();
  }
}
