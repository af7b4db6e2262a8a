package dev.warrant.nlp.assertion;

import java.util.List;
import java.util.Set;

/**
 * Words that change how the mentions near them stand.
 *
 * @param marks what the words say of mentions in their scope; for a termination, what it ends (all,
 *     if it names nothing besides)
 * @param direction where the scope lies; forward if unsaid
 * @param extent how far; the clause if unsaid
 * @param reach most tokens between cue and mention; 0 for no limit
 * @param words phrases, in the notation of the concept lexicon
 * @param matches sentences with the mention in square brackets, to which the cue applies
 * @param not sentences with the mention in square brackets, to which it does not
 */
public record Cue(
    Set<Mark> marks,
    Direction direction,
    Extent extent,
    int reach,
    List<String> words,
    List<String> matches,
    List<String> not) {
  public Cue {
    marks = marks == null ? Set.of() : Set.copyOf(marks);
    direction = direction == null ? Direction.FORWARD : direction;
    extent = extent == null ? Extent.CLAUSE : extent;
    words = words == null ? List.of() : List.copyOf(words);
    matches = matches == null ? List.of() : List.copyOf(matches);
    not = not == null ? List.of() : List.copyOf(not);
  }

  boolean says(Mark mark) {
    return marks.contains(mark);
  }
}
