package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Attributed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Relief told as a percentage or a share: "50% relief", "cuts the pain in half". */
final class ReliefShares {
  private static final int REACH = 45;

  /** How far behind its subject a verb may begin, in characters. */
  private static final int BESIDE = 18;

  /** How far into its clause a subject may begin, in characters. */
  private static final int SUBJECT = 12;

  private final Statement statement;
  private final Discourse discourse;
  private final Relations words;
  private final List<Agent> agents;
  private final ReliefWords about;

  ReliefShares(Statement statement, Discourse discourse, ReliefWords about) {
    this.statement = statement;
    this.discourse = discourse;
    this.words = statement.relations();
    this.agents = discourse.agents(statement);
    this.about = about;
  }

  /** The relief that the statement tells in shares, in order. */
  Stream<Relief> all() {
    return Stream.concat(
            statement.percentages().stream(),
            statement.measures().shares().stream().filter(this::isOfPain))
        .flatMap(share -> relief(share).stream());
  }

  /** "Two points lower by the scale". */
  Stream<Relief> points() {
    return statement.names("function-score")
        ? Stream.empty()
        : statement.measures().points().stream()
            .flatMap(drop -> relief(drop).stream())
            .map(relief -> Relief.ofPoints(relief.credit(), relief.percent(), relief.at()));
  }

  /** A share of the pain, and not of a tablet, a day or a mile. */
  private boolean isOfPain(Percentage share) {
    String text = statement.text();
    int at = share.end();
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    boolean word = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    boolean counts = word && !words.follows("after-share", at, 0);
    boolean ofMedicine =
        agents.stream()
            .filter(agent -> agent.isMedicine() && agent.start() >= share.end())
            .anyMatch(agent -> words.leadsFrom("share-of", agent.start()).isPresent());
    return !counts && !ofMedicine;
  }

  private Optional<Relief> relief(Percentage share) {
    int from = share.start() - REACH;
    int to = share.end() + REACH;
    boolean ofPain =
        ((words.any("relief-word", from, to)
                    && (words.any("pain-word", from, to)
                        || isOfWhatItLowers(share)
                        || isSharePlain(share)))
                || answersAsToRelief()
                || isOfReliefAsSubject(share))
            && !about.isOver(discourse, share.start())
            && !about.isOfDose(share.start())
            && !about.isHoped(share.start())
            && !deniedBefore(share.start());
    return ofPain
        ? credit(share).map(credit -> Relief.ofPercent(credit, share.low(), share.start()))
        : Optional.empty();
  }

  /** "Norco brings it down by a quarter": what a medicine lowers is the pain. */
  private boolean isOfWhatItLowers(Percentage share) {
    int at = share.start();
    boolean behind = words.any("of-it", share.end(), share.end() + BESIDE);
    return agents.stream()
        .filter(agent -> agent.isMedicine() && agent.is(Stance.NAMED) && agent.end() <= at)
        .anyMatch(
            agent ->
                words
                    .first("relief-word", agent.end(), at)
                    .filter(verb -> verb.start() - agent.end() <= BESIDE)
                    .filter(
                        verb ->
                            behind
                                || words.any("falls-object", verb.end(), at)
                                || words.leadsFrom("helps-by", at).isPresent())
                    .isPresent());
  }

  /** "About 50% better with Norco": of the pain, where nothing else is named that may be better. */
  private boolean isSharePlain(Percentage share) {
    boolean better =
        words.any("relief-word", share.end(), share.end() + BESIDE)
            || words.any("relieves-plainly", share.start() - BESIDE, share.start());
    return better
        && !statement.says("not-of-pain")
        && agents.stream().anyMatch(agent -> agent.isMedicine() && !agent.is(Stance.WITHOUT));
  }

  /** "Relief from Norco starts within the hour, lasts four and is about 60%". */
  private boolean isOfReliefAsSubject(Percentage share) {
    return words
            .all("relief-as-subject")
            .anyMatch(subject -> subject.start() == 0 && subject.end() <= share.start())
        && words.leadTo("amounts-to-lead", share.start());
  }

  /** "How much relief do you get from the Norco? About 60 percent." */
  private boolean answersAsToRelief() {
    return discourse
        .before(statement)
        .filter(question -> question.isQuestion() && question.says("relief-word"))
        .isPresent();
  }

  private boolean deniedBefore(int at) {
    Clause clause = statement.clauseAt(at);
    return words
        .all("relief-word")
        .filter(verb -> verb.start() >= clause.start() && verb.end() <= at)
        .anyMatch(verb -> words.leadsFrom("not-lowered", verb.start()).isPresent());
  }

  private Optional<Attribution> credit(Percentage share) {
    Clause clause = statement.clauseAt(share.start());
    boolean noneHere = statement.medicines().stream().noneMatch(m -> clause.holds(m.start()));
    if ((noneHere && statement.says("other-treatment", clause)) || isOfAnother(share, clause)) {
      return Optional.empty();
    }
    Optional<Attribution> named = discourse.attribution(statement, share.start());
    return named
        .or(() -> acting(clause))
        .or(
            () ->
                statement.opensWith("analgesia-label")
                    ? Optional.of(new Attribution(Attributed.MEDICATIONS, "", true))
                    : Optional.empty());
  }

  /** "PT gives 40% relief, Norco is refilled": another treatment is the subject. */
  private boolean isOfAnother(Percentage share, Clause clause) {
    List<Agent> before =
        agents.stream()
            .filter(agent -> clause.holds(agent.start()) && agent.end() <= share.start())
            .toList();
    boolean behind =
        agents.stream()
            .anyMatch(
                agent ->
                    agent.isMedicine() && agent.is(Stance.WITH) && agent.lead() > share.start());
    return isFromOther(share)
        || (!before.isEmpty()
            && !behind
            && before.stream().noneMatch(Agent::isMedicine)
            && before.get(before.size() - 1).start() <= clause.start() + SUBJECT);
  }

  /** "60% relief from her TENS and none from Norco": the other treatment is named first. */
  private boolean isFromOther(Percentage share) {
    return words
        .all("other-treatment")
        .filter(other -> other.start() >= share.end() && other.start() - share.end() <= REACH)
        .filter(other -> words.leadTo("effect-cause-lead", other.start()))
        .anyMatch(
            other ->
                agents.stream()
                    .filter(Agent::isMedicine)
                    .noneMatch(
                        agent -> agent.end() > share.end() && agent.start() < other.start()));
  }

  /** "Each tablet gives 50% relief": what stands for a medicine in the clause of the share. */
  private Optional<Attribution> acting(Clause clause) {
    return agents.stream()
        .filter(agent -> agent.isMedicine() && clause.holds(agent.start()))
        .filter(agent -> agent.is(Stance.NAMED) || agent.is(Stance.WITH))
        .map(Agent::credit)
        .findFirst();
  }
}
