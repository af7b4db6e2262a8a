package dev.warrant.engine.authoring;

import dev.warrant.engine.session.Supposition;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.guideline.CriterionDefinition;
import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Pathway;
import dev.warrant.rules.guideline.Topic;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Cases made of what an edition knows: the requests and facts of its rule tests, which are of every
 * type, and the example facts that satisfy its criteria.
 */
public final class EditionCases {
  private static final int MOST_FACTS = 8;

  private final Edition edition;
  private final List<Request> requests;
  private final List<Fact> facts;

  public EditionCases(Edition edition) {
    List<RuleTest> tests = BuiltInRuleTests.all();
    this.edition = edition;
    this.requests = tests.stream().map(RuleTest::request).distinct().toList();
    this.facts =
        tests.stream()
            .flatMap(test -> test.subject().facts().stream())
            .filter(fact -> !(fact instanceof Request))
            .distinct()
            .toList();
  }

  /** Any request with any facts, a part of which satisfies a pathway wholly or nearly so. */
  public Arbitrary<Case> any() {
    return Arbitraries.of(requests).flatMap(this::about);
  }

  private Arbitrary<Case> about(Request request) {
    List<List<Fact>> pathways =
        edition.topicOf(request).stream()
            .flatMap(topic -> topic.pathways().stream())
            .filter(pathway -> pathway.applies().covers(request.concept()))
            .map(pathway -> satisfying(pathway, request))
            .toList();
    Arbitrary<List<Fact>> grounds =
        pathways.isEmpty() ? Arbitraries.just(List.of()) : Arbitraries.of(pathways);
    Arbitrary<List<Fact>> others = Arbitraries.of(facts).list().ofMaxSize(MOST_FACTS);
    Arbitrary<Integer> dropped = Arbitraries.integers().between(-2, 12);
    return Combinators.combine(grounds, others, dropped)
        .as((ground, other, drop) -> subject(request, joined(ground, other, drop)));
  }

  private static List<Fact> joined(List<Fact> ground, List<Fact> other, int drop) {
    List<Fact> all = new ArrayList<>(ground);
    if (drop >= 0 && drop < all.size()) {
      all.remove(drop);
    }
    all.addAll(drop % 2 == 0 ? List.of() : other);
    return all;
  }

  private List<Fact> satisfying(Pathway pathway, Request request) {
    return pathway
        .requires()
        .criteria()
        .flatMap(criterion -> satisfying(criterion, request).stream())
        .distinct()
        .toList();
  }

  /** The example facts that satisfy a criterion, said of a request. */
  public List<Fact> satisfying(String criterion, Request request) {
    return edition.criterion(criterion).stream()
        .map(CriterionDefinition::satisfiedBy)
        .flatMap(List::stream)
        .map(example -> Supposition.of(example, request))
        .toList();
  }

  /** The criteria that a topic requires and that a provider can document. */
  public static List<CriterionDefinition> curable(Topic topic) {
    return topic.criteria().stream()
        .filter(criterion -> criterion.curable() && !criterion.satisfiedBy().isEmpty())
        .toList();
  }

  /** The case with further facts. */
  public static Case with(Case subject, List<Fact> more) {
    return subject(
        subject.requests().get(0), Stream.concat(subject.facts().stream(), more.stream()).toList());
  }

  /** A case of one request, its facts numbered in their order. */
  public static Case subject(Request request, List<Fact> facts) {
    List<Fact> numbered = new ArrayList<>();
    for (Fact fact : facts) {
      numbered.add(named(fact, "f" + (numbered.size() + 1)));
    }
    return new Case(
        "case",
        "note.txt",
        CaseKind.RFA_NOTE,
        LocalDate.of(2015, 2, 2),
        "request date",
        List.of(request),
        numbered);
  }

  /** The same fact under another id. */
  public static Fact named(Fact fact, String id) {
    RecordComponent[] components = fact.getClass().getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] =
            components[i].getName().equals("id") ? id : components[i].getAccessor().invoke(fact);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("facts are public records", impossible);
    }
  }

  /** What the case consists of, for a message. */
  public static String shown(Case subject) {
    return subject.requests().get(0)
        + subject.facts().stream()
            .map(Objects::toString)
            .collect(Collectors.joining("\n  ", "\n  ", ""));
  }
}
