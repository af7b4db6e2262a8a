package dev.warrant.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Warrant this is. */
public final class WarrantVersion {
  private WarrantVersion() {}

  /** The version as released, for instance {@code 0.1.0}. */
  public static String current() {
    try (InputStream in = WarrantVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
