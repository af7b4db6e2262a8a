package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.engine.rulebook.RuleConditions;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds rules that look at requests of which nobody asks their criterion. */
final class UnreachableRules {
  private static final Set<String> TREATMENT_FIELDS = Set.of("drug", "drugClass", "procedure");

  private final Edition edition;
  private final RulePlaces places;
  private final VocabularyNames vocabulary;

  UnreachableRules(Edition edition, RulePlaces places, VocabularyNames vocabulary) {
    this.edition = edition;
    this.places = places;
    this.vocabulary = vocabulary;
  }

  List<RulebookFault> findings(List<RuleConditions> rules) {
    List<RulebookFault> findings = new ArrayList<>();
    for (RuleConditions rule : rules) {
      List<Topic> asking =
          edition.topics().stream()
              .filter(
                  topic ->
                      topic.criteria().stream()
                          .anyMatch(known -> known.id().equals(rule.rule().criterion())))
              .toList();
      if (!asking.isEmpty()) {
        about(rule)
            .filter(Constraint::asks)
            .filter(constraint -> isOfOthers(constraint, asking))
            .forEach(constraint -> findings.add(finding(rule, constraint, asking)));
      }
    }
    return findings;
  }

  /** What the rule asks of the request that it concludes on. */
  private static Stream<Constraint> about(RuleConditions rule) {
    return rule.conditions().stream()
        .filter(Condition.Pattern.class::isInstance)
        .map(Condition.Pattern.class::cast)
        .filter(pattern -> !rule.subject().isEmpty() && pattern.binding().equals(rule.subject()))
        .flatMap(pattern -> pattern.constraints().stream());
  }

  private boolean isOfOthers(Constraint constraint, List<Topic> asking) {
    List<String> named = treatments(constraint.expression());
    return !named.isEmpty()
        && named.stream().allMatch(vocabulary::has)
        && named.stream().noneMatch(name -> asking.stream().anyMatch(topic -> speaks(topic, name)));
  }

  private static List<String> treatments(Expression asked) {
    if (asked instanceof Expression.Comparison comparison
        && comparison.operator().equals("==")
        && isTreatment(comparison.left())) {
      return texts(Stream.of(comparison.right()));
    }
    return asked instanceof Expression.Membership membership
            && !membership.negated()
            && isTreatment(membership.left())
        ? texts(membership.values().stream())
        : List.of();
  }

  private static boolean isTreatment(Expression field) {
    return field instanceof Expression.Member member
        && member.of() instanceof Expression.This
        && TREATMENT_FIELDS.contains(member.name());
  }

  private static List<String> texts(Stream<Expression> values) {
    return values
        .filter(Expression.Literal.class::isInstance)
        .map(value -> ((Expression.Literal) value).value())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** Whether a topic speaks of a treatment, or of any of a class. */
  private boolean speaks(Topic topic, String name) {
    String drugClass = vocabulary.drugClasses().getOrDefault(name, name);
    return topic.treatments().contains(name)
        || topic.drugClasses().contains(drugClass)
        || topic.treatments().stream()
            .anyMatch(drug -> name.equals(vocabulary.drugClasses().get(drug)));
  }

  private RulebookFault finding(RuleConditions rule, Constraint constraint, List<Topic> asking) {
    String spoken =
        asking.stream()
            .flatMap(
                topic -> Stream.concat(topic.drugClasses().stream(), topic.treatments().stream()))
            .distinct()
            .collect(Collectors.joining(", "));
    String topics = asking.stream().map(Topic::id).collect(Collectors.joining(", "));
    return places
        .at(
            rule.rule(),
            constraint,
            constraint.text(),
            "\"%s\" is never asked of these requests, so this rule decides nothing."
                .formatted(rule.rule().criterion()),
            "It is a criterion of %s, which speaks of %s.".formatted(topics, spoken))
        .as(FaultKind.UNREACHABLE_RULE);
  }
}
