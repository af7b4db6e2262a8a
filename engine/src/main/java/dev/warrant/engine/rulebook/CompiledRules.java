package dev.warrant.engine.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rules as Java classes.
 *
 * @param classes class files by path, for instance {@code dev/warrant/…/Rules.class}, sorted
 * @param models names of the classes that describe the rules to the rule engine, sorted
 */
record CompiledRules(Map<String, byte[]> classes, List<String> models) {
  CompiledRules {
    classes = new TreeMap<>(classes);
    models = models.stream().sorted().toList();
  }

  /** Where the rules of each package are found, by package. */
  Map<String, RuleHome> homes() {
    ClassLoader loader = new InMemoryLoader(classes);
    return models.stream()
        .map(model -> new RuleHome(loader, model))
        .collect(Collectors.toMap(RuleHome::packageName, Function.identity()));
  }

  /**
   * Finds the classes of one compilation; forgotten with its rulebook. Built-in rules of the same
   * names are hidden from it.
   */
  private static final class InMemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    InMemoryLoader(Map<String, byte[]> classes) {
      super(new BlindToBuiltInRules());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(path(name));
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }

    private static String path(String className) {
      return className.replace('.', '/') + ".class";
    }
  }
}
