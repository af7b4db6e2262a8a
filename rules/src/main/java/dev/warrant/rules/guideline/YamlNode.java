package dev.warrant.rules.guideline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of YAML that knows where it stands: line and column, both from 1. */
public sealed interface YamlNode {
  int line();

  int column();

  /** What kind of thing it is, as a message names it. */
  String kind();

  /**
   * A text, number, date or truth value.
   *
   * @param text as written, without quotes; empty for nothing
   * @param nothing whether nothing stands here ({@code key:} or {@code null})
   */
  record Scalar(String text, boolean nothing, int line, int column) implements YamlNode {
    @Override
    public String kind() {
      return nothing ? "nothing" : "\"" + text + "\"";
    }
  }

  /** A sequence. */
  record Listing(List<YamlNode> elements, int line, int column) implements YamlNode {
    public Listing {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A mapping, in the order written. */
  record Mapping(Map<String, Entry> entries, int line, int column) implements YamlNode {
    public Mapping {
      entries = new LinkedHashMap<>(entries);
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /**
   * One key of a mapping and its value.
   *
   * @param line where the key stands
   * @param column where the key stands
   */
  record Entry(String key, YamlNode value, int line, int column) {}
}
