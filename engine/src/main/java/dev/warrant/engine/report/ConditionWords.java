package dev.warrant.engine.report;

import dev.warrant.engine.rulebook.Condition;
import dev.warrant.engine.rulebook.Expression;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.PainRelief;
import dev.warrant.rules.facts.PrescriptionMonitoring;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.UsePhase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The conditions of a rule in words. */
final class ConditionWords {
  /** Questions to a fact whose name alone would not tell what they ask. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "present", "present",
          "absent", "denied",
          "failed", "failed, not tolerated or contraindicated",
          "helped", "helped",
          "lessPain", "less pain",
          "noLessPain", "no less pain");

  /** Questions with an argument, which follows the words. */
  private static final Map<String, String> RELATIONS =
      Map.of(
          "of", "of",
          "concerns", "credited to",
          "mayConcern", "possibly concerning",
          "inClass", "of the class",
          "newerThan", "newer than",
          "inAnotherRegionThan", "in another region than",
          "isBefore", "before",
          "plusYears", "plus years:",
          "agree", "roots in agreement:");

  private static final Map<Class<?>, String> KINDS =
      Map.of(
          DrugRequest.class, "request for a medicine",
          InjectionRequest.class, "request for an injection",
          Request.class, "request",
          MedicationUse.class, "statement on taking a medicine",
          TreatmentTrial.class, "trial of a treatment",
          PainRelief.class, "statement on pain relief",
          PrescriptionMonitoring.class, "report of prescription monitoring");

  /** Values whose names alone would not tell what they mean. */
  private static final Map<Enum<?>, String> VALUES =
      Map.ofEntries(
          Map.entry(UsePhase.NEW_START, "newly begun"),
          Map.entry(Assertion.ABSENT, "denied"),
          Map.entry(Assertion.HISTORICAL, "over"),
          Map.entry(Assertion.POSSIBLE, "only possible"),
          Map.entry(Assertion.HYPOTHETICAL, "only supposed"),
          Map.entry(Basis.SYMPTOM, "told as a symptom"),
          Map.entry(Basis.EXAMINATION, "on examination"),
          Map.entry(Basis.IMAGING, "on imaging"),
          Map.entry(Basis.ELECTRODIAGNOSIS, "by electrodiagnosis"),
          Map.entry(Basis.LABORATORY, "in the laboratory"),
          Map.entry(Basis.COURSE, "in the course"));

  private static final Map<String, String> ABBREVIATIONS =
      Map.of("nsaid", "NSAID", "snri", "SNRI", "ssri", "SSRI");

  private ConditionWords() {}

