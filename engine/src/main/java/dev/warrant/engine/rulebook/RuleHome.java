package dev.warrant.engine.rulebook;

import org.drools.model.Model;

/**
 * Where compiled rules are found.
 *
 * @param loader what loads the class
 * @param model name of the class that describes the rules of one package to the rule engine
 */
record RuleHome(ClassLoader loader, String model) {
  /**
   * The rules, described anew.
   *
   * @throws IllegalStateException if the loader cannot find them
   */
  Model describe() {
    try {
      return Class.forName(model, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException missing) {
      throw new IllegalStateException("the compiled rules lack " + model, missing);
    }
  }

  /** The package of the rules. */
  String packageName() {
    return model.substring(0, model.lastIndexOf('.'));
  }
}
