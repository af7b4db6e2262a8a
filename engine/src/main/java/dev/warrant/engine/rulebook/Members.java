package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up what a fact can be asked, and says what is wrong where it cannot. */
final class Members {
  private final RuleFaults faults;

  Members(RuleFaults faults) {
    this.faults = faults;
  }

  /**
   * A field, or a question without argument.
   *
   * @param owner of what it is asked; {@code null} if that cannot be told
   */
  Typed field(Class<?> owner, Token name, boolean alwaysSaid) {
    if (owner == null) {
      return Typed.unknown(name);
    }
    return TypeLookup.member(owner, name.text())
        .map(type -> new Typed(type, name, false, alwaysSaid || type.isPrimitive()))
        .orElseGet(() -> unknown(owner, name));
  }

  private Typed unknown(Class<?> owner, Token name) {
    List<String> fields = TypeLookup.fields(owner);
    faults.unknown(
        name,
        FaultKind.UNKNOWN_FIELD,
        owner.getSimpleName() + " has no field \"" + name.text() + "\".",
        fields,
        "Its fields: " + String.join(", ", fields) + ".");
    return Typed.unknown(name);
  }

  /** A question with arguments. */
  Typed answer(Class<?> owner, Token name, List<Typed> arguments) {
    if (owner == null) {
      return Typed.unknown(name);
    }
    List<Method> asked = named(Arrays.stream(owner.getMethods()), name);
    if (asked.isEmpty()) {
      Set<String> questions =
          Arrays.stream(owner.getMethods())
              .filter(method -> method.getParameterCount() > 0)
              .filter(
                  method -> !method.getName().equals("equals") && !method.getName().equals("wait"))
              .map(Method::getName)
              .collect(Collectors.toCollection(TreeSet::new));
      String remedy =
          questions.isEmpty() ? "" : "Its questions: " + String.join(", ", questions) + ".";
      String message =
          owner.getSimpleName() + " has no question \"" + name.text() + "\" with brackets.";
      faults.unknown(name, FaultKind.UNKNOWN_FIELD, message, questions, remedy);
      return Typed.unknown(name);
    }
    return fitting(asked, name, arguments);
  }

  /**
   * A value or a question of a type.
   *
   * @param type {@code null} if there is none of this name
   * @param arguments {@code null} where there are no brackets
   */
  Typed ofType(Class<?> type, Token name, Token member, List<Typed> arguments) {
    if (type == null) {
      faults.unknown(
          name,
          FaultKind.UNKNOWN_TYPE,
          "There is no type \"" + name.text() + "\".",
          TypeLookup.valueTypes(),
          "");
      return Typed.unknown(name);
    }
    if (arguments != null) {
      List<Method> asked = named(Arrays.stream(type.getMethods()), member);
      if (asked.isEmpty()) {
        String message = type.getSimpleName() + " cannot be asked \"" + member.text() + "\".";
        Set<String> known =
            Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
        faults.unknown(member, FaultKind.UNKNOWN_FIELD, message, known, "");
        return Typed.unknown(member);
      }
      return fitting(asked, member, arguments);
    }
    if (type.isEnum() && !Typed.constants(type).contains(member.text())) {
      List<String> known = Typed.constants(type);
      faults.unknown(
          member,
          FaultKind.UNKNOWN_VALUE,
          type.getSimpleName() + " has no value \"" + member.text() + "\".",
          known,
          "Its values: " + String.join(", ", known) + ".");
      return Typed.unknown(member);
    }
    return new Typed(type.isEnum() ? type : null, member, true, true);
  }

  private static List<Method> named(Stream<Method> methods, Token name) {
    return methods.filter(method -> method.getName().equals(name.text())).toList();
  }

  private Typed fitting(List<Method> asked, Token name, List<Typed> arguments) {
    for (Method method : asked) {
      if (takes(method, arguments)) {
        return new Typed(method.getReturnType(), name, false, method.getReturnType().isPrimitive());
      }
    }
    Method nearest =
        asked.stream()
            .filter(method -> method.getParameterCount() == arguments.size())
            .findFirst()
            .orElse(asked.get(0));
    String wanted =
        Arrays.stream(nearest.getParameterTypes())
            .map(Typed::named)
            .collect(Collectors.joining(" and "));
    Token place = arguments.isEmpty() ? name : firstUnfit(nearest, arguments).token();
    String given =
        arguments.stream()
            .filter(argument -> argument.type() != null)
            .map(argument -> "\"" + argument.token().text() + "\" is " + argument.kind())
            .collect(Collectors.joining(", "));
    faults.at(
        place,
        FaultKind.WRONG_KIND_OF_VALUE,
        "\"%s\" wants %s in its brackets%s."
            .formatted(name.text(), wanted, given.isEmpty() ? "" : ", and " + given),
        "Name in its brackets what it wants.");
    return Typed.unknown(name);
  }

  private static Typed firstUnfit(Method method, List<Typed> arguments) {
    for (int i = 0; i < Math.min(method.getParameterCount(), arguments.size()); i++) {
      if (!fits(method.getParameterTypes()[i], arguments.get(i))) {
        return arguments.get(i);
      }
    }
    return arguments.get(arguments.size() - 1);
  }

  private static boolean takes(Method method, List<Typed> arguments) {
    if (method.getParameterCount() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!fits(method.getParameterTypes()[i], arguments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Class<?> wanted, Typed given) {
    if (given.type() == null || given.isNothing() || wanted.isAssignableFrom(given.type())) {
      return true;
    }
    Typed parameter = new Typed(wanted, given.token(), false, true);
    boolean sameSort = parameter.sort() == given.sort() && parameter.sort() != Typed.Sort.OTHER;
    return sameSort && parameter.sort() != Typed.Sort.CONSTANT;
  }
}