  /** What a pattern asks for: {@code a finding: concept is acute exacerbation}. */
  static String of(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return PatternWords.withArticle(pattern);
    }
    if (condition instanceof Condition.Without without) {
      return "no " + together(without.parts(), " together with ");
    }
    if (condition instanceof Condition.Exists exists) {
      return "some " + together(exists.parts(), " together with ");
    }
    if (condition instanceof Condition.Either either) {
      return "either "
          + either.groups().stream()
              .map(group -> together(group, " together with "))
              .collect(Collectors.joining(", or "));
    }
    if (condition instanceof Condition.Tally tally) {
      return tally(tally);
    }
    return condition.text();
  }

  /** {@code the sum over every opioid dose is at most 120}. */
  private static String tally(Condition.Tally tally) {
    String over = PatternWords.of(tally.over());
    String tests =
        tally.tests().stream().map(test -> of(test.expression())).collect(Collectors.joining("; "));
    for (Condition.Figure figure : tally.figures()) {
      String words = "the " + figure.function() + " over every " + over;
      tests = tests.replace("the " + bound(figure.binding()), words);
    }
    return tests;
  }

  private static String together(List<Condition> parts, String joint) {
    return parts.stream()
        .map(
            part -> part instanceof Condition.Pattern pattern ? PatternWords.of(pattern) : of(part))
        .collect(Collectors.joining(joint));
  }

  /** A kind of fact: {@code pain score}. */
  static String kind(Class<?> type) {
    return KINDS.getOrDefault(type, spaced(type.getSimpleName()));
  }

  /** What an expression asks, or names. */
  static String of(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return value(literal.value());
    }
    if (expression instanceof Expression.This) {
      return "this";
    }
    if (expression instanceof Expression.Bound bound) {
      return "the " + bound(bound.name());
    }
    if (expression instanceof Expression.Member member) {
      return member(member);
    }
    if (expression instanceof Expression.Call call) {
      String question = relation(call.name()) + " " + listed(call.arguments(), " and ");
      return call.of() instanceof Expression.This ? question : of(call.of()) + " " + question;
    }
    if (expression instanceof Expression.TypeCall call) {
      return relation(call.name()) + " " + listed(call.arguments(), " and ");
    }
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Membership membership) {
      return of(membership.left())
          + (membership.negated() ? " is none of " : " is ")
          + listed(membership.values(), " or ");
    }
    if (expression instanceof Expression.Calculation calculation) {
      return of(calculation.left()) + " " + calculation.operator() + " " + of(calculation.right());
    }
    if (expression instanceof Expression.Not not) {
      return "not " + of(not.part());
    }
    if (expression instanceof Expression.All all) {
      return joined(all.parts(), " and ");
    }
    if (expression instanceof Expression.Any any) {
      return joined(any.parts(), ", or ");
    }
    return ((Expression.Opaque) expression).text();
  }

  private static String member(Expression.Member member) {
    String name = QUESTIONS.getOrDefault(member.name(), spaced(member.name()));
    if (member.name().equals("size")) {
      return "number of " + of(member.of());
    }
    return member.of() instanceof Expression.This
        ? name
        : of(member.of()) + (member.of() instanceof Expression.Bound ? "'s " : ": ") + name;
  }

  /** Whether a list of things is empty: {@code roots are named}; empty for any other comparison. */
  private static Optional<String> named(Expression.Comparison comparison) {
    boolean sizeToNone =
        comparison.left() instanceof Expression.Member member
            && member.name().equals("size")
            && comparison.right() instanceof Expression.Literal literal
            && literal.value() instanceof Number number
            && number.intValue() == 0;
    if (!sizeToNone) {
      return Optional.empty();
    }
    String things = of(((Expression.Member) comparison.left()).of());
    return switch (comparison.operator()) {
      case ">" -> Optional.of(things + " are named");
      case "==" -> Optional.of("no " + things + " are named");
      default -> Optional.empty();
    };
  }

  private static String comparison(Expression.Comparison comparison) {
    Optional<String> named = named(comparison);
    if (named.isPresent()) {
      return named.get();
    }
    String left = of(comparison.left());
    boolean equal = comparison.operator().equals("==");
    if (comparison.right() instanceof Expression.Literal literal) {
      if (literal.value() == null) {
        return left + (equal ? " is unsaid" : " is said");
      }
      if (literal.value() instanceof Boolean truth && equal) {
        return truth ? left : left + " is no";
      }
    }
    String words =
        switch (comparison.operator()) {
          case "==" -> " is ";
          case "!=" -> " is other than ";
          case "<" -> " is under ";
          case "<=" -> " is at most ";
          case ">" -> " is over ";
          default -> " is at least ";
        };
    return left + words + of(comparison.right());
  }

  private static String listed(List<Expression> values, String last) {
    List<String> words = values.stream().map(ConditionWords::of).toList();
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + last + words.get(end);
  }

  private static String joined(List<Expression> parts, String joint) {
    return parts.stream().map(ConditionWords::of).collect(Collectors.joining(joint));
  }

  private static String relation(String name) {
    return RELATIONS.getOrDefault(name, spaced(name));
  }

  /** A value as a reader would write it. */
  static String value(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return VALUES.getOrDefault(constant, words);
    }
    if (value instanceof String text) {
      return ABBREVIATIONS.getOrDefault(text, text.replace('-', ' '));
    }
    if (value instanceof Boolean bool) {
      return bool ? "yes" : "no";
    }
    return String.valueOf(value);
  }

  private static String bound(String name) {
    return spaced(name.substring(name.startsWith("$") ? 1 : 0)).replace('_', ' ');
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
