package dev.warrant.engine.report;

import dev.warrant.engine.rulebook.Expression;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is asked of a field, as a clinician would say it: {@code for more than 14 days}. */
final class FieldWords {
  /** Fields whose values speak for themselves. */
  private static final Set<String> TELLING =
      Set.of("phase", "direction", "assertion", "outcome", "basis", "form");

  /** Fields that are yes, no or unsaid: how each is told. */
  private static final Map<String, List<String>> TOLD =
      Map.of(
          "daily", List.of("every day", "not every day", "how often is unsaid"),
          "specific",
              List.of("in concrete activities", "in general words", "in which words is unsaid"),
          "intolerable", List.of("intolerable", "tolerable", "how bad is unsaid"),
          "consistent",
              List.of("as prescribed", "not as prescribed", "whether as prescribed is unsaid"),
          "asNeeded", List.of("as needed", "not as needed", "whether as needed is unsaid"),
          "withinYear", List.of("within a year", "not within a year", "when is unsaid"));

  /** Numbers that are measured in something: what stands before and behind them. */
  private static final Map<String, List<String>> MEASURES =
      Map.of(
          "daysOfUse", List.of("for", "days"),
          "daysOfUseWith", List.of("for", "days with this supply"),
          "days", List.of("lasting", "days"),
          "weeks", List.of("for", "weeks"),
          "percentRelief", List.of("by", "percent"),
          "percent", List.of("by", "percent"),
          "age", List.of("aged", "years"));

  private FieldWords() {}

  /** A value, or what another condition found. */
  static String of(Expression value) {
    return value instanceof Expression.Member member
            && member.of() instanceof Expression.Bound bound
            && bound.name().equals("$request")
        ? "the requested treatment"
        : ConditionWords.of(value);
  }

  /** One thing that is asked of a field. */
  static String phrase(Expression asked) {
    if (asked instanceof Expression.Any any) {
      return listed(any.parts().stream().map(PatternWords::phrase).toList(), "or");
    }
    if (asked instanceof Expression.All all) {
      return listed(all.parts().stream().map(PatternWords::phrase).toList(), "and");
    }
    if (asked instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (asked instanceof Expression.Not not
        && not.part() instanceof Expression.Call call
        && call.name().equals("newerThan")
        && call.arguments().equals(List.of(new Expression.This()))) {
      return "not older than " + of(call.of());
    }
    if (asked instanceof Expression.Membership membership
        && !membership.negated()
        && TELLING.contains(name(membership.left()))) {
      return listed(membership.values().stream().map(FieldWords::of).toList(), "or");
    }
    return ConditionWords.of(asked);
  }

  private static String comparison(Expression.Comparison comparison) {
    String field = name(comparison.left());
    Object value =
        comparison.right() instanceof Expression.Literal literal ? literal.value() : comparison;
    boolean equal = comparison.operator().equals("==");
    if (TOLD.containsKey(field) && equal && (value == null || value instanceof Boolean)) {
      int which = value == null ? 2 : Boolean.TRUE.equals(value) ? 0 : 1;
      return TOLD.get(field).get(which);
    }
    if (MEASURES.containsKey(field)) {
      return measured(comparison, MEASURES.get(field), value);
    }
    if (TELLING.contains(field) && equal && value != null) {
      return of(comparison.right());
    }
    return ConditionWords.of(comparison);
  }

  private static String measured(
      Expression.Comparison comparison, List<String> measure, Object value) {
    String before = measure.get(0) + " ";
    String behind = " " + measure.get(1);
    if (value == null) {
      boolean unsaid = comparison.operator().equals("==");
      return before + "a number of" + behind + (unsaid ? " that is unsaid" : " that is stated");
    }
    String words =
        switch (comparison.operator()) {
          case "<" -> "less than ";
          case "<=" -> "at most ";
          case ">" -> "more than ";
          case ">=" -> "at least ";
          case "==" -> "";
          default -> "other than ";
        };
    return before + words + of(comparison.right()) + behind;
  }

  /** The field of the fact itself that is asked; empty if it is none. */
  private static String name(Expression left) {
    if (left instanceof Expression.Member member
        && (member.of() instanceof Expression.This || member.name().equals("asNeeded"))) {
      return member.name();
    }
    return left instanceof Expression.Call call && call.of() instanceof Expression.This
        ? call.name()
        : "";
  }

  /** {@code one, another or a third}. */
  static String listed(List<String> words, String last) {
    int end = words.size() - 1;
    return end < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
  }
}
