package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.EffectDenial;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The ways in which one statement tells that a relaxant eased spasm or tone. */
final class SpasmEase {
  /** How far behind a verb of easing the sign may be named that it eases, in characters. */
  private static final int OBJECT_REACH = 36;

  /** How far before a verb "to" may stand that makes it a purpose, in characters. */
  private static final int TO_REACH = 4;

  /** How far behind a number the words may begin that say when it was so, in characters. */
  private static final int RIGHT_BEHIND = 3;

  /** Of four spasms three may be left where there has been an ease. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(4);

  private static final BigDecimal STILL_LESS = BigDecimal.valueOf(3);

  private static final String QUOTES = "\"'“”‘’";

  /** Farther than any words of a statement. */
  private static final int FAR = 1_000_000;

  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;
  private final EffectDenial denial;

  SpasmEase(Statement statement, Discourse discourse) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = discourse.agents(statement);
    this.denial = new EffectDenial(statement, List.of());
  }

  /** Whether a statement has words of spasm, tone or gain at all. */
  static boolean mayTell(Statement statement) {
    return statement.says("spasm-sign")
        || statement.says("sign-object")
        || statement.says("gain-with")
        || statement.says("lets-do")
        || statement.says("rather-than")
        || statement.says("sign-back")
        || statement.says("gained-since")
        || statement.says("undone-without");
  }

  /** "She no longer needs her husband to get her legs into the car", "he can now dress alone". */
  boolean gainedSince() {
    if (statement.text().endsWith("?")) {
      return false;
    }
    return words
        .all("gained-since")
        .filter(gain -> !denial.denied(gain.start()))
        .filter(gain -> !isHoped(gain) && !isOfMedicine(gain))
        .anyMatch(gain -> !statement.says("of-another", 0, gain.start()));
  }

  private boolean isHoped(Mention gain) {
    return Stream.of("hoped-for", "gain-hoped")
        .flatMap(words::all)
        .anyMatch(hope -> hope.end() <= gain.start() || hope.start() >= gain.end());
  }

  /** "He no longer needs the drug". */
  private boolean isOfMedicine(Mention gain) {
    return words
        .all("refers-back")
        .anyMatch(back -> back.end() > gain.start() && back.start() <= gain.end() + TO_REACH);
  }

  /** Whether it tells of spasm or tone that is less by virtue of a relaxant. */
  boolean told(boolean named) {
    boolean sign = statement.says("spasm-sign") || statement.says("sign-object");
    if (named && lapsed(sign)) {
      return true;
    }
    if (statement.says("hoped-for")) {
      return false;
    }
    return (sign && (eased() || prevented() || (named && fellFromTo())))
        || (named && sign && (verb() || adjective()))
        || (named && (gainWith() || ratherThan(sign) || letsDo()));
  }

  /** As it was and as it is: fewer by number, or seldom now. */
  private boolean eased() {
    List<Mention> then = words.all("as-it-was").toList();
    List<Mention> now = Stream.concat(words.all("as-it-is"), words.all("on-it")).toList();
    List<Score> numbers = SpasmCounts.in(statement.text());
    if (numbers.size() == 2 && againstBefore(numbers.get(0), numbers.get(1), then)) {
      return true;
    }
    if (then.isEmpty() || now.isEmpty()) {
      return false;
    }
    if (numbers.size() == 2) {
      return fewer(numbers.get(0), numbers.get(1), then, now);
    }
    Mention last = now.get(now.size() - 1);
    return then.get(0).start() < last.start()
        && statement.says("only-seldom", last.end(), statement.text().length());
  }

  /** "3 a day vs 20 before": what is set against how it was is how it is. */
  private boolean againstBefore(Score now, Score before, List<Mention> then) {
    return words.any("rather-than", now.end(), before.start())
        && nearness(before, then) == 0
        && isLess(now, before)
        && statement.says("fewer-is-better", 0, now.start());
  }

  private static boolean fewer(Score one, Score two, List<Mention> then, List<Mention> now) {
    boolean oneThen = isOf(one, then, now);
    boolean twoThen = isOf(two, then, now);
    Score before = oneThen ? one : two;
    Score after = oneThen ? two : one;
    return oneThen != twoThen && isLess(after, before);
  }

  /** Fewer by a quarter or more: seven that were eight are no ease. */
  private static boolean isLess(Score after, Score before) {
    return after.low().multiply(WHOLE).compareTo(before.low().multiply(STILL_LESS)) <= 0;
  }

  /** Whether a number is of then: by the words right behind it, else by the last ones before. */
  private static boolean isOf(Score number, List<Mention> then, List<Mention> now) {
    int thenAt = nearness(number, then);
    int nowAt = nearness(number, now);
    return thenAt < nowAt;
  }

  private static int nearness(Score number, List<Mention> words) {
    return words.stream()
        .mapToInt(
            word ->
                word.start() >= number.end()
                    ? (word.start() - number.end() <= RIGHT_BEHIND ? 0 : FAR)
                    : number.start() - word.start() + 1)
        .filter(distance -> distance >= 0)
        .min()
        .orElse(FAR);
  }

  /** "He transfers alone now, which the spasms had prevented." */
  private boolean prevented() {
    return statement.says("spasms-had-prevented")
        && !denial.denied(words.all("spasms-had-prevented").findFirst().orElseThrow().start());
  }

  /** "Baclofen reduces the spasms", "noted to decrease tone"; but not "given to reduce them". */
  private boolean verb() {
    return words
        .all("eases-verb")
        .filter(verb -> !denial.denied(verb.start()))
        .filter(verb -> !isPurpose(verb))
        .filter(verb -> !isOfAnother(verb.start()))
        .anyMatch(verb -> words.any("sign-object", verb.start(), verb.end() + OBJECT_REACH));
  }

  /** "Baclofen lets her sleep through the night". */
  private boolean letsDo() {
    return medicines()
        .anyMatch(
            medicine ->
                words
                    .all("lets-do")
                    .filter(lets -> lets.start() >= medicine.end())
                    .filter(lets -> !denial.denied(lets.start()))
                    .anyMatch(lets -> !isPurpose(lets)));
  }

  private boolean isPurpose(Mention verb) {
    int from = Math.max(0, verb.start() - TO_REACH);
    boolean found = words.all("found-to").anyMatch(w -> w.end() <= verb.start() && w.end() >= from);
    return !found && words.leadTo("to-do", verb.start());
  }

  /** "Legs looser on baclofen", "since baclofen was raised clonus has almost gone". */
  private boolean adjective() {
    return words
        .all("sign-eased")
        .anyMatch(
            eased ->
                !denial.denied(eased.start())
                    && !isPurpose(eased)
                    && !statement.says("effect-denied", 0, eased.start()));
  }

  /** "When he ran out of baclofen the spasms returned", "two days without it and he fell". */
  private boolean lapsed(boolean sign) {
    boolean without =
        agents.stream().anyMatch(agent -> agent.isMedicine() && agent.is(Stance.WITHOUT))
            || statement.says("doses-missed")
            || statement.medicines().stream().anyMatch(m -> isLeftOut(statement, m));
    Stream<Mention> told =
        Stream.concat(
            words.all("undone-without"), sign ? words.all("sign-back") : Stream.<Mention>empty());
    boolean supposed =
        words
            .all("only-might")
            .anyMatch(might -> !words.cover("cannot", might.start(), might.end()));
    return without && !supposed && told.anyMatch(back -> !denied(back));
  }

  /** Whether a medicine is named as the one that was left out: "she ran out of baclofen". */
  static boolean isLeftOut(Statement statement, Medicine medicine) {
    return statement.relations().leadsFrom("without-lead", medicine.start()).isPresent()
        || statement.relations().leadsFrom("left-out", medicine.start()).isPresent();
  }

  /** "On baclofen the spasms fell from twenty a day to four": of nothing else is it said. */
  private boolean fellFromTo() {
    List<Score> numbers = SpasmCounts.in(statement.text());
    Optional<Score> from =
        numbers.stream().filter(number -> leads("from-lead", number)).findFirst();
    return from.isPresent()
        && !isOfAnother(from.get().start())
        && numbers.stream()
            .filter(number -> number.start() > from.get().end() && leads("to-lead", number))
            .findFirst()
            .filter(to -> isLess(to, from.get()))
            .filter(to -> statement.says("fewer-is-better", 0, to.start()))
            .isPresent();
  }

  /** Whether words lead up to a number, which may stand in quotation marks. */
  private boolean leads(String lead, Score number) {
    int at = number.start();
    while (at > 0 && QUOTES.indexOf(statement.text().charAt(at - 1)) >= 0) {
      at--;
    }
    return words.leadTo(lead, at);
  }

  /** Whether the clause of a place names treatments, and no relaxant among them. */
  private boolean isOfAnother(int at) {
    Clause clause = statement.clauseAt(at);
    boolean ours = medicines().filter(SpasmEaseReader::isRelaxant).anyMatch(within(clause));
    boolean another =
        medicines().anyMatch(within(clause)) || statement.says("other-treatment", clause);
    return another && !ours;
  }

  private static Predicate<Medicine> within(Clause clause) {
    return medicine -> clause.holds(medicine.start());
  }

  private boolean denied(Mention back) {
    return denial.denied(back.start()) && !words.any("effect-denied", back.start(), back.end());
  }

  /** "Reports improvement with baclofen": nothing but the words of a name between. */
  private boolean gainWith() {
    return medicines()
        .anyMatch(
            medicine ->
                words
                    .all("gain-with")
                    .filter(gain -> gain.end() <= medicine.start())
                    .filter(gain -> words.leadsFrom("gain-with", medicine.start()).isPresent())
                    .anyMatch(
                        gain ->
                            !denial.denied(gain.start())
                                && !isPurpose(gain)
                                && !statement.says("effect-denied", 0, gain.start())));
  }

  /** "With it he slept six hours rather than three." */
  private boolean ratherThan(boolean sign) {
    boolean with =
        agents.stream().anyMatch(a -> a.isMedicine() && a.is(Stance.WITH))
            || words
                .all("refers-back")
                .anyMatch(it -> words.leadsFrom("with-lead", it.start()).isPresent());
    Optional<Mention> between = words.all("rather-than").findFirst();
    if (!with || between.isEmpty()) {
      return false;
    }
    int at = between.get().start();
    List<Score> numbers = SpasmCounts.in(statement.text());
    Optional<Score> first =
        numbers.stream().filter(n -> n.end() <= at).reduce((one, later) -> later);
    Optional<Score> second = numbers.stream().filter(n -> n.start() >= at).findFirst();
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    int change = first.get().low().compareTo(second.get().low());
    int clause = statement.clauseAt(first.get().start()).start();
    boolean more = statement.says("more-is-better", clause, second.get().end() + TO_REACH);
    boolean fewer = sign && statement.says("fewer-is-better", clause, first.get().start());
    return more ? change > 0 : fewer && change < 0;
  }

  private Stream<Medicine> medicines() {
    return statement.medicines().stream().filter(medicine -> !medicine.denied());
  }
}
