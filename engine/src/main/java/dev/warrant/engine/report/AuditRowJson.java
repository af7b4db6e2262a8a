package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.warrant.engine.audit.AuditRow;
import java.nio.charset.StandardCharsets;

/** Audit rows as JSON Lines: one object a line, UTF-8, line feeds, read back as they were. */
public final class AuditRowJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private static final ObjectWriter WRITER = MAPPER.writerFor(AuditRow.class);
  private static final ObjectReader READER = MAPPER.readerFor(AuditRow.class);

  private AuditRowJson() {}

  /** The line of a row, with the line feed that ends it. */
  public static byte[] line(AuditRow row) {
    try {
      return (WRITER.writeValueAsString(row) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row cannot be written as JSON", e);
    }
  }

  /**
   * The row of a line.
   *
   * @throws NoRow if the line holds none
   */
  public static AuditRow row(String line) throws NoRow {
    try {
      return READER.readValue(line);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new NoRow();
    }
  }

  /** A line is no row of an audit. */
  public static final class NoRow extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
