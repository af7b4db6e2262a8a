package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The compiled rules of an edition, topic by topic. A case is laid before the rules of the topics
 * that it asks about: most of what a session of rules costs is to offer facts to rules that have
 * nothing to say on them.
 */
final class TopicRules {
  /** What a session builds up as it first meets the rules is kept for the next case. */
  private final Map<String, KieSessionsPool> byTopic;

  private TopicRules(Map<String, KieSessionsPool> byTopic) {
    this.byTopic = byTopic;
  }

  /**
   * Loads the rules. A file goes with every topic that names a criterion of one of its rules.
   *
   * @param rules headings of the rules
   * @param compiled where they are found
   * @throws IllegalStateException if they are not found there
   */
  static TopicRules load(Edition edition, List<RuleEntry> rules, AssembledRules compiled) {
    Map<String, KieSessionsPool> byTopic = new LinkedHashMap<>();
    for (Topic topic : edition.topics()) {
      Set<String> criteria = topic.criteriaNamed();
      Set<String> packages =
          rules.stream()
              .filter(rule -> criteria.contains(rule.criterion()))
              .map(RuleEntry::rulePackage)
              .collect(Collectors.toSet());
      compiled
          .kieBase(packages)
          .ifPresent(rulesOn -> byTopic.put(topic.id(), rulesOn.newKieSessionsPool(0)));
    }
    return new TopicRules(byTopic);
  }

  /** The rules on a topic's criteria, no fact before them; empty where it has none. */
  Optional<KieSession> open(Topic topic) {
    return Optional.ofNullable(byTopic.get(topic.id())).map(TopicRules::unused);
  }

  /** One patient's facts must never be before the rules when the next one's are. */
  private static KieSession unused(KieSessionsPool sessions) {
    KieSession session = sessions.newKieSession();
    if (session.getFactCount() != 0) {
      throw new IllegalStateException("a session of rules still holds facts of another case");
    }
    return session;
  }
}
