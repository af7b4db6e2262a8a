package dev.warrant.engine.rulebook;

/**
 * Sees all of Warrant but the rules that come compiled with it. Rules compiled from a folder bear
 * the same class names: without this, the built-in ones would be found in their stead.
 */
final class BlindToBuiltInRules extends ClassLoader {
  private static final String WARRANT = "dev.warrant.";
  private static final String[] PROGRAM = {
    WARRANT + "rules.", WARRANT + "nlp.", WARRANT + "engine."
  };

  BlindToBuiltInRules() {
    super(BlindToBuiltInRules.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (isRule(name)) {
      throw new ClassNotFoundException(name);
    }
    return super.loadClass(name, resolve);
  }

  private static boolean isRule(String name) {
    if (!name.startsWith(WARRANT)) {
      return false;
    }
    for (String part : PROGRAM) {
      if (name.startsWith(part)) {
        return false;
      }
    }
    return name.indexOf('.', WARRANT.length()) > 0;
  }
}
