package dev.warrant.engine.authoring;

import dev.warrant.engine.rulebook.Constraint;
import dev.warrant.engine.rulebook.Expression;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Asks one thing of one fact, as the rule engine would, and tells a denial from silence.
 *
 * @param self the fact
 * @param bindings what other conditions found, by name
 */
record Evaluation(Object self, Map<String, Object> bindings) {
  /** Stands for a value that waits for another condition. */
  static final Object NOT_TRIED = new Object();

  /** Whether it holds. */
  Truth truth(Expression expression) {
    if (expression instanceof Expression.All all) {
      return Truth.all(all.parts().stream().map(this::truth).toList());
    }
    if (expression instanceof Expression.Any any) {
      return Truth.any(any.parts().stream().map(this::truth).toList());
    }
    if (expression instanceof Expression.Not not) {
      return truth(not.part()).opposite();
    }
    if (expression instanceof Expression.Comparison comparison) {
      return compared(comparison);
    }
    if (expression instanceof Expression.Membership membership) {
      List<Truth> each =
          membership.values().stream()
              .map(value -> compared(new Expression.Comparison("==", membership.left(), value)))
              .toList();
      return membership.negated() ? noneOf(membership, each) : Truth.any(each);
    }
    Object value = value(expression);
    if (value == NOT_TRIED || expression instanceof Expression.Opaque) {
      return Truth.NOT_TRIED;
    }
    return value instanceof Boolean bool ? Truth.of(bool) : Truth.UNSAID;
  }

  /** As with {@code !=}, silence is none of the values. */
  private Truth noneOf(Expression.Membership membership, List<Truth> each) {
    Truth none = Truth.any(each).opposite();
    return none == Truth.UNSAID && value(membership.left()) == null ? Truth.TRUE : none;
  }

  /** The value that a constraint compares; {@code null} if it compares none, or it is unsaid. */
  Object compared(Constraint constraint) {
    Object value = null;
    if (constraint.expression() instanceof Expression.Comparison comparison) {
      value = value(comparison.left());
    } else if (constraint.expression() instanceof Expression.Membership membership) {
      value = value(membership.left());
    }
    return value == NOT_TRIED ? null : value;
  }

  private Truth compared(Expression.Comparison comparison) {
    Object left = value(comparison.left());
    Object right = value(comparison.right());
    String operator = comparison.operator();
    if (left == NOT_TRIED || right == NOT_TRIED) {
      return Truth.NOT_TRIED;
    }
    boolean asksForSilence =
        comparison.right().equals(new Expression.Literal(null))
            || comparison.left().equals(new Expression.Literal(null));
    if (!asksForSilence && (left == null || right == null)) {
      // To the rule engine silence is other than any value, which is why rules must not ask so.
      return operator.equals("!=") ? Truth.of(left != right) : Truth.UNSAID;
    }
    return switch (operator) {
      case "==" -> Truth.of(same(left, right));
      case "!=" -> Truth.of(!same(left, right));
      default -> ordered(operator, left, right);
    };
  }

  private static boolean same(Object left, Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      return decimal(one).compareTo(decimal(other)) == 0;
    }
    return Objects.equals(left, right);
  }

  @SuppressWarnings("unchecked")
  private static Truth ordered(String operator, Object left, Object right) {
    int order;
    if (left instanceof Number one && right instanceof Number other) {
      order = decimal(one).compareTo(decimal(other));
    } else if (left instanceof Comparable<?> one && left.getClass().isInstance(right)) {
      order = ((Comparable<Object>) one).compareTo(right);
    } else {
      return Truth.UNSAID;
    }
    return Truth.of(
        switch (operator) {
          case "<" -> order < 0;
          case "<=" -> order <= 0;
          case ">" -> order > 0;
          default -> order >= 0;
        });
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
  }

  /** Its value; {@code null} where the fact does not say, or {@link #NOT_TRIED}. */
  Object value(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return literal.value();
    }
    if (expression instanceof Expression.This) {
      return self;
    }
    if (expression instanceof Expression.Bound bound) {
      return bindings.getOrDefault(bound.name(), NOT_TRIED);
    }
    if (expression instanceof Expression.Member member) {
      return answer(value(member.of()), null, member.name(), List.of());
    }
    if (expression instanceof Expression.Call call) {
      return answer(value(call.of()), null, call.name(), call.arguments());
    }
    if (expression instanceof Expression.TypeCall call) {
      return answer(null, call.type(), call.name(), call.arguments());
    }
    if (expression instanceof Expression.Calculation calculation) {
      return calculated(calculation);
    }
    if (expression instanceof Expression.Opaque) {
      return NOT_TRIED;
    }
    return switch (truth(expression)) {
      case TRUE -> true;
      case FALSE -> false;
      case UNSAID -> null;
      case NOT_TRIED -> NOT_TRIED;
    };
  }

  private Object calculated(Expression.Calculation calculation) {
    Object left = value(calculation.left());
    Object right = value(calculation.right());
    if (left == NOT_TRIED || right == NOT_TRIED) {
      return NOT_TRIED;
    }
    if (!(left instanceof Number one) || !(right instanceof Number other)) {
      return null;
    }
    return switch (calculation.operator()) {
      case "+" -> decimal(one).add(decimal(other));
      case "-" -> decimal(one).subtract(decimal(other));
      case "*" -> decimal(one).multiply(decimal(other));
      default ->
          decimal(other).signum() == 0
              ? null
              : decimal(one).divide(decimal(other), MathContext.DECIMAL64);
    };
  }

  /** What a value, or a type, answers to a question; silence where it cannot answer. */
  private Object answer(Object of, Class<?> type, String name, List<Expression> arguments) {
    List<Object> values = arguments.stream().map(this::value).toList();
    if (of == NOT_TRIED || values.contains(NOT_TRIED)) {
      return NOT_TRIED;
    }
    if (of == null && type == null) {
      return null;
    }
    return Questions.named(type == null ? of.getClass() : type, name, of == null).stream()
        .filter(method -> isAsked(method, name, values))
        .findFirst()
        .map(method -> new Answer(invoked(method, of, values)))
        .orElse(new Answer(NOT_TRIED))
        .value();
  }

  /** What was answered; the value may be {@code null}. */
  private record Answer(Object value) {}

  private static boolean isAsked(Method method, String name, List<Object> values) {
    if (!method.getName().equals(name) || method.getParameterCount() != values.size()) {
      return false;
    }
    for (int i = 0; i < values.size(); i++) {
      Class<?> wanted = method.getParameterTypes()[i];
      Object value = values.get(i);
      boolean number = wanted.isPrimitive() && value instanceof Number;
      if (!number && value != null && !wanted.isInstance(value)) {
        return false;
      }
    }
    return true;
  }

  private static Object invoked(Method method, Object of, List<Object> values) {
    Object[] given = values.toArray();
    for (int i = 0; i < given.length; i++) {
      Class<?> wanted = method.getParameterTypes()[i];
      if (given[i] instanceof Number number && (wanted == long.class || wanted == int.class)) {
        given[i] = wanted == long.class ? (Object) number.longValue() : number.intValue();
      }
    }
    try {
      return method.invoke(of, given);
    } catch (InvocationTargetException silent) {
      // The question needs a field that the fact does not state.
      return null;
    } catch (IllegalAccessException | IllegalArgumentException hidden) {
      return NOT_TRIED;
    }
  }
}
