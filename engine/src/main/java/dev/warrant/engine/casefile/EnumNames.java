package dev.warrant.engine.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the values of an enumeration are written: by {@link JsonProperty} where one is given. */
final class EnumNames {
  private EnumNames() {}

  static String nameOf(Enum<?> value) {
    try {
      JsonProperty property =
          value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
      return property == null ? value.name() : property.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(value -> nameOf((Enum<?>) value)).toList();
  }

  static Optional<Object> named(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object.class::cast)
        .filter(value -> nameOf((Enum<?>) value).equals(name))
        .findFirst();
  }
}
