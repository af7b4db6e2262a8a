package dev.warrant.engine.casefile;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads located values from YAML or JSON, within bounds: no aliases (so nothing is expanded), a
 * limited depth and a limited number of values.
 */
final class NodeReader {
  /** A case nests seven deep; no hand-written one needs more than this. */
  private static final int DEEPEST = 20;

  /** About a hundred times the values of a long record. */
  private static final int MOST_VALUES = 500_000;

  private final String source;
  private final JsonParser parser;
  private int values;

  NodeReader(String source, JsonParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** The next document, or {@code null} at the end. */
  Node next() throws CaseFault, IOException {
    JsonToken token = parser.nextToken();
    return token == null ? null : value(token, 0);
  }

  private Node value(JsonToken token, int depth) throws CaseFault, IOException {
    Node.Place place = place();
    if (depth > DEEPEST) {
      throw new CaseFault(source, place, "nested deeper than a case can be. Is this a case file?");
    }
    values++;
    if (values > MOST_VALUES) {
      throw new CaseFault(source, place, "too many values for one file. Divide it.");
    }
    refuseAnchors(place);
    if (token == JsonToken.START_OBJECT) {
      return fields(place, depth);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(place, depth);
    }
    boolean empty = token == JsonToken.VALUE_NULL;
    return new Node.Scalar(empty ? "" : parser.getText(), empty, place);
  }

  private Node fields(Node.Place start, int depth) throws CaseFault, IOException {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node.Place place = place();
      refuseAnchors(place);
      String name = parser.currentName();
      Node.Field field = new Node.Field(value(parser.nextToken(), depth + 1), place);
      if (fields.put(name, field) != null) {
        throw new CaseFault(
            source, place, "\"" + CaseFault.brief(name) + "\" is given twice. Keep one.");
      }
    }
    return new Node.Fields(fields, start);
  }

  private Node items(Node.Place start, int depth) throws CaseFault, IOException {
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(token, depth + 1));
      token = parser.nextToken();
    }
    return new Node.Items(items, start);
  }

  private void refuseAnchors(Node.Place place) throws CaseFault, IOException {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      throw new CaseFault(
          source,
          place,
          "anchors (&), aliases (*) and tags (!) have no place in a case file. Write the value"
              + " itself.");
    }
  }

  private Node.Place place() {
    JsonLocation at = parser.currentTokenLocation();
    return new Node.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
