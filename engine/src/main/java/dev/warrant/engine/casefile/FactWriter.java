package dev.warrant.engine.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.guideline.FactReader;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a fact as an object: its id, its type, then what its record says. What is unsaid is left
 * out.
 */
public final class FactWriter {
  private static final Map<Class<?>, String> TYPE_NAMES =
      FactReader.types().entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private FactWriter() {}

  /**
   * The fact as it stands in a case file: nothing that follows from something else.
   *
   * @throws IOException if the generator cannot write
   */
  public static void write(JsonGenerator out, Fact fact) throws IOException {
    writeFact(out, fact, false);
  }

  /**
   * The fact with its {@code concept} and {@code assertion}, also where they follow from its kind:
   * for readers who do not know the kinds.
   *
   * @throws IOException if the generator cannot write
   */
  public static void writeSelfContained(JsonGenerator out, Fact fact) throws IOException {
    writeFact(out, fact, true);
  }

  private static void writeFact(JsonGenerator out, Fact fact, boolean selfContained)
      throws IOException {
    Set<String> own = componentNames(fact.getClass());
    out.writeStartObject();
    out.writeStringField("id", fact.id());
    out.writeStringField("type", typeOf(fact));
    if (selfContained && !own.contains("concept")) {
      out.writeStringField("concept", fact.concept());
    }
    if (selfContained && !own.contains("assertion")) {
      out.writeStringField("assertion", FactReader.writtenName(fact.assertion()));
    }
    writeComponents(out, (Record) fact, Set.of("id"));
    out.writeEndObject();
  }

  /** The name of the fact's kind, as the field {@code type} gives it. */
  public static String typeOf(Fact fact) {
    return TYPE_NAMES.get(fact.getClass());
  }

  /**
   * One value of a record: a number, a text, a date, a list or a record of them.
   *
   * @throws IOException if the generator cannot write
   */
  public static void writeValue(JsonGenerator out, Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(new BigDecimal(number.stripTrailingZeros().toPlainString()));
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof Enum<?> constant) {
      out.writeString(FactReader.writtenName(constant));
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object element : list) {
        writeValue(out, element);
      }
      out.writeEndArray();
    } else if (value instanceof Record inner) {
      out.writeStartObject();
      writeComponents(out, inner, Set.of());
      out.writeEndObject();
    } else {
      out.writeString(value.toString());
    }
  }

  private static void writeComponents(JsonGenerator out, Record owner, Set<String> except)
      throws IOException {
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      Object value = RecordValues.read(component, owner);
      if (!except.contains(component.getName()) && said(value)) {
        out.writeFieldName(component.getName());
        writeValue(out, value);
      }
    }
  }

  private static boolean said(Object value) {
    return value != null
        && !(value instanceof List<?> list && list.isEmpty())
        && !value.equals(Evidence.none());
  }

  private static Set<String> componentNames(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toUnmodifiableSet());
  }
}
