package dev.warrant.engine.scaffold;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** The names that new criteria, topics and editions may have. */
final class ScaffoldNames {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+");
  private static final int LONGEST = 80;

  /** Their rules would be taken for parts of Warrant. */
  private static final Set<String> TAKEN = Set.of("rules", "nlp", "engine", "fixtures");

  private ScaffoldNames() {}

  /**
   * Refuses what cannot name a folder, a file, a package and an id alike.
   *
   * @param what what is named, for instance {@code a criterion}
   */
  static void check(String what, String id) throws CannotScaffold {
    boolean good =
        ID.matcher(id).matches()
            && id.length() <= LONGEST
            && !SourceVersion.isKeyword(id)
            && !TAKEN.contains(id);
    if (!good) {
      throw new CannotScaffold(
          "\""
              + id
              + "\" cannot name "
              + what
              + ". Write small letters and figures, with hyphens between words:"
              + " first-line-failed.");
    }
  }

  /** The package of a file of rules. */
  static String packageOf(String edition, String file) {
    return "dev.warrant." + edition.replace('-', '_') + "." + file.replace('-', '_');
  }
}
