package dev.warrant.rules.guideline;

import java.util.Objects;

/**
 * A passage of the guideline, in our wording.
 *
 * @param id unique within the edition
 * @param section the guideline's section heading
 * @param page page or pages as cited, for instance {@code 63-66}; {@code null} where the source has
 *     no page (a regulation)
 * @param text what it says; every number that a rule uses stands here
 * @param source where the text was taken from
 * @param verification how far it may be trusted
 */
public record Passage(
    String id, String section, String page, String text, String source, Verification verification) {
  public Passage {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(verification, "verification");
  }
}
