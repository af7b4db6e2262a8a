package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** A way to write a tree of values: the same tree reads the same from each. */
public enum TreeFormat {
  /** One object over several lines, for a reader. */
  INDENTED_JSON,
  /** One object on a line. */
  JSON_LINE,
  /** One YAML document. */
  YAML_DOCUMENT;

  /**
   * Writes one tree, with the line end that closes it. UTF-8, line feeds, whatever the machine.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(OutputStream to, Tree tree) throws IOException {
    try (JsonGenerator out = generator(to)) {
      tree.writeTo(out);
    }
    if (this != YAML_DOCUMENT) {
      to.write('\n');
    }
  }

  /** What writes to a stream without closing it, for a tree that comes piece by piece. */
  JsonGenerator generator(OutputStream to) throws IOException {
    return switch (this) {
      case INDENTED_JSON -> json(to).setPrettyPrinter(indented());
      case JSON_LINE -> json(to);
      case YAML_DOCUMENT -> new PlainYamlGenerator(Yaml.FACTORY.createGenerator(to));
    };
  }

  private static JsonGenerator json(OutputStream to) throws IOException {
    return Json.FACTORY.createGenerator(to);
  }

  private static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter()
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter)
        .withSeparators(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
  }

  /** What writes itself to a generator, without closing it. */
  @FunctionalInterface
  public interface Tree {
    /**
     * Writes the whole tree: one object.
     *
     * @throws IOException if the generator cannot write
     */
    void writeTo(JsonGenerator out) throws IOException;
  }

  private static final class Json {
    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
  }

  private static final class Yaml {
    static final YAMLFactory FACTORY =
        YAMLFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();
  }
}
