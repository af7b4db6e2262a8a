package dev.warrant.engine.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes records of located values, and says where a value does not fit. */
final class RecordReader {
  private static final int MOST_DIGITS = 20;

  private final String source;

  RecordReader(String source) {
    this.source = source;
  }

  /**
   * A record of these fields.
   *
   * @param what the thing as the user knows it, for instance {@code diagnosis}
   * @param defaults values for components that the file need not give
   */
  <R> R read(Class<R> type, String what, Node.Fields node, Map<String, Object> defaults)
      throws CaseFault {
    RecordShape shape = new RecordShape(type);
    refuseUnknown(shape, what, node);
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int index = 0; index < components.length; index++) {
      values[index] = component(components[index], node, defaults);
    }
    try {
      return type.cast(shape.create(values));
    } catch (RecordShape.RefusedByRecord refusal) {
      String problem =
          refusal.fieldMissing()
              ? "a " + what + " needs the field \"" + refusal.getMessage() + "\"."
              : refusal.getMessage() + ". Correct it, or leave the whole of it out.";
      throw new CaseFault(source, node.place(), problem);
    }
  }

  private void refuseUnknown(RecordShape shape, String what, Node.Fields node) throws CaseFault {
    for (Map.Entry<String, Node.Field> field : node.fields().entrySet()) {
      if (shape.field(field.getKey()).isEmpty()) {
        throw new CaseFault(
            source,
            field.getValue().place(),
            "a "
                + what
                + " has no field \""
                + CaseFault.brief(field.getKey())
                + "\"."
                + NearestName.suggestion(field.getKey(), shape.fields())
                + " Its fields: "
                + String.join(", ", shape.fields())
                + ".");
      }
    }
  }

  private Object component(
      RecordComponent component, Node.Fields node, Map<String, Object> defaults) throws CaseFault {
    String name = component.getName();
    Node.Field field = node.fields().get(name);
    Object value = field == null ? null : convert(name, component.getGenericType(), field.value());
    if (value != null) {
      return value;
    }
    if (defaults.containsKey(name)) {
      return defaults.get(name);
    }
    return component.getType().isPrimitive() ? unsaidPrimitive(component.getType()) : null;
  }

  private static Object unsaidPrimitive(Class<?> type) {
    return type == boolean.class ? (Object) false : (Object) 0;
  }

  private Object convert(String name, Type type, Node node) throws CaseFault {
    if (node instanceof Node.Scalar scalar && scalar.empty()) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      return items(name, list.getActualTypeArguments()[0], node);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted.isRecord()) {
      return inner(name, wanted, node);
    }
    if (!(node instanceof Node.Scalar scalar)) {
      throw fault(node, name, "a single value");
    }
    return scalar(name, wanted, scalar);
  }

  private Object inner(String name, Class<?> wanted, Node node) throws CaseFault {
    if (!(node instanceof Node.Fields fields)) {
      throw fault(
          node, name, "a set of fields: " + String.join(", ", new RecordShape(wanted).fields()));
    }
    return read(wanted, name, fields, Evidences.defaults(wanted, fields));
  }

  private List<Object> items(String name, Type element, Node node) throws CaseFault {
    if (!(node instanceof Node.Items items)) {
      throw fault(node, name, "a list");
    }
    List<Object> values = new ArrayList<>();
    for (Node item : items.items()) {
      Object value = convert(name, element, item);
      if (value == null) {
        throw fault(item, name, "a value in each place of the list");
      }
      values.add(value);
    }
    return values;
  }

  private Object scalar(String name, Class<?> wanted, Node.Scalar scalar) throws CaseFault {
    String text = scalar.text().strip();
    if (wanted == String.class) {
      return scalar.text();
    }
    if (wanted.isEnum()) {
      return constant(name, wanted, scalar);
    }
    if (wanted == Boolean.class || wanted == boolean.class) {
      if (!text.equals("true") && !text.equals("false")) {
        throw fault(scalar, name, "true or false");
      }
      return Boolean.valueOf(text);
    }
    return wanted == LocalDate.class ? date(name, scalar) : number(name, wanted, scalar);
  }

  private Object constant(String name, Class<?> wanted, Node.Scalar scalar) throws CaseFault {
    String text = scalar.text().strip();
    List<String> known = EnumNames.names(wanted);
    return EnumNames.named(wanted, text)
        .orElseThrow(
            () ->
                fault(
                    scalar,
                    name,
                    "one of "
                        + String.join(", ", known)
                        + NearestName.of(text, known)
                            .map(near -> " (perhaps " + near + ")")
                            .orElse("")));
  }

  private LocalDate date(String name, Node.Scalar scalar) throws CaseFault {
    try {
      return LocalDate.parse(scalar.text().strip());
    } catch (DateTimeException e) {
      throw fault(scalar, name, "a date such as 2015-02-28");
    }
  }

  private Object number(String name, Class<?> wanted, Node.Scalar scalar) throws CaseFault {
    String text = scalar.text().strip();
    try {
      if (text.length() > MOST_DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
        throw new NumberFormatException();
      }
      return wanted == BigDecimal.class ? (Object) new BigDecimal(text) : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw fault(scalar, name, wanted == BigDecimal.class ? "a number" : "a whole number");
    }
  }

  private CaseFault fault(Node node, String name, String wanted) {
    return new CaseFault(
        source,
        node.place(),
        "\"" + name + "\" wants " + wanted + ", and has " + node.description() + ".");
  }
}
