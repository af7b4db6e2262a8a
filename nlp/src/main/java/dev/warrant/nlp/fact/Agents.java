package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Agent.Stance;
import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a statement may credit with an effect, and how it brings each in. */
final class Agents {
  /** How far behind a name the words may stand that say that it acts or lapses, in characters. */
  private static final int BEHIND = 3;

  /** Characters before a subject: "A spinal cord". */
  private static final int FARTHEST_SUBJECT = 28;

  private final Statement statement;
  private final Discourse discourse;
  private final List<Agent> found = new ArrayList<>();

  private Agents(Statement statement, Discourse discourse) {
    this.statement = statement;
    this.discourse = discourse;
  }

  /** The agents of a statement, in order. */
  static List<Agent> of(Statement statement, Discourse discourse) {
    Agents agents = new Agents(statement, discourse);
    agents.collect();
    agents.found.sort(Comparator.comparingInt(Agent::start).thenComparingInt(Agent::end));
    return agents.withStances();
  }

  private void collect() {
    for (Medicine medicine : statement.medicines()) {
      if (!medicine.denied() || isGoneWithout(medicine)) {
        add(Attribution.to(medicine, false), medicine.start(), medicine.end());
      }
    }
    statement.relations().all("several-meant").forEach(word -> addMeant(word, true));
    statement.relations().all("dose-of-it").forEach(word -> addMeant(word, false));
    statement.relations().all("supply-gap").forEach(word -> addMeant(word, false));
    statement.relations().all("while-medicated").forEach(word -> addMeant(word, false));
    statement.relations().all("refers-back").forEach(word -> addMeant(word, false));
    statement
        .relations()
        .all("other-treatment")
        .forEach(word -> add(Attribution.NONE, word.start(), word.end()));
  }

  /** "No Norco, no work": what is so where there is none, and no denial of its use. */
  private boolean isGoneWithout(Medicine medicine) {
    String text = statement.text();
    int end = medicine.end();
    return text.length() > end
        && ",:=".indexOf(text.charAt(end)) >= 0
        && statement.relations().leadTo("going-without", medicine.start());
  }

  /** "Made it possible": no word for a medicine. */
  private void addMeant(Mention word, boolean several) {
    if (statement.relations().cover("enables", word.start(), word.end())) {
      return;
    }
    meant(word, several).ifPresent(credit -> add(credit, word.start(), word.end()));
  }

  /** What a word like "it" means: what was named last in this statement, else in those before. */
  private Optional<Attribution> meant(Mention word, boolean several) {
    if (!several && otherSubjectBefore(word)) {
      return Optional.of(Attribution.NONE);
    }
    List<Medicine> before =
        statement.medicines().stream()
            .filter(medicine -> medicine.end() <= word.start() && !medicine.denied())
            .toList();
    if (before.isEmpty()) {
      return discourse
          .carried(statement, several)
          .or(() -> namedBehind(word))
          .or(() -> several || isDose(word) ? regimenAskedFor() : Optional.empty())
          .or(() -> medicineOfTheRecord(word));
    }
    return Optional.of(
        several
            ? Attribution.toAll(before, false)
            : Attribution.to(before.get(before.size() - 1), false));
  }

  /** "After his morning tablets": so a patient calls all that he takes against the pain. */
  private boolean isDose(Mention word) {
    return statement.relations().cover("dose-of-it", word.start(), word.end());
  }

  /** "I can cook on it, she says of the Norco": the one medicine that the statement names. */
  private Optional<Attribution> namedBehind(Mention word) {
    List<Medicine> behind =
        statement.medicines().stream().filter(medicine -> medicine.start() > word.end()).toList();
    return behind.size() == 1
            && statement.relations().any("says-of", word.end(), behind.get(0).start())
        ? Optional.of(Attribution.to(behind.get(0), true))
        : Optional.empty();
  }

  /** "The patch cuts it in half", where nothing was named of late: the one that is asked for. */
  private Optional<Attribution> medicineOfTheRecord(Mention word) {
    boolean noun = statement.relations().cover("medicine-noun", word.start(), word.end());
    boolean first = statement.opensSection() && isTaken(word) && !statement.says("other-treatment");
    return (noun || first) && discourse.requested().size() == 1
        ? Optional.of(
            new Attribution(
                discourse.requested().get(0).id(), discourse.requested().get(0).drugClass(), true))
        : Optional.empty();
  }

  /**
   * "On this combination he walks", where nothing was named of late: what is asked for, if akin.
   */
  private Optional<Attribution> regimenAskedFor() {
    List<String> classes =
        discourse.requested().stream().map(drug -> drug.drugClass()).distinct().toList();
    return discourse.requested().size() > 1
            && classes.size() == 1
            && !statement.says("other-treatment")
        ? Optional.of(new Attribution(classes.get(0), classes.get(0), true))
        : Optional.empty();
  }

