package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Since when, and whether, a medicine is taken. */
final class UseReader implements FactReader {
  private static final Set<String> MEDICATION_LISTS = Set.of("current-medications");
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");
  private static final Pattern SAYS_IT_GOES_ON =
      Pattern.compile(
          "\\b(?:continu\\w*|cont|refill of|renew\\w*|since|ongoing)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTINUES =
      Pattern.compile(
          "\\b(?:continu\\w*|cont\\b|still|ongoing|(?<!no )refill(?:ed|s? (?:of|for|every|monthly)|ing)|renew\\w*|remains? on|maintain\\w*|stable on|"
              + "same dose|unchanged|chronic\\w*|long[- ]term|daily since|every (?:day|night|month) since|"
              + "has been (?:taking|taken|on|using|used)|have been (?:taking|taken|on)|been on|is on|"
              + "(?:takes?|taking|uses?|using) |in use|is being used|was continued|keep|current\\w*|since|"
              + "as before|from then|monthly|for (?:years|months|many|several|over))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STARTS =
      Pattern.compile(
          "\\b(?:start\\w*|begin\\w*|began|begun|initiat\\w*|new(?:ly)?|trial of|a trial|added?|adding|"
              + "first (?:time|fill|prescription|dose)|introduc\\w*|would like to try|prescribed today|"
              + "new (?:today|start|prescription|rx))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESTARTS =
      Pattern.compile(
          "\\b(?:re-?start\\w*|resum\\w*|re-?initiat\\w*|(?:ordered|prescribed|given|started|tried) "
              + "(?:once more|again|anew)|back on)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STOPPED =
      Pattern.compile(
          "\\b(?:stopped|discontinu\\w*|d/c'?d?|dc'd|no longer|weaned off|tapered off|quit|ceased|"
              + "came off|none (?:since|now|after)|not since|nothing since|eliminat\\w*|completed|previously (?:took|used|tried))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEVER =
      Pattern.compile(
          "\\b(?:never|not yet|no (?:prior|previous|other|hx|history|meds?|use|past)|denies (?:any |prior |previous |the )*(?:use|history|taking|trial|exposure)|na[iï]ve|"
              + "first time|(?:his|her|the|a) first (?:ever )?(?:muscle|relaxant|use|trial|opioid|narcotic|benzo\\w*)|first (?:use|trial)|no (?:\\w+ ){0,2}(?:hx|history|use|otherwise|before|previously)|"
              + "has not (?:\\w+ ){0,2}(?:taken|used|tried|been)|takes no|on no|not (?:on|taking|using) any|"
              + "does not (?:take|use)|without (?:prior|previous)|opioid[- ]na[iï]ve)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(?:since|from|beginning|began|begun|started|starting|initiated|first (?:prescribed|given|filled)|"
              + "as of|dating (?:back )?to|in)\\b\\s?(?:about |around |approximately |early |late |at least )?(?:in |on )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LASTING =
      Pattern.compile(
          "\\b(?:for|x|over|past|last|more than|at least|about|nearly|almost|on it|of)\\s?(?:the |the past |the last |over |about |more than |at least |nearly |almost )*$",
          Pattern.CASE_INSENSITIVE);

  /**
   * A length of time is one of use only where the use is told as past or going on, not as ordered.
   */
  private static final Pattern LASTED =
      Pattern.compile(
          "\\b(?:(?:has|have|had|'s|'ve) been|been (?:on|taking|using)|is on|took|takes|taking|used|uses|chronic\\w*|"
              + "long[- ]term|maintained|ongoing|(?:for|over|during) (?:the |at least |more than |over |about )*(?:past|last)|"
              + "on (?:it|this|\\w+) (?:for|x))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOT_DAILY =
      Pattern.compile(
          "\\b(?:occasional\\w*|sparing\\w*|rare(?:ly)?|intermittent\\w*|a few times (?:a|per)|"
              + "once or twice a (?:week|month)|as needed only|not (?:daily|every day)|sporadic\\w*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIES =
      Pattern.compile("\\b(?:no|not|never|none|without|first)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern THIS_CLASS =
      Pattern.compile(
          "\\b(?:this|that|the same|such a) (?:class|kind|type|group)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.headedBy("urine-drug-screen") || statement.names("urine-drug-screen")) {
      return Stream.empty();
    }
    Stream<FactDraft> named =
        statement.medicines().stream()
            .filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS))
            .flatMap(medicine -> use(statement, medicine).stream());
    return Stream.concat(named, ofThisClass(statement, discourse).stream());
  }

  /** "No meds of this class ever": the class of the medicine named last. */
  private static Optional<FactDraft> ofThisClass(Statement statement, Discourse discourse) {
    if (!THIS_CLASS.matcher(statement.text()).find() || !DENIES.matcher(statement.text()).find()) {
      return Optional.empty();
    }
    return discourse
        .lastNamedBefore(statement)
        .map(Medicine::drugClass)
        .map(
            drugClass ->
                new FactDraft(
                    "use " + drugClass,
                    "NEVER",
                    Assertion.ABSENT,
                    statement.date(),
                    statement.evidence(Doubt.INFERRED_ATTRIBUTION),
                    (id, a, on, e) ->
                        new MedicationUse(
                            id, drugClass, drugClass, null, null, null, null, null, null, null, a,
                            on, e)));
  }

  private static Optional<FactDraft> use(Statement statement, Medicine medicine) {
    String words = around(statement, medicine);
    if (NEVER.matcher(words).find() || (medicine.denied() && !outcomeNamed(statement))) {
      return Optional.of(draft(statement, medicine, Assertion.ABSENT, null, null, words));
    }
    LocalDate since = since(statement, medicine).orElse(null);
    Integer days = daysOfUse(statement, medicine, since, words);
    Optional<UsePhase> phase = phase(statement, words, since, days);
    return phase.map(
        found ->
            draft(
                statement,
                medicine,
                found == UsePhase.STOPPED ? Assertion.HISTORICAL : Assertion.PRESENT,
                found,
                new Course(since, days),
                words));
  }

  /** "Ibuprofen did not help" denies the help, not the use. */
  private static boolean outcomeNamed(Statement statement) {
    return statement.names("trial-failed", "trial-helped", "not-tolerated", "urine-drug-screen")
        || statement.headedBy("urine-drug-screen");
  }

  /** The clause of the medicine, and the words that follow up to the next medicine. */
  private static String around(Statement statement, Medicine medicine) {
    Clause clause = statement.clauseAt(medicine.start());
    int from =
        statement.medicines().stream()
            .filter(other -> other.start() < medicine.start() && clause.holds(other.start()))
            .mapToInt(Medicine::phraseEnd)
            .max()
            .orElse(clause.start());
    int to =
        statement.medicines().stream()
            .filter(other -> other.start() > medicine.start())
            .mapToInt(Medicine::start)
            .min()
            .orElse(statement.text().length());
    return statement
        .text()
        .substring(Math.min(from, medicine.start()), Math.max(to, medicine.end()));
  }

  private static Optional<UsePhase> phase(
      Statement statement, String words, LocalDate since, Integer days) {
    if (STOPPED.matcher(words).find()) {
      return Optional.of(UsePhase.STOPPED);
    }
    if (RESTARTS.matcher(words).find()) {
      return Optional.of(UsePhase.RESTARTED);
    }
    boolean longAgo = days != null && days > 0;
    boolean starts = STARTS.matcher(words).find();
    Pattern goesOn = statement.in(REQUEST_LISTS) ? SAYS_IT_GOES_ON : CONTINUES;
    boolean continues = longAgo || since != null || goesOn.matcher(words).find();
    if (starts && !longAgo && !words.toLowerCase(java.util.Locale.ROOT).contains("since")) {
      return Optional.of(UsePhase.NEW_START);
    }
    if (continues) {
      return Optional.of(UsePhase.CONTINUING);
    }
    return statement.in(MEDICATION_LISTS) ? Optional.of(UsePhase.CONTINUING) : Optional.empty();
  }

  private static Optional<LocalDate> since(Statement statement, Medicine medicine) {
    String text = statement.text();
    return statement.dates().stream()
        .filter(date -> SINCE.matcher(text.substring(0, date.span().start())).find())
        .filter(date -> belongs(statement, medicine, date.span().start()))
        .map(DateMention::earliest)
        .findFirst();
  }

  /** Whether a date or length of time is said of this medicine and not of a later one. */
  private static boolean belongs(Statement statement, Medicine medicine, int at) {
    return statement.medicines().stream()
        .noneMatch(other -> other.start() > medicine.start() && other.start() < at);
  }

  private static Integer daysOfUse(
      Statement statement, Medicine medicine, LocalDate since, String words) {
    if (since != null && statement.date() != null && !since.isAfter(statement.date())) {
      return Math.toIntExact(ChronoUnit.DAYS.between(since, statement.date()));
    }
    String text = statement.text();
    return statement.timeSpans().stream()
        .filter(span -> span.start() > medicine.start())
        .filter(span -> LASTING.matcher(text.substring(0, span.start())).find())
        .filter(span -> belongs(statement, medicine, span.start()))
        .filter(span -> LASTED.matcher(words).find())
        .map(TimeSpan::wholeDays)
        .findFirst()
        .orElse(null);
  }

  private static FactDraft draft(
      Statement statement,
      Medicine medicine,
      Assertion assertion,
      UsePhase phase,
      Course course,
      String words) {
    Evidence evidence =
        medicine.misspelt() ? statement.evidence(Doubt.MISSPELT_NAME) : statement.evidence();
    LocalDate since = course == null ? null : course.since();
    Integer days = course == null ? null : course.days();
    Matcher occasional = NOT_DAILY.matcher(words);
    Boolean daily = occasional.find() ? Boolean.FALSE : null;
    return new FactDraft(
        "use " + medicine.id(),
        phase == null ? "NEVER" : phase.name(),
        assertion,
        statement.date(),
        evidence,
        (id, a, on, e) ->
            new MedicationUse(
                id,
                medicine.id(),
                medicine.drugClass(),
                phase,
                since,
                days,
                daily,
                medicine.strength(),
                medicine.quantity(),
                medicine.sig(),
                a,
                on,
                e));
  }

  private record Course(LocalDate since, Integer days) {}
}
