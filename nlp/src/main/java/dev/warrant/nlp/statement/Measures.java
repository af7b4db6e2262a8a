package dev.warrant.nlp.statement;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.PercentageReader;
import dev.warrant.nlp.measure.ScalePoints;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.SmallNumbers;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Relations;
import java.time.LocalDate;
import java.util.List;

/**
 * The scores, shares, dates and lengths of time in a sentence, read when first asked for: most
 * sentences are asked for none of them, some for all. For one thread at a time.
 */
public final class Measures {
  private static final DateReader DATES = new DateReader();

  private final String text;
  private final LocalDate told;
  private final Relations words;
  private List<Score> scores;
  private List<Score> smallNumbers;
  private List<Percentage> percentages;
  private List<Percentage> shares;
  private List<Percentage> points;
  private List<TimeSpan> timeSpans;
  private List<DateMention> dates;

  /**
   * Those of a text.
   *
   * @param told the day on which it is told; {@code null} if that is not known
   * @param words the relations in it
   */
  Measures(String text, LocalDate told, Relations words) {
    this.text = text;
    this.told = told;
    this.words = words;
  }

  /** The scores but for those that rate something else than pain. */
  List<Score> scores() {
    if (scores == null) {
      scores =
          MeasureReader.scores(text).stream()
              .filter(score -> !OtherRatings.leadTo(words, text, score))
              .toList();
    }
    return scores;
  }

  /** The numbers from 0 to 10, whatever they are of. */
  public List<Score> smallNumbers() {
    if (smallNumbers == null) {
      smallNumbers = List.copyOf(SmallNumbers.in(text));
    }
    return smallNumbers;
  }

  List<Percentage> percentages() {
    if (percentages == null) {
      percentages = List.copyOf(PercentageReader.percentages(text));
    }
    return percentages;
  }

  /** Shares told in words. */
  public List<Percentage> shares() {
    if (shares == null) {
      shares = List.copyOf(PercentageReader.shares(text));
    }
    return shares;
  }

  /** Points of a scale of ten. */
  public List<Percentage> points() {
    if (points == null) {
      points = List.copyOf(ScalePoints.in(text));
    }
    return points;
  }

  List<TimeSpan> timeSpans() {
    if (timeSpans == null) {
      timeSpans = List.copyOf(MeasureReader.timeSpans(text));
    }
    return timeSpans;
  }

  List<DateMention> dates() {
    if (dates == null) {
      dates = List.copyOf(DATES.read(text, told));
    }
    return dates;
  }
}