  /** "Without it I could not work", "if he does not take it": it is something that is taken. */
  private boolean isTaken(Mention word) {
    Relations words = statement.relations();
    return words.leadTo("it-taken-lead", word.start())
        || (word.start() <= 1 && words.follows("enables", word.end(), 2));
  }

  /** "A brace was fitted, and it lets her stand at the stove": it is no medicine. */
  private boolean otherSubjectBefore(Mention word) {
    Optional<Mention> other =
        statement
            .relations()
            .all("other-treatment")
            .filter(named -> named.end() <= word.start())
            .filter(named -> isSubject(named) || isTimeOfBoth(named, word))
            .reduce((first, last) -> last);
    return other
        .filter(
            named ->
                statement.medicines().stream()
                    .noneMatch(m -> m.start() > named.start() && m.end() <= word.start()))
        .isPresent();
  }

  /** "9 before the injection and 4 after it": both are told as an event that parts two times. */
  private boolean isTimeOfBoth(Mention named, Mention word) {
    Relations words = statement.relations();
    return words.leadsFrom("event-time-lead", named.start()).isPresent()
        && words.leadsFrom("event-time-lead", word.start()).isPresent();
  }

  /** Whether few words open its clause before it, none of which makes it a mere occasion. */
  private boolean isSubject(Mention named) {
    int start = Math.min(statement.clauseAt(named.start()).start(), named.start());
    String before = statement.text().substring(start, named.start());
    return before.length() <= FARTHEST_SUBJECT
        && !statement.says("occasion-lead", start, named.start());
  }

  private void add(Attribution credit, int start, int end) {
    if (found.stream().noneMatch(other -> start < other.end() && other.start() < end)) {
      found.add(new Agent(credit, start, start, end, Stance.NAMED));
    }
  }

  private List<Agent> withStances() {
    List<Agent> all = new ArrayList<>(found.size());
    for (Agent agent : found) {
      Agent placed = placed(agent);
      Agent last = all.isEmpty() ? null : all.get(all.size() - 1);
      all.add(
          placed.is(Stance.NAMED) && last != null && isListedWith(last, agent)
              ? agent.as(last.stance(), last.lead())
              : placed);
    }
    return List.copyOf(all);
  }

  private Agent placed(Agent agent) {
    Relations words = statement.relations();
    OptionalInt despite = words.leadsFrom("despite-lead", agent.start());
    if (despite.isPresent()) {
      return agent.as(Stance.DESPITE, despite.getAsInt());
    }
    if (words.cover("supply-gap", agent.start(), agent.end())
        || words.leadTo("going-without", agent.start())) {
      return agent.as(Stance.WITHOUT, agent.start());
    }
    OptionalInt without = words.leadsFrom("without-lead", agent.start());
    if (without.isPresent()) {
      return agent.as(Stance.WITHOUT, without.getAsInt());
    }
    if (lapses(agent)) {
      return agent.as(Stance.WITHOUT, agent.start());
    }
    if (words.cover("while-medicated", agent.start(), agent.end())) {
      return agent.as(Stance.WITH, agent.start());
    }
    OptionalInt with = words.leadsFrom("with-lead", agent.start());
    if (with.isPresent()) {
      return agent.as(Stance.WITH, with.getAsInt());
    }
    OptionalInt ascribed = words.leadsFrom("ascribes-lead", agent.start());
    if (ascribed.isPresent()
        && words.any(
            "ascribes", statement.clauseAt(agent.start()).start(), ascribed.getAsInt() + 1)) {
      return agent.as(Stance.WITH, ascribed.getAsInt());
    }
    return agent;
  }

  /** "When the Norco runs out"; but in "with it 5 out of 10" a number stands between. */
  private boolean lapses(Agent agent) {
    return statement
        .relations()
        .behind("lapses", agent.end(), BEHIND)
        .filter(
            word ->
                statement
                    .text()
                    .substring(agent.end(), word.start())
                    .chars()
                    .noneMatch(Character::isLetterOrDigit))
        .isPresent();
  }

  /** "With Norco and gabapentin": the second stands as the first does. */
  private boolean isListedWith(Agent last, Agent agent) {
    if (statement.says("pronoun", agent.start(), agent.end())) {
      return false;
    }
    String between = statement.text().substring(last.end(), agent.start()).strip();
    return between.isEmpty() || statement.relations().joinsAList(last.end(), agent.start());
  }
}
