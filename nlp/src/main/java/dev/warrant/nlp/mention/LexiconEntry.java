package dev.warrant.nlp.mention;

import java.util.List;
import java.util.Objects;

/**
 * Words that name a concept.
 *
 * <p>A phrase of {@code words} may hold alternatives {@code (a|b|)}, a verb to inflect {@code
 * walk~}, and {@code <n>} for any number; the last word is taken in the plural too. Hyphens,
 * slashes and apostrophes between words match one another and a space.
 *
 * @param concept concept id; for a {@code shadow} what the phrase means instead
 * @param words phrases
 * @param exactCase whether letters must be written as in {@code words}: for abbreviations that are
 *     also words
 * @param shadow whether the phrase names no concept, and hides those that lie within it ({@code MS
 *     Contin} hides {@code MS})
 * @param unlessBefore words that, standing directly before, make it mean something else
 * @param unlessAfter words that, standing directly after, make it mean something else; {@code <n>}
 *     for a number
 * @param matches sentences in which the entry is found
 * @param not sentences in which the concept is not found
 */
public record LexiconEntry(
    String concept,
    List<String> words,
    boolean exactCase,
    boolean shadow,
    List<String> unlessBefore,
    List<String> unlessAfter,
    List<String> matches,
    List<String> not) {
  public LexiconEntry {
    Objects.requireNonNull(concept, "concept");
    words = words == null ? List.of() : List.copyOf(words);
    unlessBefore = unlessBefore == null ? List.of() : List.copyOf(unlessBefore);
    unlessAfter = unlessAfter == null ? List.of() : List.copyOf(unlessAfter);
    matches = matches == null ? List.of() : List.copyOf(matches);
    not = not == null ? List.of() : List.copyOf(not);
  }
}
