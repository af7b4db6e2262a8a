package dev.warrant.engine.determination;

import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.engine.session.CaseSession;
import dev.warrant.engine.session.Supposition;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Requirement;
import dev.warrant.rules.guideline.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Searches the smallest documentation that would change the answer. Every answer is tried on the
 * open session: the facts that would satisfy the criteria are supposed, and the rules judge anew.
 */
final class Changes {
  private static final int MOST_CRITERIA = 6;
  private static final int MOST_CHANGES = 5;
  private static final int MOST_CANDIDATES = 64;

  private final Rulebook rulebook;
  private final CaseSession session;
  private final Request request;
  private final Topic topic;
  private final Function<String, Status> now;
  private final Map<String, Boolean> curable = new HashMap<>();
  private final Map<Set<String>, Function<String, Status>> supposed = new HashMap<>();

  Changes(
      Rulebook rulebook,
      CaseSession session,
      Request request,
      Topic topic,
      Function<String, Status> now) {
    this.rulebook = rulebook;
    this.session = session;
    this.request = request;
    this.topic = topic;
    this.now = now;
  }

  /** Changes to approval first, then, from denial, to a modification; the smallest first. */
  List<Change> from(Recommendation recommendation) {
    List<Change> changes = new ArrayList<>();
    if (recommendation == Recommendation.MODIFY || recommendation == Recommendation.DENY) {
      changes.addAll(to(Recommendation.APPROVE, pathways()));
    }
    if (recommendation == Recommendation.DENY) {
      changes.addAll(to(Recommendation.MODIFY, modifications()));
    }
    return changes.stream().limit(MOST_CHANGES).toList();
  }

  private Stream<Requirement> pathways() {
    return topic.pathways().stream()
        .filter(pathway -> pathway.applies().covers(request.concept()))
        .map(pathway -> pathway.requires());
  }

  private Stream<Requirement> modifications() {
    return topic.modifications().stream()
        .filter(modification -> modification.applies().covers(request.concept()))
        .map(modification -> modification.when());
  }

  private List<Change> to(Recommendation target, Stream<Requirement> requirements) {
    List<Set<String>> found = new ArrayList<>();
    requirements
        .flatMap(requirement -> lacking(requirement).stream())
        .distinct()
        .forEach(candidate -> addSmallest(target, candidate, found));
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> isPart(other, one)))
        .sorted(Comparator.comparingInt(Set::size))
        .limit(MOST_CHANGES)
        .map(part -> change(target, part))
        .toList();
  }

  /** Adds the parts of a set that suffice and of which no smaller part does. */
  private void addSmallest(Recommendation target, Set<String> set, List<Set<String>> found) {
    if (found.contains(set) || found.size() >= MOST_CANDIDATES || !leadsTo(target, set)) {
      return;
    }
    int before = found.size();
    for (String spared : set) {
      Set<String> rest = new LinkedHashSet<>(set);
      rest.remove(spared);
      if (!rest.isEmpty()) {
        addSmallest(target, rest, found);
      }
    }
    boolean smallerWillDo = found.stream().anyMatch(other -> isPart(other, set));
    if (found.size() == before && !smallerWillDo) {
      found.add(set);
    }
  }

  private static boolean isPart(Set<String> part, Set<String> whole) {
    return part.size() < whole.size() && whole.containsAll(part);
  }

  /** The sets of criteria that would have to be cured for a requirement to hold. */
  private List<Set<String>> lacking(Requirement requirement) {
    return candidates(requirement).stream()
        .filter(candidate -> !candidate.isEmpty() && candidate.size() <= MOST_CRITERIA)
        .toList();
  }

  private List<Set<String>> candidates(Requirement requirement) {
    if (requirement instanceof Requirement.One one) {
      if (now.apply(one.criterion()) == Status.MET) {
        return List.of(Set.of());
      }
      return curable(one.criterion()) ? List.of(withGround(one.criterion())) : List.of();
    }
    if (requirement instanceof Requirement.Any any) {
      return any.parts().stream()
          .flatMap(part -> candidates(part).stream())
          .distinct()
          .limit(MOST_CANDIDATES)
          .toList();
    }
    List<Set<String>> joined = List.of(Set.of());
    for (Requirement part : ((Requirement.All) requirement).parts()) {
      List<Set<String>> further = candidates(part);
      joined =
          joined.stream()
              .flatMap(one -> further.stream().map(other -> union(one, other)))
              .distinct()
              .limit(MOST_CANDIDATES)
              .toList();
    }
    return joined;
  }

  /** The criterion and those that it builds on, as far as they are not met. */
  private Set<String> withGround(String criterion) {
    Set<String> all = new LinkedHashSet<>(Set.of(criterion));
    rulebook.criterion(criterion).buildsOn().stream()
        .filter(ground -> now.apply(ground) != Status.MET)
        .forEach(all::add);
    return all;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  /** Whether a provider can document it, and doing so would show it in the face of the record. */
  private boolean curable(String criterion) {
    return curable.computeIfAbsent(
        criterion,
        id -> {
          CriterionDefinition definition = rulebook.criterion(id);
          return definition.curable()
              && !definition.satisfiedBy().isEmpty()
              && supposing(withGround(id)).apply(id) == Status.MET;
        });
  }

  private boolean leadsTo(Recommendation target, Set<String> part) {
    return Decision.on(topic, request.concept(), supposing(part)).recommendation() == target;
  }

  private Function<String, Status> supposing(Set<String> part) {
    return supposed.computeIfAbsent(
        part,
        criteria -> {
          List<Fact> facts =
              criteria.stream()
                  .flatMap(criterion -> rulebook.criterion(criterion).satisfiedBy().stream())
                  .map(example -> Supposition.of(example, request))
                  .toList();
          return session.supposing(facts, request).of(request);
        });
  }

  private Change change(Recommendation target, Set<String> part) {
    List<CriterionDefinition> definitions =
        topic.criteria().stream().filter(definition -> part.contains(definition.id())).toList();
    return new Change(
        target,
        definitions.stream().map(CriterionDefinition::id).toList(),
        definitions.stream().map(CriterionDefinition::document).toList());
  }
}
