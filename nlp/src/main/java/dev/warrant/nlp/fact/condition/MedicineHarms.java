package dev.warrant.nlp.fact.condition;

import dev.warrant.nlp.fact.Agent;
import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.OptionalInt;

/** What a statement says that a medicine does to the patient besides its good, or does not do. */
final class MedicineHarms {
  /** How far behind a medicine's name the harm may stand that it does not do, in characters. */
  private static final int HARM_REACH = 30;

  /** How far behind a medicine's name the harm may stand that it does, in characters. */
  private static final int HARMS_REACH = 8;

  /** How far from an effect the medicine may stand that brought it, in characters. */
  private static final int BROUGHT_REACH = 40;

  private MedicineHarms() {}

  /** "No problems with the Norco", "it has not bothered his stomach". */
  static boolean doesNone(Relations words, Agent agent) {
    return givesNoTrouble(words, agent) || doesNoHarm(words, agent);
  }

  private static boolean givesNoTrouble(Relations words, Agent agent) {
    OptionalInt lead = words.leadsFrom("no-trouble-lead", agent.start());
    return lead.isPresent() && words.leadsFrom("denies-lead", lead.getAsInt()).isEmpty();
  }

  /** "Norco upsets his stomach unless he eats". */
  static boolean does(Statement statement, Agent agent) {
    Relations words = statement.relations();
    return agent.is(Agent.Stance.NAMED)
        && words.follows("harms", agent.end(), HARMS_REACH)
        && !doesNoHarm(words, agent)
        && !statement.says("supposed");
  }

  private static boolean doesNoHarm(Relations words, Agent agent) {
    return words.follows("gives-no-trouble", agent.end(), 2)
        || words
            .first("harms", agent.end(), agent.end() + HARM_REACH)
            .filter(harm -> words.leadsFrom("denies-lead", harm.start()).isPresent())
            .isPresent();
  }

  /** "Norco gives her a headache", "sweats from Norco". */
  static boolean brought(Statement statement, Discourse discourse, Understood effect) {
    Relations words = statement.relations();
    return discourse.agents(statement).stream()
        .filter(Agent::isMedicine)
        .anyMatch(
            agent ->
                (agent.end() <= effect.start()
                        && effect.start() - agent.end() <= BROUGHT_REACH
                        && words.any("harm-cause", agent.end(), effect.start()))
                    || (agent.start() >= effect.end()
                        && agent.start() - effect.end() <= BROUGHT_REACH
                        && words.any("brought-by", effect.end(), agent.start())));
  }
}
