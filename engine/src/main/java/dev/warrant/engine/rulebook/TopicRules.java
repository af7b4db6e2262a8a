package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/**
 * The compiled rules of an edition, topic by topic. A case is laid before the rules of the topics
 * that it asks about: most of what a session of rules costs is to offer facts to rules that have
 * nothing to say on them.
 */
final class TopicRules {
  private final Map<String, KieBase> byTopic;

  private TopicRules(Map<String, KieBase> byTopic) {
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
    Map<String, KieBase> byTopic = new LinkedHashMap<>();
    for (Topic topic : edition.topics()) {
      Set<String> criteria = topic.criteriaNamed();
      Set<String> packages =
          rules.stream()
              .filter(rule -> criteria.contains(rule.criterion()))
              .map(RuleEntry::rulePackage)
              .collect(Collectors.toSet());
      compiled.kieBase(packages).ifPresent(rulesOn -> byTopic.put(topic.id(), rulesOn));
    }
    return new TopicRules(byTopic);
  }

  /** The rules on a topic's criteria; empty where it has none. */
  Optional<KieBase> on(Topic topic) {
    return Optional.ofNullable(byTopic.get(topic.id()));
  }
}
