package dev.warrant.engine.casefile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.warrant.rules.facts.Fact;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names by which a case file tells kinds of fact apart, as {@link Fact} declares them. */
final class FactTypes {
  private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, String> BY_CLASS = new LinkedHashMap<>();

  static {
    Arrays.stream(Fact.class.getAnnotation(JsonSubTypes.class).value())
        .forEach(
            type -> {
              BY_NAME.put(type.name(), type.value());
              BY_CLASS.put(type.value(), type.name());
            });
  }

  private FactTypes() {}

  static String nameOf(Fact fact) {
    return BY_CLASS.get(fact.getClass());
  }

  static Optional<Class<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }
}
