package dev.warrant.nlp.fact;

import dev.warrant.nlp.mention.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a statement that relate things: {@code continues}, {@code without it}, {@code down
 * to}. Which words those are is data, in {@code lexicon/relations}.
 */
final class Relations {
  private static final List<String> BETWEEN = List.of("", "the", "a", "an", "his", "her", "about");

  private final String text;
  private final List<Mention> mentions;

  /** The relations of a text, in order. */
  Relations(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Whether such words stand anywhere. */
  boolean any(String id) {
    return any(id, 0, text.length());
  }

  /** Whether such words stand wholly within a stretch. */
  boolean any(String id, int from, int to) {
    return first(id, from, to).isPresent();
  }

  boolean any(String id, Clause clause) {
    return any(id, clause.start(), clause.end());
  }

  /** The first such words within a stretch. */
  Optional<Mention> first(String id, int from, int to) {
    for (Mention mention : mentions) {
      if (mention.start() >= from && mention.end() <= to && mention.concept().equals(id)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The last such words within a stretch. */
  Optional<Mention> last(String id, int from, int to) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : mentions) {
      if (mention.start() >= from && mention.end() <= to && mention.concept().equals(id)) {
        last = Optional.of(mention);
      }
    }
    return last;
  }

  /** All such words, in order. */
  Stream<Mention> all(String id) {
    return mentions.stream().filter(mention -> mention.concept().equals(id));
  }

  /** Whether such words lead directly up to a place: nothing but an article between. */
  boolean leadTo(String id, int place) {
    for (Mention mention : mentions) {
      if (mention.end() <= place
          && mention.concept().equals(id)
          && BETWEEN.contains(
              text.substring(mention.end(), place).strip().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
