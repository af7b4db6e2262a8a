package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.NamedDay;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How long a medicine has been used, where no number of days behind its name tells it: "for years",
 * "three years of nightly Soma", "nine monthly fills", "since the injury". What is told vaguely is
 * taken for the least that it may mean.
 */
final class UseSoFar {
  /** The least that words without a number may mean, in days. */
  private static final Map<String, Integer> LEAST =
      Map.of("use-for-years", 730, "use-for-months", 60, "use-beyond-weeks", 28);

  private static final Map<String, Integer> NTH =
      Map.of("nth-year", 365, "nth-month", 30, "nth-week", 7, "nth-fill", 30);

  /** How far behind a length of time the words may begin that it had no break, in characters. */
  private static final int BEHIND = 2;

  private static final String MARKS = "-,:'’\"“”";

  private final Statement statement;
  private final Medicine medicine;
  private final Clause words;
  private final Discourse discourse;

  private UseSoFar(Statement statement, Medicine medicine, Clause words, Discourse discourse) {
    this.statement = statement;
    this.medicine = medicine;
    this.words = words;
    this.discourse = discourse;
  }

  /**
   * The longest use that is told, in days; empty if none is.
   *
   * @param words the clause of the medicine
   */
  static Optional<Integer> days(
      Statement statement, Medicine medicine, Clause words, Discourse discourse) {
    UseSoFar use = new UseSoFar(statement, medicine, words, discourse);
    return Stream.of(
            use.spans(),
            UseBegun.days(statement, medicine, words, discourse),
            use.vague(),
            use.longTerm(),
            use.nth(),
            UsePlaces.numbered(statement, words),
            use.since("since-injury", discourse::injury),
            use.sinceMonth(),
            UseFills.days(statement, words, discourse))
        .flatMap(found -> found)
        .max(Comparator.naturalOrder());
  }

  /** Whether a medicine was never left off: "hardly a week passes without it". */
  static boolean isUnbroken(Statement statement, Medicine medicine, Clause words) {
    OptionalInt without = statement.relations().leadsFrom("without-lead", medicine.start());
    return statement.says("use-unbroken", words)
        || (without.isPresent()
            && statement.says("no-day-passed", words.start(), without.getAsInt() + 1));
  }

  /** The length of use that a statement without a medicine tells in answer to a question. */
  static Optional<Integer> answer(Statement statement) {
    Stream<Integer> numbered =
        statement.timeSpans().stream()
            .map(
                span ->
                    statement.relations().leadTo("shorter-than", span.start())
                        ? span.wholeDays() - 1
                        : span.wholeDays());
    Stream<Integer> vague =
        LEAST.entrySet().stream()
            .filter(least -> statement.says(least.getKey()))
            .map(Map.Entry::getValue);
    return Stream.concat(numbered, vague.sorted()).findFirst();
  }

  /** "Three years of nightly Flexeril", "Flexeril filled 12 months in a row". */
  private Stream<Integer> spans() {
    return statement.timeSpans().stream()
        .filter(span -> words.holds(span.start()))
        .filter(span -> span.wholeDays() >= UseLength.LONG)
        .filter(
            span ->
                isUnbroken(span)
                    || (isAhead(span.start(), span.end()) && (isUse() || isTakenNow()))
                    || statement.relations().follows("since-begun", span.end(), BEHIND))
        .map(TimeSpan::wholeDays);
  }

  /** "Twenty months on Soma". */
  private boolean isTakenNow() {
    return statement.relations().leadTo("on-only", medicine.start())
        && !statement.says("use-stopped", words);
  }

  private boolean isUnbroken(TimeSpan span) {
    return (statement.says("unbroken-time", span.start(), span.end())
            || statement.relations().follows("unbroken-time", span.end(), BEHIND)
            || isUnbroken(statement, medicine, words))
        && isOfMedicine(span.start());
  }

  private Stream<Integer> vague() {
    return LEAST.entrySet().stream()
        .flatMap(
            least ->
                told(least.getKey())
                    .filter(found -> isUse() || leadsTo(found))
                    .filter(found -> !statement.says("length-of-supply", words))
                    .map(found -> least.getValue()));
  }

  /** "Several months of Soma": nothing but "of" between. */
  private boolean leadsTo(Mention length) {
    return length.end() <= medicine.start()
        && statement.text().substring(length.start(), medicine.start()).strip().endsWith(" of");
  }

  /** "On Xanax long term", all that follows the medicine; "long-term Xanax therapy". */
  private Stream<Integer> longTerm() {
    int phraseEnd = Math.max(medicine.end(), medicine.phraseEnd());
    Stream<Mention> behind =
        statement
            .relations()
            .all("long-term-alone")
            .filter(found -> found.start() >= medicine.end())
            .filter(found -> isOnlyUse(Math.min(found.start(), phraseEnd), found.start()))
            .filter(found -> Gaps.closes(statement, found.end()))
            .filter(found -> !isNotToGoOn(found) && !isWarnedOf(found));
    Stream<Mention> ahead =
        statement
            .relations()
            .all("long-term-alone")
            .filter(found -> isAhead(found.start(), found.end()))
            .filter(
                found ->
                    statement.relations().follows("use-noun", medicine.end(), 1)
                        || isSaidOfName(found))
            .filter(found -> !isWarnedOf(found));
    return Stream.concat(behind, ahead).map(found -> LEAST.get("use-for-years"));
  }

