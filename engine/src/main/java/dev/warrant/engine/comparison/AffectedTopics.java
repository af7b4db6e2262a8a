package dev.warrant.engine.comparison;

import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The topics that may decide otherwise by a changed edition than by the edition as it was. */
public final class AffectedTopics {
  private final Rulebook before;
  private final Rulebook after;
  private final Set<String> ids;

  private AffectedTopics(Rulebook before, Rulebook after) {
    this.before = before;
    this.after = after;
    this.ids = before == after ? Set.of() : found();
  }

  /** The topics, those of both editions, that a change between the two can bear on. */
  public static AffectedTopics between(Rulebook before, Rulebook after) {
    return new AffectedTopics(before, after);
  }

  /** Their ids. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(ids);
  }

  /** Whether a request may be decided otherwise. */
  public boolean bearOn(Request request) {
    return Stream.of(before, after)
        .flatMap(side -> side.edition().topicOf(request).stream())
        .anyMatch(topic -> ids.contains(topic.id()));
  }

  private Set<String> found() {
    Map<String, Topic> was = topics(before.edition());
    Map<String, Topic> is = topics(after.edition());
    Set<String> all = new LinkedHashSet<>(is.keySet());
    all.addAll(was.keySet());
    Optional<Set<String>> criteria = changedCriteria();
    if (criteria.isEmpty() || otherwiseJudged()) {
      return all;
    }
    Set<String> affected = new LinkedHashSet<>();
    for (String topic : all) {
      boolean asks =
          Stream.of(was, is)
              .flatMap(side -> Stream.ofNullable(side.get(topic)))
              .anyMatch(side -> names(side).anyMatch(criteria.get()::contains));
      if (asks || !Objects.equals(was.get(topic), is.get(topic))) {
        affected.add(topic);
      }
    }
    return affected;
  }

  /** Whether facts are computed otherwise, or the editions are in force at other times. */
  private boolean otherwiseJudged() {
    return !before.edition().inForce().equals(after.edition().inForce())
        || !before.edition().morphineEquivalents().equals(after.edition().morphineEquivalents());
  }

  /** The criteria of rules that say something else; empty where such a rule concludes none. */
  private Optional<Set<String>> changedCriteria() {
    Map<String, String> was = before.wordings();
    Map<String, String> is = after.wordings();
    Set<String> criteria = new LinkedHashSet<>();
    Map<String, RuleEntry> rules = new HashMap<>();
    before.rules().forEach(rule -> rules.put(rule.citation(), rule));
    for (RuleEntry rule : after.rules()) {
      RuleEntry former = rules.remove(rule.citation());
      if (!Objects.equals(was.get(rule.citation()), is.get(rule.citation()))) {
        criteria.add(rule.criterion());
        criteria.add(former == null ? rule.criterion() : former.criterion());
      }
    }
    rules.values().forEach(gone -> criteria.add(gone.criterion()));
    return criteria.contains("") ? Optional.empty() : Optional.of(criteria);
  }

  private static Map<String, Topic> topics(Edition edition) {
    Map<String, Topic> topics = new HashMap<>();
    edition.topics().forEach(topic -> topics.put(topic.id(), topic));
    return topics;
  }

  private static Stream<String> names(Topic topic) {
    return topic.criteriaNamed().stream();
  }
}
