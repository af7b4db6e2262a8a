package dev.warrant.nlp.statement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The concepts that a statement names.
 *
 * @param all every one, in order
 */
public record NamedConcepts(List<Understood> all) {
  /** An injection into the epidural space, given or asked for. */
  public static final String EPIDURAL = "epidural-injection";

  public NamedConcepts {
    all = List.copyOf(all);
  }

  /** Those with one of these ids, in order. */
  Stream<Understood> of(String... ids) {
    return include(ids)
        ? all.stream().filter(understood -> isAny(understood.concept(), ids))
        : Stream.empty();
  }

  /** Whether one with one of these ids is among them. */
  boolean include(String... ids) {
    for (int i = 0; i < all.size(); i++) {
      if (isAny(all.get(i).concept(), ids)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(String concept, String... ids) {
    for (String id : ids) {
      if (id.equals(concept)) {
        return true;
      }
    }
    return false;
  }
}
