package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.fact.CourseWords;
import dev.warrant.nlp.fact.effect.DoseShift;
import dev.warrant.nlp.fact.effect.InjectionEffect;
import dev.warrant.nlp.fact.effect.InjectionWeeks;
import dev.warrant.nlp.fact.effect.ReliefLength;
import dev.warrant.nlp.fact.effect.ScoreCourse;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of what injections brought: which columns give the relief, how long it lasted, and a
 * medicine before and after.
 *
 * @param heads what stands over the columns, in order
 */
record EffectTable(List<String> heads) {
  private static final Pattern INJECTION = CourseWords.word("head-injection");
  private static final Pattern RELIEF = CourseWords.word("head-relief");
  private static final Pattern LENGTH = CourseWords.word("head-length");
  private static final Pattern BEFORE = CourseWords.word("head-before");
  private static final Pattern AFTER = CourseWords.word("head-after");
  private static final Pattern TIME =
      Pattern.compile("\\d\\s?-?(?:wk|week|mo|day|d\\b|w\\b)", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])[<>~≥]?\\s?(\\d{1,3}(?:\\.\\d+)?)\\+?(?![/\\d])");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  EffectTable {
    heads = List.copyOf(heads);
  }

  /** The table whose heads a row is or stands under; empty if neither is of injections. */
  static Optional<EffectTable> at(Statement row) {
    if (!row.isRow()) {
      return Optional.empty();
    }
    List<String> over = row.columnHeads();
    EffectTable table =
        new EffectTable(over.isEmpty() ? Arrays.asList(row.text().split("\\|", -1)) : over);
    return table.isOfEffects() ? Optional.of(table) : Optional.empty();
  }

  /** Whether its heads name an injection and what came of it, or relief and how long it held. */
  private boolean isOfEffects() {
    boolean twoTimes = has(BEFORE) && has(AFTER) && namesInjection();
    boolean columns =
        heads.size() > 1
            && (twoTimes || heads.stream().noneMatch(h -> h.matches(".*\\d{1,2}/\\d.*")));
    boolean course = has(BEFORE) && heads.stream().filter(h -> TIME.matcher(h).find()).count() > 1;
    boolean relief = has(RELIEF) && (namesInjection() || has(LENGTH));
    return columns && (course || relief || twoTimes);
  }

  boolean namesInjection() {
    return has(INJECTION);
  }

  private boolean has(Pattern pattern) {
    return heads.stream().anyMatch(head -> pattern.matcher(head).find());
  }

  /** What a row of it tells. */
  InjectionEffect read(Statement row) {
    String[] cells = row.text().split("\\|", -1);
    int shift = cells.length == heads.size() + 1 ? 1 : 0;
    Optional<ScoreCourse> course = course(cells);
    if (course.isPresent()) {
      return new InjectionEffect(
          course.get().percent(), course.get().weeks(), null, null, null, null);
    }
    BigDecimal relief = null;
    BigDecimal weeks = null;
    Boolean none = null;
    int before = -1;
    int after = -1;
    for (int i = shift; i < Math.min(cells.length, heads.size() + shift); i++) {
      String head = heads.get(i - shift);
      String cell = cells[i];
      Optional<BigDecimal> number = number(cell);
      boolean when = BEFORE.matcher(head).find() || AFTER.matcher(head).find();
      if (!when && LENGTH.matcher(head).find()) {
        weeks = number.map(n -> weeks(head, n)).or(() -> ReliefLength.inCell(cell)).orElse(weeks);
      } else if (!when && RELIEF.matcher(head).find()) {
        none = CourseWords.holds("cell-nothing", cell) ? Boolean.TRUE : none;
        relief = number.filter(n -> n.compareTo(HUNDRED) <= 0).orElse(relief);
      }
      before = BEFORE.matcher(head).find() ? i : before;
      after = AFTER.matcher(head).find() ? i : after;
    }
    Boolean less =
        (before >= 0 && after >= 0) ? DoseShift.inRow(row, before, after).orElse(null) : null;
    return new InjectionEffect(relief, weeks, null, less, null, none);
  }

  /** A row of scores under heads of times: "pre | 2 wk | 8 wk". */
  private Optional<ScoreCourse> course(String[] cells) {
    StringBuilder told = new StringBuilder();
    for (int i = 0; i < Math.min(cells.length, heads.size()); i++) {
      told.append(heads.get(i).strip()).append(' ').append(cells[i].strip()).append("; ");
    }
    return ScoreCourse.in(told.toString(), "");
  }

  private static BigDecimal weeks(String head, BigDecimal number) {
    boolean months = head.toLowerCase(Locale.ROOT).matches(".*\\bmo(?:nth)?s?\\b.*");
    return InjectionWeeks.of(number, months ? "month" : "week");
  }

  private static Optional<BigDecimal> number(String cell) {
    boolean hasUnit =
        cell.toLowerCase(Locale.ROOT).matches(".*\\d\\s?(?:wk|week|mo|day|hr|hour|yr|year|d\\b).*");
    Matcher number = NUMBER.matcher(cell);
    return !hasUnit && number.find()
        ? Optional.of(new BigDecimal(number.group(1)))
        : Optional.empty();
  }
}
