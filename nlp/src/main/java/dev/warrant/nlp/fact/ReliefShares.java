package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.mention.Relations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Relief told as a percentage or a share: "50% relief", "cuts the pain in half". */
final class ReliefShares {
  private static final int REACH = 45;

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
            MeasureReader.shares(statement.text()).stream().filter(this::isOfPain))
        .flatMap(share -> relief(share).stream());
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
        words.any("relief-word", from, to)
            && words.any("pain-word", from, to)
            && !about.isOfDose(share.start())
            && !about.isHoped(share.start())
            && !deniedBefore(share.start());
    return ofPain
        ? credit(share).map(credit -> Relief.ofPercent(credit, share.low(), share.start()))
        : Optional.empty();
  }

  private boolean deniedBefore(int at) {
    Clause clause = statement.clauseAt(at);
    return words
        .all("relief-word")
        .filter(verb -> verb.start() >= clause.start() && verb.end() <= at)
        .anyMatch(verb -> words.leadsFrom("not-lowered", verb.start()).isPresent());
  }

  private Optional<Attribution> credit(Percentage share) {
    return statement.medicines().isEmpty() && statement.says("other-treatment")
        ? Optional.empty()
        : discourse.attribution(statement, share.start());
  }
}
