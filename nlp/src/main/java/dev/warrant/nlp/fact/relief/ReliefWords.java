package dev.warrant.nlp.fact.relief;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a number of a statement is of, and whether it is only hoped for. */
final class ReliefWords {
  private final Statement statement;
  private final Relations words;
  private final List<Agent> agents;

  ReliefWords(Statement statement, List<Agent> agents) {
    this.statement = statement;
    this.words = statement.relations();
    this.agents = agents;
  }

  /** That it is pain which falls, and not the number of tablets. */
  boolean isPain(int at) {
    boolean named =
        words.any("pain-word")
            || isRelieved(at)
            || words.any("falls-object", 0, at)
            || statement.text().substring(0, at).stripTrailing().endsWith(":");
    return named && !isOfDose(at);
  }

  /** "An 8", "a five": a number that an article makes a thing is a score. */
  boolean isGraded(Score score) {
    String before = statement.text().substring(0, score.start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean article = word.equals("a") || word.equals("an");
    return article && !isOfDose(score.start());
  }

  /** "Norco helps, from an eight to a four". */
  private boolean isRelieved(int at) {
    return agents.stream()
        .filter(agent -> agent.isMedicine() && agent.end() <= at)
        .anyMatch(agent -> words.any("relief-told", agent.end(), at));
  }

  /** "Norco was cut from four to two": the last thing named before the number is the medicine. */
  boolean isOfDose(int at) {
    int from = statement.clauseAt(at).start();
    int pain =
        Stream.of("pain-word", "falls-object")
            .flatMap(id -> words.last(id, from, at).stream())
            .mapToInt(Mention::start)
            .max()
            .orElse(-1);
    return agents.stream()
        .filter(agent -> agent.start() > pain && agent.end() <= at && agent.start() >= from)
        .anyMatch(
            agent ->
                words.leadsFrom("medicine-lowered", agent.start()).isPresent()
                    || words.any("lowered-after", agent.end(), at));
  }

  /** "Norco should take her from 8 to 4"; what would be without the medicine is no hope. */
  boolean isHoped(int at) {
    Clause clause = statement.clauseAt(at);
    return words
        .all("hoped-for")
        .filter(hope -> hope.start() >= clause.start() && hope.end() <= at)
        .filter(hope -> !words.any("would-be-lead", hope.start(), statement.text().length()))
        .filter(hope -> !words.cover("would-rate", hope.start(), hope.end()))
        .anyMatch(hope -> agents.stream().noneMatch(agent -> isInLead(agent, hope)));
  }

  /** "Formerly it cut the pain by a third; it has worn off": relief that was. */
  boolean isOver(Discourse discourse, int at) {
    Clause clause = statement.clauseAt(at);
    boolean faded =
        statement.says("but-no-longer")
            || discourse.after(statement).filter(next -> next.says("but-no-longer")).isPresent();
    return words.any("used-to", clause.start(), at)
        || (words.any("as-once", clause.start(), at) && faded);
  }

  /** "8 if he takes it": the word belongs to what leads up to the medicine. */
  private static boolean isInLead(Agent agent, Mention hope) {
    return agent.lead() <= hope.start() && hope.end() <= agent.start();
  }
}
