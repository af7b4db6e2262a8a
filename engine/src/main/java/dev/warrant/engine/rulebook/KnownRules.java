package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Rules that were compiled before, known by what they say: a rulebook costs the compilation of
 * those of its rules that are new. Rules that no one has used for two compilations of their edition
 * are forgotten, and their classes with them. Safe for use by several threads.
 */
public final class KnownRules {
  /**
   * What a rule says.
   *
   * @param frame what its file says outside of rules: package and imports
   * @param rule the rule; all of them where they cannot be told apart
   */
  private record Key(String frame, String rule) {}

  private final Optional<BuiltInRules> builtIn;
  private final Map<Key, RuleHome> homes = new HashMap<>();
  private final Map<String, Set<Key>> usedLast = new HashMap<>();
  private final Set<String> seeded = new HashSet<>();

  private KnownRules(Optional<BuiltInRules> builtIn) {
    this.builtIn = builtIn;
  }

  /** Knows the rules that were compiled when the project was built. */
  public static KnownRules builtIn() {
    return new KnownRules(BuiltInRules.found(KnownRules.class.getClassLoader()));
  }

  /** Knows nothing yet. */
  static KnownRules none() {
    return new KnownRules(Optional.empty());
  }

  /** How many rules it knows. */
  synchronized int size() {
    return homes.size();
  }

  /**
   * What came of compiling.
   *
   * @param rules where each rule is found; of no use where there are faults
   * @param faults what the compiler refuses, by rule
   */
  record Compilation(AssembledRules rules, List<RulebookFault> faults) {}

  /**
   * Compiles those of an edition's rules that it does not know.
   *
   * @param edition edition id
   */
  synchronized Compilation compile(String edition, List<DrlFile> files) {
    files.forEach(file -> seed(edition, file));
    List<DrlFile> unknown = new ArrayList<>();
    for (DrlFile file : files) {
      unknownPart(file).ifPresent(unknown::add);
    }
    if (!unknown.isEmpty()) {
      List<RulebookFault> faults = compileAll(edition, unknown, files);
      if (!faults.isEmpty()) {
        return new Compilation(new AssembledRules(Map.of()), faults);
      }
    }
    Map<RuleHome, Set<String>> used = new LinkedHashMap<>();
    Set<Key> keys = new HashSet<>();
    for (DrlFile file : files) {
      keys(file)
          .forEach(
              (rule, key) -> {
                keys.add(key);
                used.computeIfAbsent(homes.get(key), home -> new LinkedHashSet<>()).add(rule);
              });
    }
    forgetUnused(edition, keys);
    return new Compilation(new AssembledRules(used), List.of());
  }

  private List<RulebookFault> compileAll(
      String edition, List<DrlFile> unknown, List<DrlFile> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    unknown.forEach(file -> texts.put(RulebookSource.pathOf(file), file.compilable()));
    RuleCompiler.Outcome outcome = RuleCompiler.compile(edition, texts);
    if (!outcome.errors().isEmpty()) {
      return new CompilerComplaints(edition, unknown).placed(outcome.errors());
    }
    Map<String, RuleHome> byPackage = outcome.rules().homes();
    for (DrlFile file : files) {
      keys(file).forEach((rule, key) -> homes.putIfAbsent(key, byPackage.get(file.packageName())));
    }
    return List.of();
  }

  private void forgetUnused(String edition, Set<Key> keys) {
    Set<Key> kept = new HashSet<>(keys);
    Set<Key> former = usedLast.put(edition, keys);
    if (former != null) {
      kept.addAll(former);
    }
    usedLast.values().forEach(kept::addAll);
    homes
        .entrySet()
        .removeIf(known -> !kept.contains(known.getKey()) && !isBuiltIn(known.getValue()));
  }

  private boolean isBuiltIn(RuleHome home) {
    return builtIn.isPresent() && builtIn.get().loader() == home.loader();
  }

  /** The built-in rules of a file's name and edition become known when first they may serve. */
  private void seed(String edition, DrlFile file) {
    if (builtIn.isPresent() && seeded.add(edition + "/" + file.source().name())) {
      builtIn
          .get()
          .compiledBefore(edition, file)
          .ifPresent(
              former ->
                  builtIn
                      .get()
                      .home(edition, former.packageName())
                      .ifPresent(
                          home ->
                              keys(former).values().forEach(key -> homes.putIfAbsent(key, home))));
    }
  }

  /** The file with the rules that are known blanked out; empty where all are known. */
  private Optional<DrlFile> unknownPart(DrlFile file) {
    Map<String, Key> keys = keys(file);
    if (keys.values().stream().allMatch(homes::containsKey)) {
      return Optional.empty();
    }
    if (keys.values().stream().noneMatch(homes::containsKey)) {
      return Optional.of(file);
    }
    String rest = file.textWith(rule -> !homes.containsKey(keys.get(rule.getName())));
    return DrlFile.parse(new SourceFile(file.source().path(), rest), new ArrayList<>());
  }

  /** What each rule of a file says, by its name. */
  private static Map<String, Key> keys(DrlFile file) {
    String text = file.readable();
    String frame = file.packageName() + "\n" + frame(file);
    boolean apart = canBeTakenApart(file);
    Map<String, Key> keys = new LinkedHashMap<>();
    for (RuleDescr rule : file.rules()) {
      String said =
          apart ? text.substring(rule.getStartCharacter(), DrlFile.end(rule, text)) : text;
      keys.put(rule.getName(), new Key(frame, said));
    }
    return keys;
  }

  private static String frame(DrlFile file) {
    String text = file.textWith(rule -> false);
    StringBuilder frame = new StringBuilder();
    Token.scan(text, 0, text.length()).forEach(token -> frame.append(token.text()).append(' '));
    return frame.toString();
  }

  /** Whether no rule of the file needs anything of the file but its imports. */
  private static boolean canBeTakenApart(DrlFile file) {
    return file.tree().getFunctions().isEmpty()
        && file.tree().getTypeDeclarations().isEmpty()
        && file.tree().getGlobals().isEmpty()
        && file.rules().stream().allMatch(rule -> rule.getParentName() == null && !rule.isQuery());
  }
}
