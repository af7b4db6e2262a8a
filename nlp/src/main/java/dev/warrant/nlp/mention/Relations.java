package dev.warrant.nlp.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a text that relate things: {@code continues}, {@code without it}, {@code down to}.
 * Which words those are is data, in {@code lexicon/relations}.
 */
public final class Relations {
  private static final List<String> BETWEEN = List.of("", "the", "a", "an", "his", "her", "about");

  private final String text;
  private final List<Mention> mentions;

  /** The relations of a text, in order. */
  public Relations(String text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Whether such words stand anywhere. */
  public boolean any(String id) {
    return any(id, 0, text.length());
  }

  /** Whether such words stand wholly within a stretch. */
  public boolean any(String id, int from, int to) {
    return first(id, from, to).isPresent();
  }

  /** The first such words within a stretch. */
  public Optional<Mention> first(String id, int from, int to) {
    for (Mention mention : mentions) {
      if (mention.start() >= from && mention.end() <= to && mention.concept().equals(id)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** The last such words within a stretch. */
  public Optional<Mention> last(String id, int from, int to) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : mentions) {
      if (mention.start() >= from && mention.end() <= to && mention.concept().equals(id)) {
        last = Optional.of(mention);
      }
    }
    return last;
  }

  /** All such words, in order. */
  public Stream<Mention> all(String id) {
    return mentions.stream().filter(mention -> mention.concept().equals(id));
  }

  /** Whether such words lead directly up to a place: nothing but an article between. */
  public boolean leadTo(String id, int place) {
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
