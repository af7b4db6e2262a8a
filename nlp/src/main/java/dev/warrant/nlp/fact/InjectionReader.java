package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Epidural injections given before, and what they brought. */
final class InjectionReader implements FactReader {
  private static final String PROCEDURE = "epidural-steroid-injection";

  /** How far from a medicine or percentage the words that relate it may stand, in characters. */
  private static final int REACH = 60;

  private static final Pattern LOGGED =
      Pattern.compile("^\\s?(?:%|percent)?\\s?(?:x|for)\\s?\\d", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNT =
      Pattern.compile(
          "\\b(one|two|three|four|five|six|\\d)\\s(?:\\w+\\s){0,4}?(?:injections?|esis?|blocks?|epidurals?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> drafts = new ArrayList<>();
    if (speaksOfInjection(statement)) {
      if (statement.says("no-injection")) {
        drafts.add(prior(statement, Assertion.ABSENT));
      } else if (statement.says("injection-given") && !onlyAsked(statement)) {
        drafts.add(prior(statement, Assertion.PRESENT));
      }
    }
    response(statement, discourse).ifPresent(drafts::add);
    return drafts.stream();
  }

  private static boolean speaksOfInjection(Statement statement) {
    return statement.names("epidural-injection")
        || statement.headedBy("epidural-injection")
        || statement.says("injection-word");
  }

  private static boolean onlyAsked(Statement statement) {
    boolean asked = statement.says("asked-for");
    boolean dated = !statement.dates().isEmpty();
    boolean answered = !statement.percentages().isEmpty();
    return asked && !dated && !answered;
  }

  private static FactDraft prior(Statement statement, Assertion assertion) {
    Matcher counted = COUNT.matcher(statement.text());
    Integer count =
        assertion == Assertion.PRESENT && counted.find() ? number(counted.group(1)) : null;
    LocalDate given =
        assertion == Assertion.PRESENT
            ? statement.dates().stream().map(DateMention::earliest).findFirst().orElse(null)
            : null;
    return new FactDraft(
        "prior-injection " + (assertion == Assertion.PRESENT ? statement.index() : "none"),
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new PriorInjection(id, PROCEDURE, null, given, count, null, a, on, e));
  }

  private static Integer number(String word) {
    List<String> words = List.of("zero", "one", "two", "three", "four", "five", "six");
    int place = words.indexOf(word.toLowerCase(java.util.Locale.ROOT));
    return place >= 0 ? place : Integer.valueOf(word);
  }

  private static Optional<FactDraft> response(Statement statement, Discourse discourse) {
    boolean about =
        speaksOfInjection(statement)
            || discourse.before(statement).filter(InjectionReader::speaksOfInjection).isPresent();
    Optional<Percentage> percent =
        statement.percentages().stream().filter(p -> relief(statement, p)).findFirst();
    Optional<Boolean> less = less(statement);
    if (!about || (percent.isEmpty() && !(less.isPresent() && speaksOfInjection(statement)))) {
      return Optional.empty();
    }
    BigDecimal relief = percent.map(Percentage::low).orElse(null);
    BigDecimal weeks =
        statement.timeSpans().stream()
            .filter(span -> span.wholeDays() >= 1)
            .map(TimeSpan::lowWeeks)
            .findFirst()
            .orElse(null);
    Boolean reduced =
        less.or(() -> discourse.after(statement).flatMap(InjectionReader::less)).orElse(null);
    Boolean function = statement.names("functional-improvement") ? Boolean.TRUE : null;
    return Optional.of(
        new FactDraft(
            "injection-response",
            String.valueOf(relief),
            Assertion.PRESENT,
            statement.date(),
            statement.evidence(),
            (id, a, on, e) ->
                new InjectionResponse(id, PROCEDURE, relief, weeks, reduced, function, a, on, e)));
  }

  /** "He cut Norco to two a day", "Norco went from six to two": a medicine lowered by name. */
  private static boolean lowered(Statement statement) {
    return statement.medicines().stream()
        .filter(medicine -> !medicine.denied())
        .anyMatch(
            medicine ->
                statement
                        .relations()
                        .any("medicine-lowered", medicine.start() - REACH, medicine.start())
                    || statement
                        .relations()
                        .any("lowered-after", medicine.end(), medicine.end() + REACH));
  }

  private static boolean relief(Statement statement, Percentage percent) {
    String text = statement.text();
    String after = text.substring(percent.end(), Math.min(text.length(), percent.end() + 12));
    return LOGGED.matcher(after).find()
        || statement
            .relations()
            .any("injection-relief", percent.start() - REACH, percent.end() + REACH);
  }

  private static Optional<Boolean> less(Statement statement) {
    if (statement.says("not-less-medicine")) {
      return Optional.of(Boolean.FALSE);
    }
    boolean less = statement.says("less-medicine") || lowered(statement);
    return less ? Optional.of(Boolean.TRUE) : Optional.empty();
  }
}
