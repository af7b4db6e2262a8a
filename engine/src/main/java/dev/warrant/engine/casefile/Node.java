package dev.warrant.engine.casefile;

import java.util.List;
import java.util.Map;

/** A value of a case file, with the place where it stands. */
sealed interface Node {

  Place place();

  /** The value in a reader's words: a text, a list, a set of fields. */
  String description();

  /**
   * Where a value begins: a line and column, both counted from 1.
   *
   * @param line 1 or more
   * @param column 1 or more
   */
  record Place(int line, int column) {}

  /**
   * A single value.
   *
   * @param text as written, quotes removed
   * @param empty whether nothing was written, or {@code null}
   */
  record Scalar(String text, boolean empty, Place place) implements Node {
    @Override
    public String description() {
      return empty ? "nothing" : "\"" + CaseFault.brief(text) + "\"";
    }
  }

  /**
   * A list of values.
   *
   * @param items in the order written
   */
  record Items(List<Node> items, Place place) implements Node {
    @Override
    public String description() {
      return "a list";
    }
  }

  /**
   * Named values.
   *
   * @param fields by name, in the order written
   */
  record Fields(Map<String, Field> fields, Place place) implements Node {
    @Override
    public String description() {
      return "a set of fields";
    }
  }

  /**
   * One named value.
   *
   * @param value what stands after the name
   * @param place where the name stands
   */
  record Field(Node value, Place place) {}
}
