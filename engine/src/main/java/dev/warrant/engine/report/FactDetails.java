package dev.warrant.engine.report;

import dev.warrant.engine.casefile.RecordValues;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Sig;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a fact says besides its concept, in few words: {@code quantity 120, strength 20 mg}. */
final class FactDetails {
  /** Told elsewhere on the line, or in the quotation under it. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(
          "id",
          "concept",
          "drug",
          "drugClass",
          "procedure",
          "requestId",
          "treatment",
          "treatmentClass",
          "assertion",
          "evidence",
          "text");

  /** Numbers whose name is their unit. */
  private static final Set<String> UNITS = Set.of("days", "weeks", "milligrams");

  private FactDetails() {}

  static String of(Fact fact) {
    List<String> details = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value =
          TOLD_ELSEWHERE.contains(component.getName())
              ? null
              : RecordValues.read(component, (Record) fact);
      if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
        details.add(detail(component.getName(), value));
      }
    }
    return String.join(", ", details);
  }

  private static String detail(String name, Object value) {
    if (UNITS.contains(name)) {
      return words(value) + " " + name;
    }
    if (name.equals("steps") && value instanceof List<?> steps) {
      return "reckoned so: " + steps.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
    return spaced(name) + " " + words(value);
  }

  private static String words(Object value) {
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Boolean bool) {
      return bool ? "yes" : "no";
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof Sig sig && sig.text() != null) {
      return "\"" + sig.text() + "\"";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(FactDetails::words).collect(Collectors.joining(" and "));
    }
    return value.toString();
  }

  /** {@code daysOfUse} as {@code days of use}. */
  private static String spaced(String name) {
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
