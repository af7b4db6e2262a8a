package dev.warrant.rules.guideline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads YAML into nodes that know their place, so that a fault can point at it. */
public final class YamlTree {
  private static final int DEEPEST = 40;

  private final SourceFile file;
  private final List<RulebookFault> faults;
  private final JsonParser parser;

  private YamlTree(SourceFile file, List<RulebookFault> faults, JsonParser parser) {
    this.file = file;
    this.faults = faults;
    this.parser = parser;
  }

  /**
   * The file's first document.
   *
   * @param faults receives what is wrong: broken syntax, a key written twice
   * @return empty where the file holds nothing readable
   */
  public static Optional<YamlNode> read(SourceFile file, List<RulebookFault> faults) {
    List<YamlNode> documents = new ArrayList<>();
    int before = faults.size();
    eachDocument(file, faults, documents::add);
    if (documents.isEmpty() && faults.size() == before) {
      faults.add(file.fault("The file is empty.", "Write at least its id and title."));
    }
    return documents.stream().findFirst();
  }

  /**
   * Hands over each document of the file in turn: YAML, or JSON where it begins with a brace.
   *
   * @param faults receives what is wrong: broken syntax, a key written twice, an alias
   */
  public static void eachDocument(
      SourceFile file, List<RulebookFault> faults, Consumer<YamlNode> receiver) {
    boolean json = file.text().stripLeading().startsWith("{");
    JsonFactory factory = json ? new JsonFactory() : new YAMLFactory();
    try (JsonParser parser = factory.createParser(file.text())) {
      while (parser.nextToken() != null) {
        receiver.accept(new YamlTree(file, faults, parser).node(0));
      }
    } catch (JsonProcessingException broken) {
      faults.add(syntaxFault(file, broken));
    } catch (IOException impossible) {
      throw new IllegalStateException("a text in memory cannot fail to read", impossible);
    }
  }

  private static RulebookFault syntaxFault(SourceFile file, JsonProcessingException broken) {
    JsonLocation place = broken.getLocation();
    String cause =
        broken
            .getOriginalMessage()
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith("in ") && !line.startsWith("at ["))
            .filter(line -> line.contains(" "))
            .limit(2)
            .collect(Collectors.joining(", "));
    String remedy =
        "Check the indentation, and that a text with a colon or a question mark stands in quotes.";
    return place == null
        ? file.fault("This cannot be read as YAML or JSON: " + cause + ".", remedy)
        : file.fault(
            place.getLineNr(),
            place.getColumnNr(),
            1,
            "This cannot be read as YAML or JSON: " + cause + ".",
            remedy);
  }

  private YamlNode node(int depth) throws IOException {
    JsonLocation place = parser.currentTokenLocation();
    int line = place.getLineNr();
    int column = place.getColumnNr();
    if (depth > DEEPEST) {
      faults.add(
          file.fault(line, column, 1, "The file is nested deeper than " + DEEPEST + ".", ""));
      parser.skipChildren();
      return new YamlNode.Scalar("", true, line, column);
    }
    refuseReferences(line, column);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth, line, column);
      case START_ARRAY -> listing(depth, line, column);
      case VALUE_NULL -> new YamlNode.Scalar("", true, line, column);
      default -> new YamlNode.Scalar(parser.getText(), false, line, column);
    };
  }

  /** Nothing is expanded, so that a small file cannot stand for a large one. */
  private void refuseReferences(int line, int column) throws IOException {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      faults.add(
          file.fault(
              line,
              column,
              1,
              "Anchors (&), aliases (*) and tags (!) have no place here.",
              "Write the value itself."));
    }
  }

  private YamlNode listing(int depth, int line, int column) throws IOException {
    List<YamlNode> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(node(depth + 1));
    }
    return new YamlNode.Listing(elements, line, column);
  }

  private YamlNode mapping(int depth, int line, int column) throws IOException {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      JsonLocation place = parser.currentTokenLocation();
      parser.nextToken();
      YamlNode value = node(depth + 1);
      YamlNode.Entry entry = new YamlNode.Entry(key, value, place.getLineNr(), place.getColumnNr());
      YamlNode.Entry earlier = entries.putIfAbsent(key, entry);
      if (earlier != null) {
        faults.add(
            file.fault(
                entry.line(),
                entry.column(),
                key.length(),
                "\"" + key + "\" is written twice: first on line " + earlier.line() + ".",
                "Keep one of them."));
      }
    }
    return new YamlNode.Mapping(entries, line, column);
  }
}
