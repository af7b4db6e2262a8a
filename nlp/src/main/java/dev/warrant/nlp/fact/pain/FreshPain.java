package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FlareTime;
import dev.warrant.nlp.fact.NamedDay;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Whether words of worsening or onset in a statement are said of its pain, and of late. */
final class FreshPain {
  /** How far apart the worsening and its time may stand, in characters. */
  private static final int SINCE_REACH = 60;

  /** How far behind a spasm the time may begin since when it is there, in characters. */
  private static final int SPASM_REACH = 24;

  /** How far behind what brought it on the pain may be named, in characters. */
  private static final int BROUGHT_REACH = 48;

  /** How far into a statement the time may begin that opens it, in characters. */
  private static final int OPENING = 8;

  /** Comma, bracket and blank between a sign and what is said of it. */
  private static final int APART = 3;

  /** A score from which on pain is severe. */
  private static final int HIGH = 7;

  private static final int MOST = 10;

  private static final String MARKS = "-/'’:";

  private final Statement statement;
  private final LocalDate present;

  FreshPain(Statement statement, Discourse discourse) {
    this.statement = statement;
    this.present = discourse.present(statement).orElse(null);
  }

  /** Whether it names a day of the last weeks. */
  boolean isDated() {
    return statement.dates().stream().anyMatch(date -> FlareTime.isLately(date, present));
  }

  /** "New spasm since Monday": nothing is set apart between the words and the time. */
  boolean sinceLately(Mention fresh) {
    return isOfPain(fresh)
        && times()
            .anyMatch(
                time -> {
                  int from = Math.min(fresh.end(), time.end());
                  int to = Math.max(fresh.start(), time.start());
                  return to - from <= SINCE_REACH
                      && (from >= to || !apart(statement.text().substring(from, to)));
                });
  }

  /** "Muscle spasm, acute", "spasm (new)": what is said of the sign stands behind it, set apart. */
  boolean isCalledAcute(Mention sign) {
    return statement
        .relations()
        .behind("acute-word", sign.end(), APART)
        .filter(word -> endsThere(word.end()))
        .isPresent();
  }

  private boolean endsThere(int end) {
    String rest = statement.text().substring(end).stripLeading();
    return rest.isEmpty() || !Character.isLetterOrDigit(rest.charAt(0));
  }

  /** "Rises to 8/10 by evening": the present tense tells what pain does day by day. */
  private boolean risesDaily(Mention fresh) {
    return statement
            .relations()
            .all("rises-daily")
            .anyMatch(rise -> rise.start() <= fresh.start() && fresh.end() <= rise.end())
        && !statement.says("at-this-time");
  }

  /** Whether words of worsening are said of pain, and not of what always brings it on. */
  boolean isOfPain(Mention fresh) {
    if (risesDaily(fresh)) {
      return false;
    }
    boolean habit =
        statement.says("habit-of-pain", fresh.start(), statement.text().length())
            && statement.relations().behind("habit-of-pain", fresh.start(), 0).isPresent();
    return !habit
        && pains().anyMatch(pain -> beside(fresh, pain))
        && !statement.relations().leadTo("purpose-to", fresh.start());
  }

  /** "Bending to pick up a pen brought on a severe spasm". */
  boolean reachesPain(Mention brought) {
    return pains()
        .anyMatch(
            pain ->
                pain.start() >= brought.end()
                    && pain.start() <= brought.end() + BROUGHT_REACH
                    && !statement.says("effect-denied", brought.end(), pain.start()));
  }

  /** "It went straight to an 8", "shot up to 9/10". */
  boolean reachesHigh(Mention leapt) {
    int end = statement.text().length();
    if (statement.says("pain-occasion", leapt.end(), end)
        && !statement.says("at-this-time", leapt.end(), end)) {
      return false;
    }
    boolean scored = statement.scores().stream().anyMatch(score -> score.high().intValue() >= HIGH);
    return scored || bareHigh(statement.text().substring(leapt.end()));
  }

