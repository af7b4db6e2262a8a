package dev.warrant.engine.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a constraint and the type of its value.
 *
 * @param type {@code null} where it cannot be told
 * @param token the word that names it
 * @param literal whether it is a value written out
 * @param alwaysSaid whether it is a value that every fact has
 */
record Typed(Class<?> type, Token token, boolean literal, boolean alwaysSaid) {
  /** Kinds of values that cannot be compared with one another. */
  enum Sort {
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH("yes or no"),
    DATE("a date"),
    CONSTANT("one of a list of values"),
    OTHER("something else");

    private final String words;

    Sort(String words) {
      this.words = words;
    }
  }

  /** Something of which nothing is known. */
  static Typed unknown(Token token) {
    return new Typed(null, token, false, true);
  }

  static Typed truth(Token token) {
    return new Typed(boolean.class, token, false, true);
  }

  boolean isNothing() {
    return literal && token.is("null");
  }

  /** {@code null} where it cannot be told. */
  Sort sort() {
    if (type == null || isNothing()) {
      return null;
    }
    if (type == String.class) {
      return Sort.TEXT;
    }
    if (Number.class.isAssignableFrom(type) || type == int.class || type == long.class) {
      return Sort.NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return Sort.TRUTH;
    }
    if (type == LocalDate.class) {
      return Sort.DATE;
    }
    return type.isEnum() ? Sort.CONSTANT : Sort.OTHER;
  }

  /** What kind of value it is, in words: {@code a number}. */
  String kind() {
    Sort sort = sort();
    return sort == Sort.CONSTANT || sort == Sort.OTHER ? named(type) : sort.words;
  }

  /** A type with its article, as an author writes it: {@code a DrugRequest}. */
  static String named(Class<?> type) {
    String name = type.getSimpleName();
    return ("AEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }

  /** Names of the constants of an enumeration. */
  static List<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .toList();
  }
}
