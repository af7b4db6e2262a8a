package dev.warrant.engine.rulebook;

import dev.warrant.rules.facts.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the names of a file of rules stand for: types by its imports, fields by reflection. */
final class TypeLookup {
  private final List<String> imports;

  /**
   * @param imports the imports of the file, a package as {@code name.*}
   */
  TypeLookup(List<String> imports) {
    this.imports = new ArrayList<>(imports);
    this.imports.addAll(DrlFile.IMPLICIT_IMPORTS);
    this.imports.add("java.lang.*");
  }

  /** The type that a name stands for, if there is one. */
  Optional<Class<?>> type(String name) {
    for (String imported : imports) {
      Optional<Class<?>> found = Optional.empty();
      if (imported.endsWith(".*")) {
        found = load(imported.substring(0, imported.length() - 1) + name);
      } else if (imported.endsWith("." + name)) {
        found = load(imported);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return name.contains(".") ? load(name) : Optional.empty();
  }

  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, TypeLookup.class.getClassLoader()));
    } catch (ClassNotFoundException | NoClassDefFoundError unknown) {
      return Optional.empty();
    }
  }

  /** The kinds of fact that a pattern may name. */
  static Set<String> factTypes() {
    Set<Class<?>> kinds = new HashSet<>();
    kinds(Fact.class, kinds);
    return kinds.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The types that a condition may name: kinds of fact and the lists of values of their fields. */
  static Set<String> valueTypes() {
    Set<String> names = new TreeSet<>(factTypes());
    Set<Class<?>> kinds = new HashSet<>();
    kinds(Fact.class, kinds);
    kinds.stream()
        .filter(Class::isRecord)
        .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
        .map(RecordComponent::getType)
        .filter(Class::isEnum)
        .forEach(type -> names.add(type.getSimpleName()));
    return names;
  }

  private static void kinds(Class<?> type, Set<Class<?>> found) {
    found.add(type);
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(sub -> kinds(sub, found));
    }
  }

  /** The fields of a fact and what else may be asked of it without an argument. */
  static List<String> fields(Class<?> type) {
    List<String> names = new ArrayList<>();
    if (type.isRecord()) {
      Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
    }
    Arrays.stream(type.getMethods())
        .filter(method -> isQuestion(type, method))
        .map(Method::getName)
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(names::add);
    return names;
  }

  private static boolean isQuestion(Class<?> type, Method method) {
    boolean inherited = method.getDeclaringClass() == Object.class;
    boolean ofEveryRecord =
        type.isRecord() && Set.of("equals", "hashCode", "toString").contains(method.getName());
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && !inherited
        && !ofEveryRecord;
  }

  /** The type of a field or of a question without argument; empty if the type has no such name. */
  static Optional<Class<?>> member(Class<?> type, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Set<String> accessors = Set.of(name, "get" + capital, "is" + capital);
    return methods(type)
        .filter(method -> method.getParameterCount() == 0 && accessors.contains(method.getName()))
        .<Class<?>>map(Method::getReturnType)
        .findFirst();
  }

  /** Whether the type has a method of this name, with any arguments. */
  static boolean hasMethod(Class<?> type, String name) {
    return methods(type).anyMatch(method -> method.getName().equals(name));
  }

  private static java.util.stream.Stream<Method> methods(Class<?> type) {
    return java.util.stream.Stream.concat(
        Arrays.stream(type.getMethods()), Arrays.stream(Object.class.getMethods()));
  }
}
