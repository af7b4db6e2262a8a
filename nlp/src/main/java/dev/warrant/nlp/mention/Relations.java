package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of a statement that relate things: {@code continues}, {@code without it}, {@code down
 * to}. Which words those are is data, in {@code lexicon/relations}.
 */
public final class Relations {
  private static final List<String> BETWEEN = List.of("", "the", "a", "an", "his", "her", "about");

  /** Words of a list between two of its members. */
  private static final Set<String> LISTING =
      Set.of("and", "or", "plus", "with", "the", "his", "her");

  private static final Pattern LIST_PART = Pattern.compile("[^\\s,&+/]+");

  /** How far before a name its leading words may begin, in characters. */
  private static final int LEAD_REACH = 60;

  private final String text;

  /**
   * In the order of the text. Few stand in one statement, so asking each is cheaper than a map; and
   * many statements are held at once, so a mention is made of its parts when it is asked for.
   */
  private final LexiconEntry[] entries;

  /** What the ids of the entries hash to: unlike ids are told apart by these alone. */
  private final int[] hashes;

  private final int[] starts;
  private final int[] ends;

  /**
   * A bit for each id that is there, by its hash, and many more that are not set: nearly all that
   * is asked for is not there.
   */
  private final long[] present;

  /** The relations of a text, in order. */
  public Relations(String text, List<Mention> mentions) {
    this.text = text;
    this.entries = new LexiconEntry[mentions.size()];
    this.hashes = new int[entries.length];
    this.starts = new int[entries.length];
    this.ends = new int[entries.length];
    this.present = new long[Math.max(1, Integer.highestOneBit(entries.length / 4))];
    for (int i = 0; i < entries.length; i++) {
      Mention mention = mentions.get(i);
      entries[i] = mention.entry();
      hashes[i] = mention.concept().hashCode();
      starts[i] = mention.start();
      ends[i] = mention.end();
      int bit = bit(hashes[i]);
      present[bit >>> 6] |= 1L << bit;
    }
  }

  /** The same but for some words. */
  public Relations without(Set<Mention> others) {
    return others.isEmpty()
        ? this
        : new Relations(
            text,
            IntStream.range(0, entries.length)
                .mapToObj(this::mention)
                .filter(mention -> !others.contains(mention))
                .toList());
  }

  /** Those that stand in a part of the text, as they stand in that part. */
  public Relations part(int from, int to) {
    return new Relations(
        text.substring(from, to),
        IntStream.range(0, entries.length)
            .filter(i -> starts[i] >= from && ends[i] <= to)
            .mapToObj(
                i ->
                    new Mention(entries[i].concept(), starts[i] - from, ends[i] - from, entries[i]))
            .toList());
  }

  private int bit(int hash) {
    return ((hash * 0x9E3779B9) >>> 8) & (present.length * Long.SIZE - 1);
  }

  private boolean mayHold(int hash) {
    int bit = bit(hash);
    return (present[bit >>> 6] & (1L << bit)) != 0;
  }

  private Mention mention(int i) {
    return new Mention(entries[i].concept(), starts[i], ends[i], entries[i]);
  }

  /** The place of the next entry of an id, from a place on; -1 if there is none. */
  private int next(String id, int from) {
    int hash = id.hashCode();
    if (!mayHold(hash)) {
      return -1;
    }
    for (int i = from; i < hashes.length; i++) {
      if (hashes[i] == hash && entries[i].concept().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether such words stand anywhere. */
  public boolean any(String id) {
    return next(id, 0) >= 0;
  }

  /** Whether such words stand wholly within a stretch. */
  public boolean any(String id, int from, int to) {
    return placeWithin(id, from, to) >= 0;
  }

  private int placeWithin(String id, int from, int to) {
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (starts[i] >= from && ends[i] <= to) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Mention> found(int i) {
    return i < 0 ? Optional.empty() : Optional.of(mention(i));
  }

  /** The first such words within a stretch. */
  public Optional<Mention> first(String id, int from, int to) {
    return found(placeWithin(id, from, to));
  }

  /** The last such words within a stretch. */
  public Optional<Mention> last(String id, int from, int to) {
    int last = -1;
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (starts[i] >= from && ends[i] <= to) {
        last = i;
      }
    }
    return found(last);
  }

  /** All such words, in order. */
  public Stream<Mention> all(String id) {
    int first = next(id, 0);
    if (first < 0) {
      return Stream.empty();
    }
    List<Mention> found = new ArrayList<>(1);
    for (int i = first; i >= 0; i = next(id, i + 1)) {
      found.add(mention(i));
    }
    return found.stream();
  }

  /** Whether such words lead directly up to a place: nothing but an article between. */
  public boolean leadTo(String id, int place) {
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (ends[i] <= place
          && BETWEEN.contains(text.substring(ends[i], place).strip().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where such words begin, if they lead up to a name: between stand only words that may precede a
   * name ("with two tablets of the Norco").
   */
  public OptionalInt leadsFrom(String id, int name) {
    OptionalInt nearest = OptionalInt.empty();
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (ends[i] <= name && starts[i] >= name - LEAD_REACH && onlyBeforeName(ends[i], name)) {
        nearest = OptionalInt.of(starts[i]);
      }
    }
    return nearest;
  }

  private boolean onlyBeforeName(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        int end = endOf("before-name", at, to);
        if (end < 0) {
          return false;
        }
        at = end;
      } else if (c == '.' || c == ',' || c == ';' || c == ':' || c == '|') {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  /** The end of such words that begin at a place and end before another; -1 if there are none. */
  private int endOf(String id, int at, int to) {
    int end = -1;
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (starts[i] == at && ends[i] <= to) {
        end = Math.max(end, ends[i]);
      }
    }
    return end;
  }

  /** Whether a stretch lies within such words. */
  public boolean cover(String id, int from, int to) {
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (starts[i] <= from && to <= ends[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether such words begin right behind a place, at most so many characters on. */
  public boolean follows(String id, int place, int reach) {
    return placeBehind(id, place, reach) >= 0;
  }

  /** Such words that begin right behind a place, at most so many characters on. */
  public Optional<Mention> behind(String id, int place, int reach) {
    return found(placeBehind(id, place, reach));
  }

  private int placeBehind(String id, int place, int reach) {
    for (int i = next(id, 0); i >= 0; i = next(id, i + 1)) {
      if (starts[i] >= place && starts[i] <= place + reach) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but the words and marks of a list stand between two places, in order. */
  public boolean joinsAList(int from, int to) {
    if (from > to) {
      return false;
    }
    Matcher word = LIST_PART.matcher(text).region(from, to);
    while (word.find()) {
      if (!LISTING.contains(word.group().toLowerCase(Locale.ROOT))
          && !cover("list-joint", word.start(), word.end())) {
        return false;
      }
    }
    return true;
  }
}
