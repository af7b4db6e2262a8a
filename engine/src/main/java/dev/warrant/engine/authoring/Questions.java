package dev.warrant.engine.authoring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What values can be asked. Looked up once: the same few questions are asked of every fact. */
final class Questions {
  private record Key(Class<?> type, String name, boolean ofType) {}

  private static final Map<Key, List<Method>> KNOWN = new ConcurrentHashMap<>();

  private Questions() {}

  /**
   * The questions of a name.
   *
   * @param ofType whether the type itself is asked, not a value of it
   */
  static List<Method> named(Class<?> type, String name, boolean ofType) {
    return KNOWN.computeIfAbsent(new Key(type, name, ofType), Questions::lookedUp);
  }

  private static List<Method> lookedUp(Key key) {
    return openTypes(key.type())
        .flatMap(open -> Arrays.stream(open.getMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()) == key.ofType())
        .filter(method -> method.getName().equals(key.name()))
        .toList();
  }

  /** The type and what it extends, as far as it can be seen: a list's own class cannot. */
  private static Stream<Class<?>> openTypes(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return Stream.concat(
        Modifier.isPublic(type.getModifiers()) ? Stream.of(type) : Stream.empty(),
        above.flatMap(Questions::openTypes));
  }
}
