package dev.warrant.engine.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The components of a record: the fields that a case file may give for it.
 *
 * @param type a record class
 */
public record RecordShape(Class<?> type) {

  List<String> fields() {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  Optional<RecordComponent> field(String name) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst();
  }

  /** The value of this component of {@code owner}; {@code null} if unsaid. */
  public static Object read(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /**
   * A record of these components.
   *
   * @throws RefusedByRecord if the record's constructor does not accept them
   */
  Object create(Object[] components) throws RefusedByRecord {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      throw new RefusedByRecord(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot create a " + type.getSimpleName(), e);
    }
  }

  /** The record's own constructor found fault with what it was given. */
  static final class RefusedByRecord extends Exception {
    RefusedByRecord(Throwable cause) {
      super(cause.getMessage(), cause);
    }

    /** Whether a field is missing that the record cannot do without; the message names it. */
    boolean fieldMissing() {
      return getCause() instanceof NullPointerException;
    }
  }
}
