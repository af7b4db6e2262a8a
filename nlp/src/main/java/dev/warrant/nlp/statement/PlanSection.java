package dev.warrant.nlp.statement;

import dev.warrant.rules.facts.Assertion;
import java.util.List;
import java.util.Set;

/**
 * What a plan tells as so already: "Norco refilled. It cuts the pain in half" stands among what is
 * planned, but no word of it speaks of what is to come.
 */
public final class PlanSection {
  private static final Set<String> SECTIONS = Set.of("plan", "assessment-and-plan");

  private static final List<String> TO_COME =
      List.of("still-to-come", "hoped-for", "goals-wanted", "supposed");

  private PlanSection() {}

  /** Whether a statement of a plan tells of what is so already. */
  public static boolean tells(Statement statement) {
    return statement.in(SECTIONS) && TO_COME.stream().noneMatch(statement::says);
  }

  /** What is understood, as its words assert it where it is planned by its place alone. */
  public static Understood read(Statement statement, Understood understood) {
    boolean told =
        understood.assertion() == Assertion.HYPOTHETICAL
            && understood.byItsWords() != Assertion.HYPOTHETICAL
            && statement.in(SECTIONS);
    return told && !isToCome(statement, understood) ? understood.asWorded() : understood;
  }

  private static boolean isToCome(Statement statement, Understood understood) {
    int from = statement.clauseAt(understood.start()).start();
    return TO_COME.stream().anyMatch(id -> statement.says(id, from, understood.end()));
  }
}
