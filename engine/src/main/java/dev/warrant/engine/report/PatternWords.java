package dev.warrant.engine.report;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.rules.facts.AdverseEffect;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.FunctionalChange;
import dev.warrant.rules.facts.Indication;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PriorInjection;
import dev.warrant.rules.facts.TreatmentTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a pattern asks for as a clinician would say it: {@code use of the requested medicine,
 * present, continuing, for more than 14 days}.
 */
final class PatternWords {
  /**
   * What a kind of fact is called.
   *
   * @param noun its name
   * @param ofConcept what stands between the name and a concept
   * @param ofRequest what stands between the name and the request
   */
  private record Noun(String noun, String ofConcept, String ofRequest) {}

  private static final Map<Class<?>, Noun> NOUNS =
      Map.ofEntries(
          Map.entry(DrugRequest.class, new Noun("request", "for", "for")),
          Map.entry(InjectionRequest.class, new Noun("request", "for", "for")),
          Map.entry(MedicationUse.class, new Noun("use", "of", "of")),
          Map.entry(TreatmentTrial.class, new Noun("trial", "of", "of")),
          Map.entry(Indication.class, new Noun("indication", "of", "for")),
          Map.entry(PainRelief.class, new Noun("pain relief", "of", "by")),
          Map.entry(FunctionalChange.class, new Noun("change of function", "of", "with")),
          Map.entry(AdverseEffect.class, new Noun("side effect", "of", "from")),
          Map.entry(PriorInjection.class, new Noun("earlier injection", "of", "of")),
          Map.entry(
              InjectionResponse.class, new Noun("response to an earlier injection", "of", "of")),
          Map.entry(Assessment.class, new Noun("note", "of", "for")));

  /** Kinds that are not counted, so that they take no article. */
  private static final Set<Class<?>> UNCOUNTED = Set.of(MedicationUse.class, PainRelief.class);

  private static final Set<String> SUBJECT_FIELDS =
      Set.of("concept", "drug", "drugClass", "procedure", "treatmentClass");

  /** What is said of a fact by its relation to the request. */
  private static final Map<String, String> RELATIONS =
      Map.of(
          "of", "the requested treatment",
          "concerns", "the requested treatment",
          "mayConcern", "the requested kind, in its region or one unsaid");

  private PatternWords() {}

  /** The pattern with its article. */
  static String withArticle(Condition.Pattern pattern) {
    String words = of(pattern);
    if (UNCOUNTED.contains(pattern.type())) {
      return words;
    }
    return ("aeio".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /** The pattern without article. */
  static String of(Condition.Pattern pattern) {
    Noun noun =
        NOUNS.getOrDefault(
            pattern.type(), new Noun(ConditionWords.kind(pattern.type()), "of", "of"));
    StringBuilder words = new StringBuilder(noun.noun());
    List<String> rest = new ArrayList<>();
    for (Constraint constraint : pattern.constraints()) {
      Expression asked = constraint.expression();
      if (!constraint.asks() || isOfItself(asked)) {
        continue;
      }
      if (isAbout(asked)) {
        String joint = isRelation(asked) ? noun.ofRequest() : noun.ofConcept();
        words.append(' ').append(joint).append(' ').append(phrase(asked));
      } else {
        rest.add(phrase(asked));
      }
    }
    return rest.isEmpty() ? words.toString() : words + " (" + String.join("; ", rest) + ")";
  }

  private static boolean isRelation(Expression asked) {
    return asked instanceof Expression.Call call && RELATIONS.containsKey(call.name());
  }

  /** That a request is the one in question, which a reader takes for granted. */
  private static boolean isOfItself(Expression asked) {
    return asked instanceof Expression.Comparison comparison
        && comparison.left() instanceof Expression.This
        && comparison.operator().equals("==");
  }

  /** Whether it says what a fact is about, not how it is. */
  private static boolean isAbout(Expression asked) {
    if (asked instanceof Expression.Any any) {
      return any.parts().stream().allMatch(PatternWords::isAbout);
    }
    if (asked instanceof Expression.Comparison comparison) {
      return comparison.operator().equals("==") && isSubject(comparison.left());
    }
    if (asked instanceof Expression.Membership membership) {
      return !membership.negated() && isSubject(membership.left());
    }
    return asked instanceof Expression.Call call
        && (RELATIONS.containsKey(call.name()) || call.name().equals("inClass"));
  }

  private static boolean isSubject(Expression field) {
    return field instanceof Expression.Member member
        && member.of() instanceof Expression.This
        && SUBJECT_FIELDS.contains(member.name());
  }

  /** One thing that is asked of a fact. */
  static String phrase(Expression asked) {
    if (asked instanceof Expression.Any any) {
      return joined(any.parts().stream());
    }
    if (asked instanceof Expression.Call call && RELATIONS.containsKey(call.name())) {
      return RELATIONS.get(call.name());
    }
    if (asked instanceof Expression.Call call && call.name().equals("inClass")) {
      return FieldWords.of(call.arguments().get(0));
    }
    if (asked instanceof Expression.Not not
        && not.part() instanceof Expression.Call call
        && RELATIONS.containsKey(call.name())) {
      return "other than " + RELATIONS.get(call.name());
    }
    if (asked instanceof Expression.Comparison comparison && isAbout(asked)) {
      return ofClass(comparison.left()) + FieldWords.of(comparison.right());
    }
    if (asked instanceof Expression.Membership membership && isAbout(asked)) {
      return ofClass(membership.left()) + joined(membership.values().stream());
    }
    return FieldWords.phrase(asked);
  }

  private static String ofClass(Expression field) {
    return field instanceof Expression.Member member && member.name().equals("drugClass")
        ? "a medicine of the class "
        : "";
  }

  private static String joined(Stream<Expression> parts) {
    return FieldWords.listed(parts.map(PatternWords::phrase).distinct().toList(), "or");
  }
}
