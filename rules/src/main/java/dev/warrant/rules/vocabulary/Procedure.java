package dev.warrant.rules.vocabulary;

import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.Region;
import java.util.List;
import java.util.Objects;

/**
 * An injection or another treatment that is no medicine.
 *
 * @param id for instance {@code epidural-steroid-injection}
 * @param name as a person would write it
 * @param injection whether it is an injection, with levels, side and approach
 * @param spellings words by which a request names it
 * @param implied spellings that say more than the name; empty if none
 * @param unless words that, next after a spelling, make it something else
 * @param matches a line that names it
 * @param not a line that only looks as if it did
 */
public record Procedure(
    String id,
    String name,
    boolean injection,
    List<String> spellings,
    List<Implied> implied,
    List<String> unless,
    String matches,
    String not) {
  public Procedure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    spellings = spellings == null ? List.of() : List.copyOf(spellings);
    implied = implied == null ? List.of() : List.copyOf(implied);
    unless = unless == null ? List.of() : List.copyOf(unless);
  }

  /**
   * Spellings that say more than the name of the procedure.
   *
   * @param spellings the words ({@code TFESI})
   * @param approach approach that they imply; {@code null} if none
   * @param region region that they imply; {@code null} if none
   */
  public record Implied(List<String> spellings, Approach approach, Region region) {
    public Implied {
      spellings = spellings == null ? List.of() : List.copyOf(spellings);
    }
  }
}
