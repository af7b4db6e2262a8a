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
 * @param criteria the criteria that decide it; empty exactly where there is a reason
 * @param because why no record can settle it; empty where criteria do
 */
public record GuidelineStatement(
    String id,
    String section,
    String polarity,
    String says,
    List<String> criteria,
    String because) {
  public GuidelineStatement {
    Objects.requireNonNull(id, "id");
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(because, "because");
  }

  /** Whether it requires, bars or changes a quantity, and does not only advise caution. */
  public boolean binds() {
    return !polarity.equals("C");
  }
}
