package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.DaysBeside;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which injections were given, as a statement names them. */
final class InjectionDays {
  /** How near an injection its day must stand, in characters. */
  private static final int REACH = 90;

  private static final int MOST_OF_A_YEAR = 300;

  private InjectionDays() {}

  /** The days named beside an injection, none of them after today. */
  static List<DateMention> of(Statement statement, LocalDate today) {
    List<Mention> words = statement.relations().all("injection-word").toList();
    List<DateMention> listed = DaysOfYear.in(statement.text(), today).toList();
    boolean exact = listed.stream().anyMatch(date -> !isYear(date));
    List<DateMention> dated =
        Stream.concat(
                statement.dates().stream().filter(date -> listed.isEmpty() || !isYear(date)),
                listed.stream().filter(date -> !exact || !isYear(date)))
            .toList();
    return Stream.concat(dated.stream(), yearless(statement, today, dated))
        .filter(date -> today == null || !date.earliest().isAfter(today))
        .filter(date -> !names(statement, date))
        .filter(
            date ->
                words.isEmpty()
                    || words.stream()
                        .anyMatch(word -> Math.abs(word.start() - date.span().start()) <= REACH))
        .toList();
  }

  /** Those whose year is not said, where no date stands that says it. */
  private static Stream<DateMention> yearless(
      Statement statement, LocalDate today, List<DateMention> dated) {
    LocalDate present = statement.date() == null ? today : statement.date();
    return present == null
        ? Stream.empty()
        : DaysBeside.in(statement.text(), present)
            .filter(day -> dated.stream().noneMatch(date -> overlap(day, date)));
  }

  private static boolean overlap(DateMention one, DateMention other) {
    return one.span().start() < other.span().end() && other.span().start() < one.span().end();
  }

  private static boolean isYear(DateMention date) {
    return date.latest().isAfter(date.earliest().plusDays(MOST_OF_A_YEAR));
  }

  /** "The 4/10/2014 note", "MRI of 4/10/2014", "until 4/10/2014": the date of something else. */
  private static boolean names(Statement statement, DateMention date) {
    int start = date.span().start();
    int end = date.span().end();
    if (statement.relations().any("operative-paper", start - 36, start)) {
      return false;
    }
    return statement.relations().leadTo("last-day-lead", start)
        || statement.relations().first("dated-paper", end, end + 12).isPresent()
        || statement.relations().first("dated-paper", start - 24, start).isPresent()
        || statement.dates().stream()
            .filter(before -> before.span().end() < start)
            .filter(before -> isListed(statement.text(), before.span().end(), start))
            .anyMatch(before -> names(statement, before));
  }

  private static boolean isListed(String text, int from, int to) {
    String between = text.substring(from, to).strip();
    return between.equals("and") || between.equals(",") || between.equals("&");
  }
}
