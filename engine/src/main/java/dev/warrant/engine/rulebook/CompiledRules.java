package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

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

  /**
   * The rules as the rule engine runs them.
   *
   * @param rules headings of the rules
   */
  TopicRules load(Edition edition, List<RuleEntry> rules) {
    return TopicRules.load(edition, rules, new InMemoryLoader(classes), models);
  }

  /**
   * The rules whose classes a loader can find.
   *
   * @throws IllegalStateException if it cannot find them
   */
  static KieBase kieBase(ClassLoader loader, Collection<String> models) {
    List<Model> loaded = models.stream().map(name -> model(loader, name)).toList();
    return KieBaseBuilder.createKieBaseFromModel(loaded);
  }

  private static Model model(ClassLoader loader, String name) {
    try {
      return Class.forName(name, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("the compiled rules lack " + name, missing);
    }
  }

  /** Finds the classes of one compilation; forgotten with its rulebook. */
  private static final class InMemoryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    InMemoryLoader(Map<String, byte[]> classes) {
      super(new BlindToBuiltInRules());
      this.classes = classes;
    }

    /**
     * Its own classes come first: a rulebook from disk may have classes of the same names as the
     * built-in one.
     */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!classes.containsKey(path(name))) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? findClass(name) : loaded;
      }
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
