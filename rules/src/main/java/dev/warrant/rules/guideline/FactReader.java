package dev.warrant.rules.guideline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.vocabulary.NearestName;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a fact from YAML: {@code {type: diagnosis, concept: multiple-sclerosis}}. What is not
 * written is unsaid. An unknown field or value is a fault at its place.
 */
public final class FactReader {
  private static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

  static {
    for (JsonSubTypes.Type type : Fact.class.getAnnotation(JsonSubTypes.class).value()) {
      TYPES.put(type.name(), type.value());
    }
  }

  /** No exponents: a short text must not stand for a number of a million digits. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,12}(?:\\.[0-9]{1,12})?");

  private final SourceFile file;
  private final List<RulebookFault> faults;

  /**
   * @param faults receives what is wrong
   */
  public FactReader(SourceFile file, List<RulebookFault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The kinds of fact by the name that {@code type} gives them, in a fixed order. */
  public static Map<String, Class<?>> types() {
    return new LinkedHashMap<>(TYPES);
  }

  /**
   * The fact that a node describes.
   *
   * @param id its id where the node names none
   * @return empty after a fault
   */
  public Optional<Fact> read(YamlNode node, String id) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      fault(node, 1, "Here should stand a fact, not " + node.kind() + ".", "Begin with its type.");
      return Optional.empty();
    }
    YamlNode.Entry type = mapping.entries().get("type");
    String name = type != null && type.value() instanceof YamlNode.Scalar s ? s.text() : "";
    Class<?> record = TYPES.get(name);
    if (record == null) {
      YamlNode place = type == null ? node : type.value();
      String message =
          type == null ? "A fact needs a \"type\"." : "There is no fact of type \"" + name + "\". ";
      fault(
          place,
          Math.max(1, name.length()),
          (message + NearestName.suggestion(name, TYPES.keySet())).strip(),
          "The types: " + String.join(", ", TYPES.keySet()) + ".");
      return Optional.empty();
    }
    Set<String> derived = derivedFields(record);
    Set<String> ignored = new HashSet<>(derived);
    ignored.add("type");
    return build(record, mapping, ignored, Map.of("id", id))
        .map(Fact.class::cast)
        .filter(fact -> agrees(mapping, derived, fact));
  }

  /** What every fact has, but this kind does not state: it follows from the other fields. */
  private static Set<String> derivedFields(Class<?> record) {
    Set<String> derived = new TreeSet<>(Set.of("concept", "assertion"));
    Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(derived::remove);
    return derived;
  }

  /** A field that follows from the others may be written, but not contradict them. */
  private boolean agrees(YamlNode.Mapping mapping, Set<String> derived, Fact fact) {
    for (String field : derived) {
      YamlNode.Entry entry = mapping.entries().get(field);
      String follows = field.equals("concept") ? fact.concept() : writtenName(fact.assertion());
      if (entry != null
          && !(entry.value() instanceof YamlNode.Scalar scalar && scalar.text().equals(follows))) {
        fault(
            entry.value(),
            1,
            "\"" + field + "\" follows from the other fields, which say \"" + follows + "\".",
            "Correct those, or leave it out.");
        return false;
      }
    }
    return true;
  }

  private Optional<Object> build(
      Class<?> record, YamlNode.Mapping mapping, Set<String> ignored, Map<String, Object> given) {
    int before = faults.size();
    RecordComponent[] components = record.getRecordComponents();
    Set<String> names =
        Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
    for (YamlNode.Entry entry : mapping.entries().values()) {
      if (!names.contains(entry.key()) && !ignored.contains(entry.key())) {
        String message = record.getSimpleName() + " has no field \"" + entry.key() + "\". ";
        faults.add(
            file.fault(
                entry.line(),
                entry.column(),
                entry.key().length(),
                (message + NearestName.suggestion(entry.key(), names)).strip(),
                "Its fields: " + fieldNames(components) + "."));
      }
    }
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : components) {
      YamlNode.Entry entry = mapping.entries().get(component.getName());
      values.add(
          entry == null
              ? unsaid(component, given)
              : value(component.getGenericType(), entry.value()));
    }
    return faults.size() > before ? Optional.empty() : construct(record, mapping, values);
  }

  private static String fieldNames(RecordComponent[] components) {
    return Arrays.stream(components)
        .map(RecordComponent::getName)
        .collect(Collectors.joining(", "));
  }

  private static Object unsaid(RecordComponent component, Map<String, Object> given) {
    if (component.getType() == boolean.class) {
      return false;
    }
    return component.getType() == int.class
        ? given.getOrDefault(component.getName(), 0)
        : given.get(component.getName());
  }

  private Optional<Object> construct(
      Class<?> record, YamlNode.Mapping mapping, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      return Optional.of(constructor.newInstance(values.toArray()));
    } catch (InvocationTargetException refused) {
      String cause = String.valueOf(refused.getCause().getMessage());
      boolean missing = refused.getCause() instanceof NullPointerException;
      fault(
          mapping,
          1,
          record.getSimpleName() + (missing ? " needs \"" + cause + "\"." : ": " + cause + "."),
          "");
      return Optional.empty();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object value(Type type, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.nothing()) {
      return type == boolean.class ? Boolean.FALSE : null;
    }
    if (type instanceof ParameterizedType list) {
      return elements(list.getActualTypeArguments()[0], node);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return node instanceof YamlNode.Mapping mapping
          ? build(plain, mapping, Set.of(), givenFor(plain, mapping)).orElse(null)
          : wrong(node, "the fields of " + plain.getSimpleName());
    }
    if (!(node instanceof YamlNode.Scalar scalar)) {
      return wrong(node, "a single value");
    }
    return plain.isEnum() ? constant(plain, scalar) : simple(plain, scalar);
  }

  /** Evidence written by hand may leave its offsets out: the quote then stands for itself. */
  private static Map<String, Object> givenFor(Class<?> record, YamlNode.Mapping mapping) {
    if (record != Evidence.class) {
      return Map.of();
    }
    Map<String, YamlNode.Entry> written = mapping.entries();
    boolean placed = written.containsKey("start") || written.containsKey("end");
    YamlNode.Entry quote = written.get("quote");
    int length =
        !placed && quote != null && quote.value() instanceof YamlNode.Scalar scalar
            ? scalar.text().length()
            : 0;
    return Map.of("source", "", "end", length);
  }

  private List<Object> elements(Type elementType, YamlNode node) {
    if (!(node instanceof YamlNode.Listing listing)) {
      wrong(node, "a list");
      return List.of();
    }
    List<Object> elements = new ArrayList<>();
    for (YamlNode element : listing.elements()) {
      Object value = value(elementType, element);
      if (value != null) {
        elements.add(value);
      }
    }
    return elements;
  }

  private Object constant(Class<?> type, YamlNode.Scalar scalar) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(writtenName((Enum<?>) constant), constant);
    }
    Object constant = constants.get(scalar.text());
    if (constant == null) {
      String message = "There is no " + type.getSimpleName() + " \"" + scalar.text() + "\". ";
      fault(
          scalar,
          scalar.text().length(),
          (message + NearestName.suggestion(scalar.text(), constants.keySet())).strip(),
          "It may be " + String.join(", ", constants.keySet()) + ".");
    }
    return constant;
  }

  /** How a value of an enumeration is written in a case. */
  public static String writtenName(Enum<?> constant) {
    try {
      JsonProperty name =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return name == null ? constant.name() : name.value();
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object simple(Class<?> type, YamlNode.Scalar scalar) {
    String text = scalar.text().strip();
    try {
      if (type == String.class) {
        return scalar.text();
      } else if (type == BigDecimal.class) {
        return PLAIN_NUMBER.matcher(text).matches()
            ? new BigDecimal(text)
            : wrong(scalar, "a number");
      } else if (type == Integer.class || type == int.class) {
        return Integer.valueOf(text);
      } else if (type == LocalDate.class) {
        return LocalDate.parse(text);
      } else if (text.equals("true") || text.equals("false")) {
        return Boolean.valueOf(text);
      }
      return wrong(scalar, "true or false");
    } catch (NumberFormatException | DateTimeParseException unreadable) {
      return wrong(scalar, type == LocalDate.class ? "a date such as 2015-02-02" : "a number");
    }
  }

  private Object wrong(YamlNode node, String expected) {
    fault(node, 1, "Here should stand " + expected + ", not " + node.kind() + ".", "");
    return null;
  }

  private void fault(YamlNode node, int width, String message, String remedy) {
    faults.add(file.fault(node.line(), node.column(), width, message, remedy));
  }
}
