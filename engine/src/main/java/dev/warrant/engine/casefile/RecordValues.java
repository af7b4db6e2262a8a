package dev.warrant.engine.casefile;

import java.lang.reflect.RecordComponent;

/** What a record says, component by component. */
public final class RecordValues {
  private RecordValues() {}

  /** The value of this component of {@code owner}; {@code null} if unsaid. */
  public static Object read(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
