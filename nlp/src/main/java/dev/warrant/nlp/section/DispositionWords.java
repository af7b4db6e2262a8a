package dev.warrant.nlp.section;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How letters word what was decided: {@code lexicon/dispositions.yaml}. */
final class DispositionWords {
  private static final String RESOURCE = "/lexicon/dispositions.yaml";

  /** A decision that a label announces within a paragraph. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("[.!?] (?:final )?(?:decision|determination|outcome|result) ?[:=] ?");

  /**
   * Words of a decision.
   *
   * @param words in small letters
   */
  record Phrase(String words, Disposition disposition) {}

  /**
   * The file as it is written.
   *
   * @param disposition id of the decision
   * @param phrases how letters word it
   * @param matches lines that must be read so
   * @param not lines that must not
   */
  record Entry(String disposition, List<String> phrases, List<String> matches, List<String> not) {

    Disposition meaning() {
      return Disposition.valueOf(disposition.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final List<Phrase> phrases = new ArrayList<>();

  DispositionWords() {
    for (Entry entry : entries()) {
      entry.phrases().forEach(words -> phrases.add(new Phrase(words, entry.meaning())));
    }
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words().length()));
  }

  /** The entries of the file, in order. */
  static List<Entry> entries() {
    try (InputStream in = DispositionWords.class.getResourceAsStream(RESOURCE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** All of them, the longest first. */
  List<Phrase> all() {
    return phrases;
  }

  /** The longest decision whose words stand whole at a place. */
  Optional<Phrase> at(String lower, int at) {
    for (Phrase phrase : phrases) {
      int end = at + phrase.words().length();
      boolean whole = end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
      if (whole && lower.startsWith(phrase.words(), at)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The decision that the last words of a rationale state. */
  Disposition concluded(CharSequence rationale) {
    String lower = rationale.toString().toLowerCase(Locale.ROOT);
    Optional<Phrase> opening =
        at(lower, 0).filter(phrase -> lower.startsWith(".", phrase.words().length()));
    if (opening.isPresent()) {
      return opening.get().disposition();
    }
    Matcher announced = ANNOUNCED.matcher(lower);
    while (announced.find()) {
      Optional<Phrase> phrase = at(lower, announced.end());
      if (phrase.isPresent()) {
        return phrase.get().disposition();
      }
    }
    int not =
        lastOf(
            lower,
            "not medically necessary",
            "not be medically necessary",
            "cannot be called medically necessary");
    int is = lower.lastIndexOf("medically necessary");
    if (is < 0) {
      return Disposition.UNSTATED;
    }
    return not >= 0 && is - not < 24 ? Disposition.UPHELD : Disposition.OVERTURNED;
  }

  private static int lastOf(String text, String... words) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.lastIndexOf(word));
    }
    return last;
  }
}
