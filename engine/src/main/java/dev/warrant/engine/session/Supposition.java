package dev.warrant.engine.session;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Fits an example fact of a guideline to a request: the value {@code $request} becomes the id of
 * the request, {@code $treatment} the drug or procedure that it asks for.
 */
public final class Supposition {
  private static final String REQUEST = "$request";
  private static final String TREATMENT = "$treatment";

  /** Looking components up is slow, and what-if does it often. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Supposition() {}

  /** The example as it would be said of this request. */
  public static Fact of(Fact example, Request request) {
    RecordComponent[] components = COMPONENTS.get(example.getClass());
    Object[] values = new Object[components.length];
    boolean fitted = false;
    try {
      for (int i = 0; i < components.length; i++) {
        Object written = components[i].getAccessor().invoke(example);
        values[i] = fit(written, request);
        fitted |= values[i] != written;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return fitted
          ? (Fact) example.getClass().getDeclaredConstructor(types).newInstance(values)
          : example;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("facts are public records", impossible);
    }
  }

  private static Object fit(Object written, Request request) {
    if (REQUEST.equals(written)) {
      return request.id();
    }
    return TREATMENT.equals(written) ? request.concept() : written;
  }
}