  /** "Chronic nightly temazepam": the name, set off by no mark. */
  private boolean isSaidOfName(Mention found) {
    String between = statement.text().substring(found.end(), medicine.start());
    return medicine.named() && between.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
  }

  private boolean isOnlyUse(int from, int to) {
    return Between.only(statement, "length-to-use", from, to, MARKS + "()");
  }

  /** Such words that are said of the medicine, before it or behind. */
  private Stream<Mention> told(String relation) {
    return statement
        .relations()
        .all(relation)
        .filter(this::isToldOfMedicine)
        .filter(found -> !isNotToGoOn(found))
        .filter(found -> !LEAST.containsKey(relation) || !isWarnedOf(found));
  }

  /** "Benzodiazepines are not for chronic use": a length that is denied or warned of. */
  private boolean isNotToGoOn(Mention found) {
    return statement.relations().cover("use-not-to-go-on", found.start(), found.end());
  }

  /** "Long-term use is not recommended." */
  private boolean isWarnedOf(Mention found) {
    return statement.says("not-for-long", statement.clauseAt(found.start()));
  }

  private boolean isToldOfMedicine(Mention found) {
    return words.holds(found.start()) && (isAhead(found.start(), found.end()) || isBehind(found));
  }

  private boolean isUse() {
    return statement.says("use-lasted", words)
        || statement.says("every-day", words)
        || statement.says("use-as-directed", words)
        || statement.says("use-continues", words);
  }

  /** Whether nothing but words of use stands between a length of time and the medicine. */
  private boolean isAhead(int start, int end) {
    return end <= medicine.start()
        && !statement
            .relations()
            .first("not-a-length", end, Math.min(end + MARKS.length(), medicine.start()))
            .filter(words -> !statement.relations().cover("up-to-now", words.start(), words.end()))
            .isPresent()
        && !statement
            .relations()
            .first("length-of-supply", start, medicine.start())
            .filter(words -> !statement.relations().cover("up-to-now", words.start(), words.end()))
            .isPresent()
        && Between.only(
            statement,
            end,
            medicine.start(),
            MARKS,
            (from, to) ->
                statement.says("length-to-use", from, to)
                    || statement.relations().cover("up-to-now", from, to)
                    || statement.says("use-continues", from, to)
                    || statement.says("every-day", from, to));
  }

  /** "For a sore back of many years" is no length of use; "for a sore back, for many years" is. */
  private boolean isBehind(Mention found) {
    return found.start() >= medicine.end()
        && isOfMedicine(found.start())
        && statement
            .relations()
            .all("pain-told")
            .filter(pain -> pain.start() >= medicine.end() && pain.end() <= found.start())
            .allMatch(pain -> statement.text().indexOf(',', pain.end()) >= 0);
  }

  private boolean isOfMedicine(int at) {
    return UseLength.belongs(statement, medicine, at);
  }

  /** "Her ninth month of Soma": eight are over. */
  private Stream<Integer> nth() {
    return NTH.entrySet().stream()
        .flatMap(
            unit ->
                Stream.concat(
                        told(unit.getKey()),
                        UsePlaces.reached(statement, unit.getKey(), this::isToldOfMedicine))
                    .filter(
                        found ->
                            !found.concept().equals("nth-fill")
                                || UseFills.areTold(statement, words))
                    .flatMap(found -> ordinalBefore(found.start()).stream())
                    .map(place -> (place - 1) * unit.getValue()));
  }

  private Optional<Integer> ordinalBefore(int at) {
    String before = statement.text().substring(0, at).stripTrailing();
    boolean counts =
        MeasureReader.number(before.substring(before.lastIndexOf(' ') + 1)).isPresent();
    return counts ? Optional.empty() : MeasureReader.ordinal(before);
  }

  private Stream<Integer> since(String relation, Supplier<Optional<LocalDate>> day) {
    return told(relation)
        .filter(found -> isUse() || statement.says("dates-from", words))
        .filter(found -> !DeniedUse.before(statement, found.start()))
        .flatMap(found -> day.get().stream())
        .flatMap(first -> until(first).stream());
  }

  /** "Since January", the last one. */
  private Stream<Integer> sinceMonth() {
    return told("since-month")
        .filter(found -> isUse() || statement.says("use-throughout", words))
        .filter(found -> statement.dates().stream().noneMatch(d -> holds(found, d)))
        .flatMap(
            found ->
                discourse
                    .present(statement)
                    .flatMap(day -> NamedDay.firstOfMonth(statement.text(), found.end(), day))
                    .stream())
        .flatMap(first -> until(first).stream());
  }

  private static boolean holds(Mention words, DateMention date) {
    return date.span().start() < words.end() && words.start() < date.span().end();
  }

  private Optional<Integer> until(LocalDate first) {
    return until(statement, discourse, first);
  }

  /** The days from a day to the present of a statement; empty if it is still to come. */
  static Optional<Integer> until(Statement statement, Discourse discourse, LocalDate first) {
    return discourse
        .present(statement)
        .filter(day -> !first.isAfter(day))
        .map(day -> Math.toIntExact(ChronoUnit.DAYS.between(first, day)));
  }
}
