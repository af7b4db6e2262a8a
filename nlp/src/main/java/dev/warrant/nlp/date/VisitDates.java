package dev.warrant.nlp.date;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the sentences that place what follows at a visit or in a report: {@code On 6/29/2015 the
 * provider reported}, {@code In the visit note of 10/06/2014}, {@code Pain consultation of
 * 2/19/2015:}. Dates of decisions, studies, operations and the injury place nothing.
 */
public final class VisitDates {

  private static final String RESOURCE = "/lexicon/encounters.yaml";

  /** A date further in belongs to what is told, not to the telling. */
  private static final int FARTHEST = 130;

  private static final int AFTER = 90;
  private static final int NEAR = 45;

  /**
   * The words as the file has them.
   *
   * @param nouns visits and the papers written at them
   * @param verbs what is done at them
   * @param other words that show that a date is of another kind
   */
  record Encounters(List<String> nouns, List<String> verbs, List<String> other) {}

  private final DateReader dates = new DateReader();
  private final Pattern nouns;
  private final Pattern verbs;
  private final Pattern other;

  /** Reads the words that Warrant ships. */
  public VisitDates() {
    try (InputStream in = VisitDates.class.getResourceAsStream(RESOURCE)) {
      Encounters words = new ObjectMapper(new YAMLFactory()).readValue(in, Encounters.class);
      nouns = anyOf(words.nouns());
      verbs = anyOf(words.verbs());
      other = anyOf(words.other());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** The date of the visit or report that a sentence introduces; nothing where it does not. */
  public Optional<LocalDate> introducedBy(String sentence) {
    int end = Math.min(sentence.length(), FARTHEST + AFTER);
    String start = sentence.substring(0, end).toLowerCase(Locale.ROOT);
    if (start.length() != end) {
      return Optional.empty();
    }
    DateMention previous = null;
    for (DateMention mention : dates.read(start)) {
      if (mention.span().start() > FARTHEST) {
        break;
      }
      if (mention.isDay() && introduces(start, mention, previous)) {
        return Optional.of(mention.latest());
      }
      previous = mention;
    }
    return Optional.empty();
  }

  private boolean introduces(String text, DateMention mention, DateMention previous) {
    String before = text.substring(0, mention.span().start());
    String after =
        text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + AFTER));
    if (previous != null
        && !isRange(text.substring(previous.span().end(), mention.span().start()))) {
      return false;
    }
    String near = before.substring(Math.max(0, before.length() - NEAR));
    if (other.matcher(near).find()) {
      return false;
    }
    if (nouns.matcher(near).find()) {
      return !other.matcher(firstWords(after)).find();
    }
    boolean on = before.isBlank() || before.strip().equals("on") || before.strip().equals("as of");
    if (on) {
      String clause = firstWords(after);
      return verbs.matcher(clause).find() && !other.matcher(clause).find();
    }
    return near.strip().endsWith(" on") && verbs.matcher(near).find();
  }

  private static boolean isRange(String between) {
    String words = between.strip();
    return words.equals("to")
        || words.equals("through")
        || words.equals("-")
        || words.equals("and");
  }

  /** The words up to the verb and a little further. */
  private static String firstWords(String after) {
    return after.substring(0, Math.min(after.length(), NEAR));
  }

  private static Pattern anyOf(List<String> words) {
    String joined =
        String.join(
            "|", words.stream().map(word -> Pattern.quote(word.toLowerCase(Locale.ROOT))).toList());
    return Pattern.compile("(?<![\\w-])(?:" + joined + ")(?![\\w-])");
  }
}