  private static boolean bareHigh(String rest) {
    String[] words = rest.strip().split("[^A-Za-z0-9]+", 3);
    for (String word : words) {
      if (MeasureReader.number(word).filter(n -> n >= HIGH && n <= MOST).isPresent()) {
        return true;
      }
      if (!word.equals("a") && !word.equals("an") && !word.isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Spasms: yes, since Sunday", "spasm x 5 d", "three days of spasm": it has been there for days.
   */
  boolean isOfDays(Mention sign) {
    return statement
            .relations()
            .all("days-long")
            .anyMatch(
                time ->
                    time.start() >= sign.end()
                        ? time.start() - sign.end() <= SPASM_REACH
                        : leadsUpTo(time.span(), sign))
        || namedDays().anyMatch(day -> isSince(day, sign));
  }

  /**
   * "Back spasm since 3/7", "since March 5 he has had spasm": the day is the first, not the only.
   */
  private boolean isSince(TextSpan day, Mention sign) {
    boolean behind = day.start() >= sign.end() && day.start() - sign.end() <= SPASM_REACH;
    return leadsUpTo(day, sign)
        ? statement.opensWith("since-then")
        : behind && statement.says("since-then", sign.end(), day.end());
  }

  /** "For three days she has had constant spasm": of no medicine is said that it was for them. */
  private boolean leadsUpTo(TextSpan time, Mention sign) {
    boolean opens =
        statement.opensWith("since-then")
            && time.start() <= OPENING
            && statement.text().indexOf(';', time.start()) < 0;
    return time.end() <= sign.start()
        && (opens || statement.clauseAt(time.start()).equals(statement.clauseAt(sign.start())))
        && statement.medicines().isEmpty()
        && !statement.says("less-of-it", time.end(), statement.text().length());
  }

  /** "Low back pain, severe, x 4 days". */
  boolean isOfPainForDays() {
    return pains()
        .anyMatch(
            pain ->
                statement
                    .relations()
                    .all("days-long")
                    .anyMatch(
                        time ->
                            time.start() >= pain.end()
                                && time.start() - pain.end() <= SPASM_REACH
                                && !statement.says("habit-of-pain")));
  }

  /** "An unscheduled visit for increased pain": what it was for is pain that is new or severe. */
  boolean isWhy(Mention visit) {
    boolean ofPain = pains().findAny().isPresent() || statement.says("muscle-hard");
    return ofPain
        && (statement.says("muscle-hard")
            || statement.says("fresh-word")
            || statement.says("flares-up")
            || statement.says("severe-word"))
        && visit.end() > visit.start();
  }

  private Stream<Mention> pains() {
    return Stream.concat(
            statement.relations().all("pain-told"), statement.relations().all("flare-pain"))
        .filter(pain -> statement.relations().behind("pain-not-felt", pain.end(), 1).isEmpty());
  }

  private Stream<TextSpan> times() {
    return Stream.of(
            statement.relations().all("recent-time").map(Mention::span),
            statement.relations().all("days-long").map(Mention::span),
            statement.dates().stream()
                .filter(date -> FlareTime.isLately(date, present))
                .map(date -> new TextSpan(date.span().start(), date.span().end())),
            namedDays())
        .flatMap(found -> found);
  }

  /** "On 3/9", "since November 12": days of the weeks before, named without their year. */
  private Stream<TextSpan> namedDays() {
    return present == null
        ? Stream.empty()
        : NamedDay.told(statement.text(), present)
            .filter(told -> FlareTime.isLately(told.day(), present))
            .map(NamedDay.Told::span);
  }

  private boolean beside(Mention one, Mention other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from >= to
        || Between.only(
            statement,
            from,
            to,
            MARKS,
            (start, end) ->
                statement.says("fresh-gap", start, end)
                    || statement.relations().cover("recent-time", start, end));
  }

  private static boolean apart(String between) {
    return between.chars().anyMatch(c -> ",;:.".indexOf(c) >= 0);
  }
}
