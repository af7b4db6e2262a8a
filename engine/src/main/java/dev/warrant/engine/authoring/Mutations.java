package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.RuleMutant;
import java.util.List;

/**
 * Which small changes of a rulebook its tests notice.
 *
 * @param edition edition id
 * @param tests how many tests there are
 * @param mutants how many changes were tried
 * @param survivors the changes that pass every test, by file and place
 */
public record Mutations(String edition, int tests, int mutants, List<RuleMutant> survivors) {
  public Mutations {
    survivors = List.copyOf(survivors);
  }

  /** How many changes some test notices. */
  public int killed() {
    return mutants - survivors.size();
  }

  /** How many of a hundred changes are noticed; 100 where there is none. */
  public double percent() {
    return mutants == 0 ? 100 : 100.0 * killed() / mutants;
  }
}
