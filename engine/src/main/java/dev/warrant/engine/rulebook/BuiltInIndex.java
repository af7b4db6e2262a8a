package dev.warrant.engine.rulebook;

import dev.warrant.rules.criteria.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was compiled when the project was built: for each edition its files, its classes and the
 * headings of its rules. Written beside the classes as lines of tab-separated fields.
 */
final class BuiltInIndex {
  /** Where it stands on the class path. */
  static final String RESOURCE = "META-INF/warrant/rulebooks.tsv";

  /**
   * One edition.
   *
   * @param files names of its files
   * @param models names of the classes that describe its rules
   * @param rules headings of its rules
   */
  record Entry(List<String> files, List<String> models, List<RuleEntry> rules) {
    Entry {
      files = List.copyOf(files);
      models = List.copyOf(models);
      rules = List.copyOf(rules);
    }
  }

  private BuiltInIndex() {}

  static String write(Map<String, Entry> editions) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(editions)
        .forEach(
            (id, entry) -> {
              line(text, "edition", id);
              entry.files().forEach(file -> line(text, "file", file));
              entry.models().forEach(model -> line(text, "model", model));
              for (RuleEntry rule : entry.rules()) {
                line(
                    text,
                    "rule",
                    rule.file(),
                    Integer.toString(rule.line()),
                    rule.rulePackage(),
                    rule.name(),
                    rule.criterion(),
                    rule.passage(),
                    rule.concludes().name());
              }
            });
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    for (String field : fields) {
      if (field.indexOf('\t') >= 0 || field.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a tab or a line break stands in \"" + field + "\"");
      }
    }
    text.append(String.join("\t", fields)).append('\n');
  }

  static Map<String, Entry> read(String text) {
    Map<String, Entry> editions = new TreeMap<>();
    String id = "";
    List<String> files = new ArrayList<>();
    List<String> models = new ArrayList<>();
    List<RuleEntry> rules = new ArrayList<>();
    for (String line : text.lines().toList()) {
      String[] field = line.split("\t", -1);
      switch (field[0]) {
        case "edition" -> {
          id = field[1];
          files.clear();
          models.clear();
          rules.clear();
        }
        case "file" -> files.add(field[1]);
        case "model" -> models.add(field[1]);
        case "rule" -> rules.add(rule(field));
        default -> throw new IllegalStateException(RESOURCE + " has a line of kind " + field[0]);
      }
      editions.put(id, new Entry(files, models, rules));
    }
    return editions;
  }

  private static RuleEntry rule(String[] field) {
    return new RuleEntry(
        field[1],
        Integer.parseInt(field[2]),
        field[3],
        field[4],
        field[5],
        field[6],
        Status.valueOf(field[7]));
  }
}
