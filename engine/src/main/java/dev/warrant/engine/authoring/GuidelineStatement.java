package dev.warrant.engine.authoring;

import java.util.List;
import java.util.Objects;

/**
 * One statement of the guideline and what the rulebook makes of it.
 *
 * @param id names the statement
 * @param section the part of the guideline, as a heading
 * @param polarity {@code R} required, {@code B} bars, {@code Q} changes the quantity, {@code C}
 *     caution; two with a slash between them where it may be read either way
 * @param says what it says, in our wording
 * @param criteria the criteria that decide it
 * @param modifications the modifications that carry it out
 * @param because why no record can settle it; empty exactly where criteria or modifications do
 */
public record GuidelineStatement(
    String id,
    String section,
    String polarity,
    String says,
    List<String> criteria,
    List<String> modifications,
    String because) {
  public GuidelineStatement {
    Objects.requireNonNull(id, "id");
    criteria = List.copyOf(criteria);
    modifications = List.copyOf(modifications);
    Objects.requireNonNull(because, "because");
  }

  /** Whether the rulebook acts on it. */
  public boolean decided() {
    return because.isEmpty();
  }

  /** Whether it requires, bars or changes a quantity, and does not only advise caution. */
  public boolean binds() {
    return !polarity.equals("C");
  }
}
