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
import java.util.regex.Matcher;
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
   * @param meetings verbs that alone, before "on" and a date, tell of a visit
   * @param persons names of the patient that would else be taken for one of the other words
   * @param other words that show that a date is of another kind
   */
  record Encounters(
      List<String> nouns,
      List<String> verbs,
      List<String> meetings,
      List<String> persons,
      List<String> other) {}

  /** How far in a date may stand whose visit is named behind it, in characters. */
  private static final int OPENING = 20;

  /** "At the 4/4/2016 visit". */
  private static final Pattern ARTICLE =
      Pattern.compile("\\b(?:the|his|her|this|that|a|an|at|per|in)\\s*$");

  /** What stands between the day of an entry and its words. */
  private static final Pattern ENTRY_MARK =
      Pattern.compile("\\s*[-\u2013\u2014:|]\\s+|\\s+(?=\\p{Lu})");

  private final DateReader dates = new DateReader();
  private final Pattern nouns;
  private final Pattern verbs;
  private final Pattern meetings;
  private final Pattern persons;
  private final Pattern other;

  /** Reads the words that Warrant ships. */
  public VisitDates() {
    try (InputStream in = VisitDates.class.getResourceAsStream(RESOURCE)) {
      Encounters words = new ObjectMapper(new YAMLFactory()).readValue(in, Encounters.class);
      nouns = anyOf(words.nouns());
      verbs = anyOf(words.verbs());
      persons = anyOf(words.persons());
      meetings = anyOf(words.meetings());
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
    List<DateMention> mentions = dates.read(start);
    for (int i = 0; i < mentions.size() && mentions.get(i).span().start() <= FARTHEST; i++) {
      DateMention mention = mentions.get(i);
      if (mention.isDay() && introduces(start, mention)) {
        return Optional.of(endOfRange(start, mentions, i));
      }
    }
    return Optional.empty();
  }

  /**
   * The day with which a paragraph opens, as an entry of a chart does ("04/21/2015 - Arm no
   * better."); nothing where it opens with none, or with that of a study or an operation.
   */
  public Optional<LocalDate> opening(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), OPENING + AFTER));
    return dates.read(start).stream()
        .limit(1)
        .filter(first -> first.isDay() && first.span().start() == 0)
        .filter(first -> opensEntry(start.substring(first.span().end())))
        .map(DateMention::latest)
        .findFirst();
  }

  private boolean opensEntry(String after) {
    Matcher mark = ENTRY_MARK.matcher(after);
    return mark.lookingAt()
        && !other.matcher(after.substring(mark.end()).toLowerCase(Locale.ROOT)).lookingAt();
  }

  private boolean introduces(String text, DateMention mention) {
    String before = text.substring(0, mention.span().start());
    String after =
        text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + AFTER));
    before = persons.matcher(before).replaceAll("patient");
    after = persons.matcher(after).replaceAll("patient");
    String near = before.substring(Math.max(0, before.length() - NEAR));
    if (other.matcher(near).find()) {
      return false;
    }
    if (nouns.matcher(near).find()) {
      return !other.matcher(firstWords(after)).find();
    }
    if (before.length() <= OPENING && (near.isBlank() || ARTICLE.matcher(near).find())) {
      Matcher noun = nouns.matcher(after.stripLeading());
      if (noun.lookingAt() && !other.matcher(after.substring(0, noun.end())).find()) {
        return true;
      }
    }
    boolean on = before.isBlank() || before.strip().equals("on") || before.strip().equals("as of");
    if (on) {
      String clause = firstWords(after);
      return verbs.matcher(clause).find() && !other.matcher(clause).find();
    }
    return near.strip().endsWith(" on") && meetings.matcher(near).find();
  }

  /** "Records from 1/2/2014 to 3/4/2014": the newest of them. */
  private static LocalDate endOfRange(String text, List<DateMention> mentions, int first) {
    DateMention mention = mentions.get(first);
    if (first + 1 < mentions.size()) {
      DateMention next = mentions.get(first + 1);
      String between = text.substring(mention.span().end(), next.span().start());
      if (next.isDay() && isRange(between)) {
        return next.latest();
      }
    }
    return mention.latest();
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
