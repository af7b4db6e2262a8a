package dev.warrant.nlp.fact;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flare told without its name: as an event ("on Sunday he stepped off the dock and it grabbed"),
 * or as pain that has risen above its usual score. Pain at its usual score is no flare.
 */
final class FlareReader implements FactReader {
  /** How many statements back the trigger may stand of what is so "since then". */
  private static final int SINCE_REACH = 2;

  /** How far behind words of worsening another sign may stand that they are said of. */
  private static final int SIGN_REACH = 20;

  /** How far behind a spasm the words may begin that it is over, in characters. */
  private static final int GONE_REACH = 12;

  /** How far behind a body part the words may begin that it is quiet again, in characters. */
  private static final int QUIET_REACH = 24;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.says("of-another") && !statement.says("tended-by")) {
      return Stream.empty();
    }
    boolean named = statement.names("acute-exacerbation");
    Optional<Mention> event =
        named
            ? Optional.empty()
            : event(statement, discourse)
                .or(() -> isNew(statement, discourse))
                .or(() -> new FlareOnset(statement, discourse).found());
    if (event.isPresent()) {
      return Stream.of(flare(statement, discourse, now(statement, discourse, event.get())));
    }
    if (isOver(statement)) {
      return Stream.of(flare(statement, discourse, Assertion.ABSENT));
    }
    PainLevels levels = PainLevels.of(statement, discourse);
    if (!named && levels.haveRisen()) {
      return Stream.of(flare(statement, discourse, Assertion.PRESENT));
    }
    return levels.areUsual() ? Stream.of(finding(statement, "stable-pain")) : Stream.empty();
  }

  /** "Spasm gone since the 12th": what was acute is so no more. */
  private static boolean isOver(Statement statement) {
    boolean quiet =
        statement
            .relations()
            .all("spine")
            .anyMatch(
                part ->
                    statement
                        .relations()
                        .behind("quiet-again", part.end(), QUIET_REACH)
                        .filter(
                            words -> !new EffectDenial(statement, List.of()).denied(words.start()))
                        .isPresent());
    return quiet || spasmIsOver(statement);
  }

  private static boolean spasmIsOver(Statement statement) {
    return statement
        .concepts("muscle-spasm", "acute-spasm")
        .filter(Understood::asserted)
        .anyMatch(spasm -> statement.relations().follows("gone", spasm.end(), GONE_REACH));
  }

  private static Assertion now(Statement statement, Discourse discourse, Mention event) {
    return Episodes.now(
        statement,
        discourse,
        new Understood("acute-exacerbation", event.start(), event.end(), Assertion.PRESENT, true));
  }

  /** The words of an event that brought the pain on, lately. */
  private static Optional<Mention> event(Statement statement, Discourse discourse) {
    boolean lately =
        FlareTime.isRecent(statement)
            || new FreshPain(statement, discourse).isDated()
            || FlareTime.isOnRecentDay(statement, discourse)
            || FlareTime.seenSoon(statement, discourse)
            || FlareTime.begunSince(statement, discourse)
            || isWhatBringsHere(statement);
    boolean broughtOn = broughtOn(statement, discourse);
    boolean triggered =
        broughtOn || (isTriggered(statement) && !FlareTime.isOfAnotherTime(statement));
    boolean timed =
        FlareTime.isInjuredLately(statement, discourse)
            || FlareTime.toldBefore(statement, discourse);
    if (lately || broughtOn || (triggered && timed)) {
      boolean sinceThen = broughtOn && statement.opensWith("since-then");
      Optional<Mention> seized =
          Stream.concat(
                  asserted(statement, "seizes"),
                  asserted(statement, "seize-verb")
                      .filter(verb -> sinceThen || isFelt(statement, verb)))
              .filter(verb -> SpineWords.near(statement, verb))
              .findFirst()
              .or(() -> asserted(statement, "hurts-self").findFirst());
      if (seized.isPresent()) {
        return seized;
      }
    }
    return lately && pained(statement)
        ? lately(statement, discourse, triggered).filter(words -> !ofOtherSign(statement, words))
        : Optional.empty();
  }

  /** Spasm or pain that the statement says is new, or that brought the patient in. */
  private static Optional<Mention> isNew(Statement statement, Discourse discourse) {
    FreshPain fresh = new FreshPain(statement, discourse);
    boolean newly =
        statement.says("not-there-before")
            || discourse.after(statement).filter(a -> a.opensWith("not-there-before")).isPresent();
    boolean eased = statement.says("sign-eased") || statement.says("gone");
    if (eased || FlareTime.isOfAnotherTime(statement)) {
      return Optional.empty();
    }
    return Stream.of(
            asserted(statement, "muscle-hard")
                .filter(sign -> newly || fresh.isOfDays(sign) || fresh.isCalledAcute(sign)),
            asserted(statement, "severe-word").filter(words -> fresh.isOfPainForDays()),
            asserted(statement, "came-for-it").filter(fresh::isWhy))
        .flatMap(found -> found)
        .findFirst();
  }

  /** "CC: my back went out.": why the patient comes is of these days. */
  private static boolean isWhatBringsHere(Statement statement) {
    return statement.headedBy("complaint-label")
        && statement.opensSection()
        && !FlareTime.isOfAnotherTime(statement);
  }

  private static boolean isTriggered(Statement statement) {
    return statement.says("trigger-past") || statement.says("trigger-now");
  }

  /**
   * "On 8/26 he jumped down. The whole back clenched": a statement before tells the trigger, the
   * last one, or one soon before words that go on from it.
   */
  private static boolean broughtOn(Statement statement, Discourse discourse) {
    return discourse
        .before(statement, statement.opensWith("since-then") ? SINCE_REACH : 1)
        .filter(before -> FlareTime.isRecent(before) || FlareTime.isOnRecentDay(before, discourse))
        .anyMatch(before -> isTriggered(before) && !before.says("of-another"));
  }

  /** Pain that is new or worse since a day or two, or that a trigger of late brought on. */
  private static Optional<Mention> lately(
      Statement statement, Discourse discourse, boolean triggered) {
    FreshPain fresh = new FreshPain(statement, discourse);
    return Stream.of(
            asserted(statement, "worse-since").filter(words -> !sinceMedicine(statement, words)),
            asserted(statement, "worse-than"),
            asserted(statement, "so-severe").filter(words -> statement.says("disabled")),
            asserted(statement, "fresh-word")
                .filter(words -> fresh.sinceLately(words) && !sinceMedicine(statement, words)),
            asserted(statement, "flares-up"),
            asserted(statement, "brought-on")
                .filter(words -> triggered && fresh.reachesPain(words)),
            asserted(statement, "struck-at-once").filter(words -> triggered),
            asserted(statement, "leapt").filter(fresh::reachesHigh),
            asserted(statement, "trigger-past").filter(words -> setOff(statement, words)),
            asserted(statement, "disabled").filter(words -> triggered || tellsSince(statement)))
        .flatMap(found -> found)
        .findFirst();
  }

  /**
   * "Knee swelling increased", "sudden onset of headache": what is worse is no pain of the spine.
   */
  static boolean ofOtherSign(Statement statement, Mention worse) {
    Clause clause = statement.clauseAt(worse.start());
    boolean behind =
        statement.says("other-sign", worse.end(), Math.min(clause.end(), worse.end() + SIGN_REACH));
    boolean before = statement.says("other-sign", clause.start(), worse.start());
    return (before && !statement.says("real-pain", clause.start(), worse.end()))
        || (behind && !statement.says("real-pain", clause))
        || isElsewhere(statement, clause);
  }

  /** "The stomach cramps got worse": every pain of the clause is that of an inner organ. */
  private static boolean isElsewhere(Statement statement, Clause clause) {
    return statement.says("organ-pain", clause)
        && statement
            .relations()
            .all("real-pain")
            .filter(pain -> clause.holds(pain.start()))
            .allMatch(pain -> statement.relations().cover("organ-pain", pain.start(), pain.end()));
  }

  private static boolean tellsSince(Statement statement) {
    return statement.says("lately-since") || statement.opensWith("since-then");
  }

  /** "Worse since Norco was denied": what is missed is the medicine. */
  private static boolean sinceMedicine(Statement statement, Mention worse) {
    return statement.medicines().stream()
        .anyMatch(
            medicine ->
                statement.says("since-then", worse.start(), medicine.start())
                    && statement.clauseAt(worse.start()).holds(medicine.start()));
  }

  private static boolean setOff(Statement statement, Mention trigger) {
    return statement.says("set-off", trigger.end(), statement.text().length())
        || statement.says("disabled");
  }

  /** Such words where they are neither denied nor supposed. */
  static Stream<Mention> asserted(Statement statement, String relation) {
    return statement
        .relations()
        .all(relation)
        .filter(
            words -> {
              int from = statement.clauseAt(words.start()).start();
              return !statement.says("might-come", from, words.start())
                  && !denied(statement, words)
                  && !statement.says("use-of-medicine", from, words.start());
            });
  }

  private static boolean denied(Statement statement, Mention words) {
    return new EffectDenial(statement, List.of()).denied(words.start())
        || statement
            .concepts("muscle-spasm", "acute-spasm")
            .anyMatch(
                sign ->
                    sign.absent() && sign.start() <= words.start() && words.end() <= sign.end());
  }

  /** "Felt his back lock": the verb tells what was felt once, not what the back does. */
  private static boolean isFelt(Statement statement, Mention verb) {
    return statement.says("felt-once", statement.clauseAt(verb.start()).start(), verb.start());
  }

  /** Whether it speaks of pain at all: by its name, or by a score. */
  private static boolean pained(Statement statement) {
    return statement.says("pain-told")
        || statement.says("worse-than")
        || statement.says("flare-pain")
        || statement.says("disabled")
        || !statement.scores().isEmpty();
  }

  private static FactDraft flare(Statement statement, Discourse discourse, Assertion assertion) {
    Region region = Regions.of(statement, discourse).orElse(null);
    return new FactDraft(
        "FINDING acute-exacerbation",
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new Finding(
                id,
                "acute-exacerbation",
                Basis.COURSE,
                List.of(),
                List.of(),
                null,
                region,
                a,
                on,
                e));
  }

  private static FactDraft finding(Statement statement, String concept) {
    return new FactDraft(
        "FINDING " + concept,
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new Finding(id, concept, Basis.COURSE, List.of(), List.of(), null, a, on, e));
  }
}
