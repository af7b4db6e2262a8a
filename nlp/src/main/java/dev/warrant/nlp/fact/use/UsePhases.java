package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.UsePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a medicine is begun, goes on, begins again or was given up. */
final class UsePhases {
  private static final Set<String> MEDICATION_LISTS = Set.of("current-medications");
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");

  /** Use told in the past tense, of a time as long ago as this or longer, is not of the present. */
  private static final int MONTHS_PAST = 2;

  /** Use for so many days has gone on for long. */
  private static final int LONG = 60;

  private static final int PAST_REACH = 40;

  /** How far behind a word of use the procedure may be told for which it is taken. */
  private static final int OCCASION = 12;

  private UsePhases() {}

  /** The phase of use that the words of a medicine tell, if they do. */
  static Optional<UsePhase> of(Statement statement, Medicine medicine, Clause words, Known known) {
    LocalDate since = known.since();
    Integer days = known.days();
    if (isOnCondition(statement, words)) {
      return Optional.empty();
    }
    if (UseSoFar.isUnbroken(statement, medicine, words)) {
      return Optional.of(UsePhase.CONTINUING);
    }
    boolean asked = statement.in(REQUEST_LISTS);
    if ((!asked && saysThatItStopped(statement, medicine, words))
        || statement.relations().leadTo("off-lead", medicine.start())
        || ofPastOnly(statement, medicine, words, known.present())) {
      return Optional.of(UsePhase.STOPPED);
    }
    boolean longAgo = days != null && days > 0;
    if (since == null && !longAgo && statement.says("use-restarts", words)) {
      return Optional.of(UsePhase.RESTARTED);
    }
    boolean starts = statement.says("use-starts", words);
    String goesOn = asked ? "use-goes-on-of-request" : "use-continues";
    boolean goesOnSince = statement.says("use-after-start", words);
    boolean continues =
        longAgo
            || goesOnSince
            || isOnForLong(statement, medicine, words)
            || since != null
            || saysThatItGoesOn(statement, goesOn, medicine, words)
            || (statement.says("use-as-directed", words) && !OrderedUse.is(statement, words))
            || statement.relations().leadTo("refill-lead", medicine.start());
    if (starts && !goesOnSince && !longAgo && since == null) {
      return Optional.of(UsePhase.NEW_START);
    }
    if (continues) {
      return Optional.of(UsePhase.CONTINUING);
    }
    return statement.in(MEDICATION_LISTS) ? Optional.of(UsePhase.CONTINUING) : Optional.empty();
  }

  /** "If he stays on Norco past May": what may come, and no use. */
  private static boolean isOnCondition(Statement statement, Clause words) {
    return statement.relations().all("would-go-on").anyMatch(coming -> words.holds(coming.start()));
  }

  /** Whether nothing but a list of medicines tells that one is taken. */
  static boolean isOnlyListed(Statement statement, Clause words, Known known) {
    return statement.in(MEDICATION_LISTS)
        && known.since() == null
        && known.days() == null
        && !statement.says("use-continues", words)
        && !statement.says("use-as-directed", words);
  }

  /** "On Norco 14 months": the name, and how long behind it. */
  private static boolean isOnForLong(Statement statement, Medicine medicine, Clause words) {
    return statement.relations().leadTo("on-only", medicine.start())
        && statement.timeSpans().stream()
            .filter(span -> words.holds(span.start()) && span.start() >= medicine.end())
            .filter(span -> span.start() - medicine.end() <= PAST_REACH)
            .anyMatch(span -> span.wholeDays() >= LONG);
  }

  /** "Until the sling is discontinued" stops no medicine. */
  private static boolean saysThatItStopped(Statement statement, Medicine medicine, Clause words) {
    return statement
        .relations()
        .all("use-stopped")
        .filter(said -> said.start() >= words.start() && said.end() <= words.end())
        .anyMatch(
            said ->
                !statement.says("until-word", medicine.end(), said.start())
                    && !statement.relations().cover("dose-today", said.start(), said.end())
                    && !statement.relations().follows("stop-to-come", said.end(), 1));
  }

  /** "Not to be renewed" ends a use. */
  private static boolean saysThatItGoesOn(
      Statement statement, String goesOn, Medicine medicine, Clause words) {
    return statement
        .relations()
        .all(goesOn)
        .filter(said -> said.start() >= words.start() && said.end() <= words.end())
        .anyMatch(
            said ->
                !statement.relations().cover("use-not-to-go-on", said.start(), said.end())
                    && !isForProcedure(statement, said.end())
                    && !IllnessTime.is(statement, medicine, said.start())
                    && !DeniedUse.before(statement, said.start()));
  }

  /** "One taken an hour before the scan" is how an order is to be carried out. */
  private static boolean isForProcedure(Statement statement, int at) {
    return statement.relations().follows("before-procedure", at, OCCASION);
  }

  /**
   * "Had Flexeril after the injury of 2013", "last relaxer was in 2012": nothing of the present.
   */
  private static boolean ofPastOnly(
      Statement statement, Medicine medicine, Clause words, LocalDate present) {
    boolean past =
        statement.says("long-past", words) || dates(statement, words).anyMatch(longBefore(present));
    boolean goesOn =
        statement.says("use-continues-since", words)
            || statement.dates().stream()
                .anyMatch(
                    date ->
                        words.holds(date.span().start())
                            && statement.relations().leadTo("since-only", date.span().start()));
    boolean last =
        statement
            .relations()
            .all("last-of-kind")
            .anyMatch(
                lead ->
                    lead.end() <= medicine.start()
                        && Between.only(
                            statement, "use-denied-gap", lead.end(), medicine.start(), "-"));
    boolean took =
        statement
            .relations()
            .all("use-of-past")
            .anyMatch(
                verb ->
                    words.holds(verb.start())
                        && Math.abs(verb.start() - medicine.start()) <= PAST_REACH);
    return past
        && !goesOn
        && !isRepeated(statement, words, present)
        && (last || took)
        && !statement.says("use-first-taken", words);
  }

  /** "Prescribed on 1/5/13 and again on 6/10/13 and 2/4/14", the last of them of late. */
  private static boolean isRepeated(Statement statement, Clause words, LocalDate present) {
    List<DateMention> dates = dates(statement, words).toList();
    return dates.size() > 1
        && statement.says("again-on", words)
        && dates.stream().anyMatch(longBefore(present).negate());
  }

  /** The dates among the words of a medicine. */
  static Stream<DateMention> dates(Statement statement, Clause words) {
    return statement.dates().stream().filter(date -> words.holds(date.span().start()));
  }

  private static Predicate<DateMention> longBefore(LocalDate present) {
    return date -> present != null && date.latest().isBefore(present.minusMonths(MONTHS_PAST));
  }

  /**
   * What is known of a use beside its words.
   *
   * @param since its first day; {@code null} if unsaid
   * @param days how long it has lasted; {@code null} if unsaid
   * @param present the day on which it is told; {@code null} if unsaid
   */
  record Known(LocalDate since, Integer days, LocalDate present) {}
}
