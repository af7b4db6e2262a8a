package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Attributed;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Medicated;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PainScore;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Relief in numbers: a score with and one without the medicine, a change from one score to another,
 * a percentage. A score that stands alone is only a score.
 */
final class ReliefReader implements FactReader {
  private static final Pattern MEDICATED =
      Pattern.compile(
          "\\b(?:(without|w/o|before|prior to|ahead of|off|unmedicated|untreated|pre-?med\\w*|no (?:meds?|medication)"
              + "|s(?= ?(?:meds?|medication))|not taking|out of|runs? out|ran out)"
              + "|(with|w/|after|following|by|within|later|afterwards?|once medicated|on|while taking|taking|post-?med\\w*"
              + "|c(?= ?(?:meds?|medication))|medicated|takes effect))(?![\\w])",
          Pattern.CASE_INSENSITIVE);

  /** "8/10 on the day he ran out": the day is one without. */
  private static final Pattern DEPRIVED =
      Pattern.compile(
          "^[^,;]{0,30}\\b(?:ran out|runs out|missed|misses|without|w/o|off (?:it|of it|meds?)|skipp\\w*|late)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FALL =
      Pattern.compile(
          "\\b(?:from|takes? (?:the |his |her )?pain|brings?|cuts?|drops?|decreas|reduc|lower|down|"
              + "improv|goes? from|fell|falls?)|->|→|=>|\\bto\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RELIEF_WORD =
      Pattern.compile(
          "\\b(?:relief|reliev\\w*|reduc\\w*|decreas\\w*|improv\\w*|better|less pain|benefit|help\\w*)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAIN =
      Pattern.compile("\\bpain|relief\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRINGS_TO =
      Pattern.compile(
          "\\b(?:brings?|pulls?|takes?|drops?|cuts?|lowers?|reduces?|falls?|goes|comes|down)\\b.{0,25}\\bto (?:an? |about |around )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FROM =
      Pattern.compile("\\bfrom (?:an? |about |around )?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern TO =
      Pattern.compile("\\s?(?:down )?to (?:an? |about |around )?", Pattern.CASE_INSENSITIVE);

  /** What is not a medicine brings relief too. */
  private static final Pattern OTHER_TREATMENT =
      Pattern.compile(
          "\\b(?:inject\\w*|blocks?|epidurals?|esi|shots?|therapy|PT|chiropractic|acupuncture|surgery|tens|"
              + "stretch\\w*|exercises?|massage|ice|heat)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int PERCENT_REACH = 45;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (isPlanned(statement)) {
      return Stream.empty();
    }
    List<FactDraft> drafts = new ArrayList<>();
    List<Score> scores = statement.scores();
    Optional<FactDraft> pair = scores.size() < 2 ? Optional.empty() : pair(statement, discourse);
    pair.ifPresent(drafts::add);
    if (pair.isEmpty() && scores.size() == 1) {
      pulledDown(statement, discourse).ifPresent(drafts::add);
    }
    if (pair.isEmpty()) {
      scores.forEach(score -> drafts.add(single(statement, discourse, score)));
    }
    statement.percentages().forEach(p -> percent(statement, discourse, p).ifPresent(drafts::add));
    return drafts.stream();
  }

  private static boolean isPlanned(Statement statement) {
    return statement.concepts().stream()
        .filter(understood -> understood.concept().startsWith("trial-"))
        .anyMatch(understood -> understood.assertion() == Assertion.HYPOTHETICAL);
  }

  private static Optional<FactDraft> pair(Statement statement, Discourse discourse) {
    Score first = statement.scores().get(0);
    Score second = statement.scores().get(1);
    if (fallsFromTo(statement.text(), first, second)) {
      return relief(statement, discourse, first, second);
    }
    boolean cuesLead = cueBefore(statement.text(), first);
    Optional<Medicated> one = medicated(statement.text(), first, second.start(), cuesLead);
    Optional<Medicated> two =
        medicated(statement.text(), second, statement.text().length(), cuesLead);
    if (contrast(one, two)) {
      boolean firstWithout =
          one.map(m -> m == Medicated.WITHOUT).orElseGet(() -> two.get() == Medicated.WITH);
      return relief(
          statement, discourse, firstWithout ? first : second, firstWithout ? second : first);
    }
    String between = statement.text().substring(first.end(), second.start());
    String around = statement.text().substring(Math.max(0, first.start() - 40), second.start());
    boolean falls = FALL.matcher(between).find() && FALL.matcher(around).find();
    return falls && second.high().compareTo(first.low()) < 0
        ? relief(statement, discourse, first, second)
        : Optional.empty();
  }

  /** "From 8/10 down to 4/10", whatever stands before it. */
  private static boolean fallsFromTo(String text, Score first, Score second) {
    String before = text.substring(Math.max(0, first.start() - 12), first.start());
    String between = text.substring(first.end(), second.start());
    return FROM.matcher(before).find() && TO.matcher(between).matches();
  }

  /**
   * "8 of 10 untreated. Norco pulls it down to 4": the score before stands in the sentence before.
   */
  private static Optional<FactDraft> pulledDown(Statement statement, Discourse discourse) {
    Score to = statement.scores().get(0);
    String before = statement.text().substring(0, to.start());
    boolean brought = BRINGS_TO.matcher(before).find() && !statement.medicines().isEmpty();
    return discourse
        .before(statement)
        .filter(earlier -> brought && earlier.scores().size() == 1)
        .flatMap(earlier -> relief(statement, discourse, earlier.scores().get(0), to));
  }

  private static boolean contrast(Optional<Medicated> one, Optional<Medicated> two) {
    return (one.isPresent() || two.isPresent()) && !one.equals(two);
  }

  private static boolean cueBefore(String text, Score first) {
    Matcher matcher = MEDICATED.matcher(text);
    return matcher.find() && matcher.start() < first.start();
  }

  private static Optional<Medicated> medicated(
      String text, Score score, int next, boolean cuesLead) {
    String window =
        cuesLead
            ? text.substring(Math.max(0, score.start() - 45), score.start())
            : text.substring(score.end(), Math.min(next, score.end() + 45));
    if (!cuesLead && DEPRIVED.matcher(window).find()) {
      return Optional.of(Medicated.WITHOUT);
    }
    Matcher matcher = MEDICATED.matcher(window);
    Optional<Medicated> found = Optional.empty();
    while (matcher.find()) {
      found = Optional.of(matcher.group(1) != null ? Medicated.WITHOUT : Medicated.WITH);
      if (!cuesLead) {
        return found;
      }
    }
    return found;
  }

  private static Optional<FactDraft> relief(
      Statement statement, Discourse discourse, Score from, Score to) {
    if (to.high().compareTo(from.low()) >= 0) {
      return Optional.empty();
    }
    Optional<Attribution> attribution = attribution(statement, discourse, to.start());
    return attribution.map(
        a -> draft(statement, a, from.low(), to.high(), null, Math.min(from.start(), to.start())));
  }

  private static Optional<Attribution> attribution(
      Statement statement, Discourse discourse, int at) {
    if (statement.medicines().isEmpty() && OTHER_TREATMENT.matcher(statement.text()).find()) {
      return Optional.empty();
    }
    return discourse
        .attribution(statement, at)
        .or(
            () ->
                MEDICATED.matcher(statement.text()).find()
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty());
  }

  private static Optional<FactDraft> percent(
      Statement statement, Discourse discourse, Percentage percentage) {
    String text = statement.text();
    String around =
        text.substring(
            Math.max(0, percentage.start() - PERCENT_REACH),
            Math.min(text.length(), percentage.end() + PERCENT_REACH));
    if (!RELIEF_WORD.matcher(around).find() || !PAIN.matcher(around).find()) {
      return Optional.empty();
    }
    return attribution(statement, discourse, percentage.start())
        .map(a -> draft(statement, a, null, null, percentage.low(), percentage.start()));
  }

  private static FactDraft draft(
      Statement statement,
      Attribution attribution,
      BigDecimal from,
      BigDecimal to,
      BigDecimal percent,
      int at) {
    Evidence evidence =
        attribution.inferred()
            ? statement.evidence(Doubt.INFERRED_ATTRIBUTION)
            : statement.evidence();
    String target = attribution.to();
    return new FactDraft(
        "pain-relief " + target + " " + at,
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) -> new PainRelief(id, target, from, to, percent, a, on, e));
  }

  private static FactDraft single(Statement statement, Discourse discourse, Score score) {
    Optional<Medicated> medicated =
        medicated(statement.text(), score, statement.text().length(), false)
            .or(() -> medicated(statement.text(), score, statement.text().length(), true));
    String target =
        medicated
            .flatMap(m -> discourse.attribution(statement, score.start()))
            .map(Attribution::to)
            .orElse(null);
    Medicated with = medicated.orElse(null);
    return new FactDraft(
        "pain-score " + statement.index() + " " + score.start(),
        Assertion.PRESENT,
        statement.date(),
        NamedFacts.around(statement, score.start(), score.end()),
        (id, a, on, e) -> new PainScore(id, score.high(), with, target, a, on, e));
  }
}
