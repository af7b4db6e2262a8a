package dev.warrant.nlp.asking;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.Block;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Of visits one after the other the newest asks: what an older one asked for was decided long ago.
 */
final class NewestVisit {
  /** What was asked for so shortly before stands beside it: a note and the form that follows. */
  private static final int DAYS_TOGETHER = 21;

  private static final DateReader DATES = new DateReader();

  private NewestVisit() {}

  /** The day with which the words of a block begin: the entry of a running note. */
  static Optional<LocalDate> opening(Block block) {
    String words = block.text().text();
    if (words.isEmpty() || !Character.isDigit(words.charAt(0))) {
      return Optional.empty();
    }
    return DATES.read(words).stream()
        .filter(date -> date.isDay() && date.span().start() == 0)
        .map(DateMention::earliest)
        .findFirst();
  }

  /** The candidates without those of visits long before the newest that asks for something. */
  static List<Candidate> of(List<Candidate> all) {
    Optional<LocalDate> newest =
        all.stream()
            .filter(candidate -> candidate.plainness().compareTo(Plainness.ORDERED) <= 0)
            .flatMap(candidate -> candidate.visit().stream())
            .max(Comparator.naturalOrder());
    return newest
        .map(day -> day.minusDays(DAYS_TOGETHER))
        .map(since -> all.stream().filter(candidate -> !isBefore(candidate, since)).toList())
        .orElse(all);
  }

  private static boolean isBefore(Candidate candidate, LocalDate since) {
    return candidate.visit().filter(day -> day.isBefore(since)).isPresent();
  }
}
