package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private final int[] starts;
  private final int[] ends;

  /** A bit for each id that is there, by its hash: nearly all that is asked for is not there. */
  private final long present;

  /** The relations of a text, in order. */
  public Relations(String text, List<Mention> mentions) {
    this.text = text;
    this.entries = new LexiconEntry[mentions.size()];
    this.starts = new int[entries.length];
    this.ends = new int[entries.length];
    long bits = 0;
    for (int i = 0; i < entries.length; i++) {
      Mention mention = mentions.get(i);
      entries[i] = mention.entry();
      starts[i] = mention.start();
      ends[i] = mention.end();
      bits |= bit(mention.concept());
    }
    this.present = bits;
  }

  private static long bit(String id) {
    return 1L << ((id.hashCode() * 0x9E3779B9) >>> 26);
  }

  private Mention mention(int i) {
    return new Mention(entries[i].concept(), starts[i], ends[i], entries[i]);
  }

  private List<Mention> of(String id) {
    if ((present & bit(id)) == 0) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < entries.length; i++) {
      if (entries[i].concept().equals(id)) {
        found.add(mention(i));
      }
    }
    return found;
  }

  /** Whether such words stand anywhere. */
  public boolean any(String id) {
    return any(id, 0, text.length());
  }

  /** Whether such words stand wholly within a stretch. */
  public boolean any(String id, int from, int to) {
    return firstWithin(id, from, to) != null;
  }

  private Mention firstWithin(String id, int from, int to) {
    if ((present & bit(id)) == 0) {
      return null;
    }
    for (int i = 0; i < entries.length; i++) {
      if (starts[i] >= from && ends[i] <= to && entries[i].concept().equals(id)) {
        return mention(i);
      }
    }
    return null;
  }

  /** The first such words within a stretch. */
  public Optional<Mention> first(String id, int from, int to) {
    return Optional.ofNullable(firstWithin(id, from, to));
  }

  /** The last such words within a stretch. */
  public Optional<Mention> last(String id, int from, int to) {
    Optional<Mention> last = Optional.empty();
    for (Mention mention : of(id)) {
      if (mention.start() >= from && mention.end() <= to) {
        last = Optional.of(mention);
      }
    }
    return last;
  }

  /** All such words, in order. */
  public Stream<Mention> all(String id) {
    return of(id).stream();
  }

  /** Whether such words lead directly up to a place: nothing but an article between. */
  public boolean leadTo(String id, int place) {
    for (Mention mention : of(id)) {
      if (mention.end() <= place
          && BETWEEN.contains(
              text.substring(mention.end(), place).strip().toLowerCase(Locale.ROOT))) {
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
    List<Mention> leads = of(id);
    for (int i = leads.size() - 1; i >= 0; i--) {
      Mention mention = leads.get(i);
      if (mention.end() <= name
          && mention.start() >= name - LEAD_REACH
          && onlyBeforeName(mention.end(), name)) {
        return OptionalInt.of(mention.start());
      }
    }
    return OptionalInt.empty();
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
    for (Mention mention : of(id)) {
      if (mention.start() == at && mention.end() <= to) {
        end = Math.max(end, mention.end());
      }
    }
    return end;
  }

  /** Whether a stretch lies within such words. */
  public boolean cover(String id, int from, int to) {
    for (Mention mention : of(id)) {
      if (mention.start() <= from && to <= mention.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether such words begin right behind a place, at most so many characters on. */
  public boolean follows(String id, int place, int reach) {
    return behind(id, place, reach).isPresent();
  }

  /** Such words that begin right behind a place, at most so many characters on. */
  public Optional<Mention> behind(String id, int place, int reach) {
    for (Mention mention : of(id)) {
      if (mention.start() >= place && mention.start() <= place + reach) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but the words and marks of a list stand between two places, in order. */
  public boolean joinsAList(int from, int to) {
    if (from > to) {
      return false;
    }
    Matcher word = LIST_PART.matcher(text).region(from, to);
    while (word.find()) {
      if (!LISTING.contains(word.group().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
