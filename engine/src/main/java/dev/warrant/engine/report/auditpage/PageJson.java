package dev.warrant.engine.report.auditpage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON that may stand in a page: whatever words it holds, none of them ends the element that it
 * stands in, begins another, or is a line end to a script.
 */
final class PageJson {
  private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new Harmless());

  private PageJson() {}

  /** What is written, as JSON. */
  static String of(Content content) {
    StringWriter json = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(json)) {
      content.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  /** Writes one JSON value. */
  interface Content {
    void write(JsonGenerator out) throws IOException;
  }

  private static final class Harmless extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String MARKUP = "<>&'";

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      MARKUP.chars().forEach(character -> codes[character] = ESCAPE_STANDARD);
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
