package dev.warrant.engine.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form in which results can be printed. Not every command prints every form. */
public enum ReportFormat {
  TEXT,
  JSON,
  JSONL,
  YAML,
  HTML,
  CSV,
  SARIF,
  JUNIT;

  /** The name as a user writes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form of this name, whichever its case. */
  public static Optional<ReportFormat> named(String name) {
    return Arrays.stream(values()).filter(format -> format.id().equalsIgnoreCase(name)).findFirst();
  }

  /** Every name, in the order of declaration. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(ReportFormat::id).toList();
  }
}
