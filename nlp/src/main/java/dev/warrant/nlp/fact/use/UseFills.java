package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.NamedDay;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long a medicine has been used, as its fills tell: by their number, days or months. */
final class UseFills {
  private static final int DAYS_A_FILL = 30;

  /** So many fills by date are use that goes on. */
  private static final int FILLS = 3;

  private static final Pattern COUNT = Pattern.compile("\\d{1,2}");

  /** Three days or months in one list, each as two numbers. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?<![\\d/])(?:0?[1-9]|1[0-2])/\\d{1,2}(?![\\d/])"
              + "(?:(?:, (?:and )?| and |; | )(?:0?[1-9]|1[0-2])/\\d{1,2}(?![\\d/])){2,23}");

  private final Statement statement;
  private final Clause words;
  private final Discourse discourse;

  private UseFills(Statement statement, Clause words, Discourse discourse) {
    this.statement = statement;
    this.words = words;
    this.discourse = discourse;
  }

  /** The lengths of use that the fills tell, in days. */
  static Stream<Integer> days(Statement statement, Clause words, Discourse discourse) {
    UseFills fills = new UseFills(statement, words, discourse);
    return Stream.of(
            fills.counted(), fills.monthly(), fills.byDate(), fills.byMonth(), fills.inARow())
        .flatMap(found -> found);
  }

  /** Whether words tell of filling, dispensing or renewing. */
  static boolean areTold(Statement statement, Clause words) {
    return statement.says("fills-told", words);
  }

  /** "14 consecutive monthly fills", "ten refills of it to date". */
  private Stream<Integer> counted() {
    Stream<Integer> inARow = counts("fills-in-a-row").filter(count -> count > 1);
    Stream<Integer> toDate =
        statement.says("fills-to-date", words) && !statement.says("fills-to-come", words)
            ? counts("fill-noun").filter(count -> count >= FILLS)
            : Stream.empty();
    Stream<Integer> visits =
        statement.says("use-throughout", words)
            ? counts("visit-noun").filter(count -> count >= FILLS)
            : Stream.empty();
    return Stream.of(inARow, toDate, visits)
        .flatMap(found -> found)
        .map(count -> count * DAYS_A_FILL);
  }

  /** "Filled monthly x 12", "monthly refill #11". */
  private Stream<Integer> monthly() {
    return statement
        .relations()
        .all("monthly-times")
        .filter(found -> words.holds(found.start()))
        .flatMap(found -> count(statement.text().substring(found.start(), found.end())).stream())
        .filter(count -> count >= FILLS)
        .map(count -> (count - 1) * DAYS_A_FILL);
  }

  private static Optional<Integer> count(String found) {
    Matcher digits = COUNT.matcher(found);
    return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
  }

  /** "Prescribed 1/6, 2/4, 3/5 and 4/3": days or months without a year, one after the other. */
  private Stream<Integer> inARow() {
    Matcher row = ROW.matcher(statement.text());
    return areTold(statement, words) && row.find() && words.holds(row.start())
        ? Stream.of((int) (row.group().chars().filter(c -> c == '/').count() - 1) * DAYS_A_FILL)
        : Stream.empty();
  }

  private Stream<Integer> counts(String relation) {
    return statement
        .relations()
        .all(relation)
        .filter(found -> words.holds(found.start()))
        .flatMap(found -> numberBefore(found.start()).stream());
  }

  private Optional<Integer> numberBefore(int at) {
    String before = statement.text().substring(0, at).stripTrailing();
    return MeasureReader.number(before.substring(before.lastIndexOf(' ') + 1));
  }

  /** "Dispensed 3/4, 4/2, 5/3 and 6/1/2014". */
  private Stream<Integer> byDate() {
    if (!areTold(statement, words)) {
      return Stream.empty();
    }
    List<LocalDate> days =
        UsePhases.dates(statement, words)
            .map(DateMention::earliest)
            .filter(day -> until(day).isPresent())
            .toList();
    boolean goesOn = days.size() >= FILLS || statement.says("use-throughout", words);
    return goesOn && days.size() > 1
        ? days.stream().min(Comparator.naturalOrder()).flatMap(this::until).stream()
        : Stream.empty();
  }

  /** "Listed in January, February and March". */
  private Stream<Integer> byMonth() {
    List<Mention> months =
        statement
            .relations()
            .all("month-name")
            .filter(found -> words.holds(found.start()))
            .toList();
    return months.size() >= FILLS && areTold(statement, words)
        ? discourse
            .present(statement)
            .flatMap(day -> NamedDay.firstOfMonth(statement.text(), months.get(0).end(), day))
            .flatMap(this::until)
            .stream()
        : Stream.empty();
  }

  private Optional<Integer> until(LocalDate first) {
    return UseSoFar.until(statement, discourse, first);
  }
}
