package dev.warrant.nlp.section;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.text.MappedText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day that running text at the head of a note bears. */
final class NoteDates {
  private static final Set<FieldKind> OF_THE_PAST =
      EnumSet.of(FieldKind.INJURY_DATE, FieldKind.BIRTH_DATE);

  private static final int LONGEST_MARK = 40;

  private static final Pattern ENTRY_MARK =
      Pattern.compile("[^\\p{L}\\d]*\\d[\\d/.-]{5,9}(?![\\d/])[^\\p{L}\\d]*");

  /** "Date of industrial injury: " before its day, in characters. */
  private static final int LONGEST_INJURY_LABEL = 30;

  private final HeadingLexicon lexicon;
  private final DateReader dates;

  NoteDates(HeadingLexicon lexicon, DateReader dates) {
    this.lexicon = lexicon;
    this.dates = dates;
  }

  /** A date alone, or with words that only say which it is: "9/25/2014 - most recent". */
  boolean marksEntry(MappedText line) {
    Matcher mark = ENTRY_MARK.matcher(line);
    return line.length() <= LONGEST_MARK
        && mark.lookingAt()
        && lexicon.onlySaysWhen(line.slice(mark.end(), line.length()));
  }

  /** The first day that words name and that no label makes the day of the injury or a birth. */
  Optional<LocalDate> first(MappedText words) {
    return dates.read(words.text()).stream()
        .filter(DateMention::isDay)
        .filter(date -> !isOfInjury(words, date.span().start()))
        .map(DateMention::earliest)
        .findFirst();
  }

  private boolean isOfInjury(MappedText words, int day) {
    for (int i = Math.max(0, day - LONGEST_INJURY_LABEL); i < day; i++) {
      boolean wordStart = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      boolean labelled =
          wordStart
              && lexicon
                  .fieldAt(words, i)
                  .filter(label -> label.contentStart() <= day && day - label.contentStart() <= 2)
                  .filter(label -> OF_THE_PAST.contains(label.field()))
                  .isPresent();
      if (labelled) {
        return true;
      }
    }
    return false;
  }
}
