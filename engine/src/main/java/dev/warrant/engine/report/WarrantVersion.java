package dev.warrant.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of Warrant this is, and of what it puts into its pages. */
public final class WarrantVersion {
  private WarrantVersion() {}

  /** The version as released, for instance {@code 0.1.0}. */
  public static String current() {
    return property("version");
  }

  /** The version of Chart.js, as released. */
  public static String ofCharts() {
    return property("chartjs");
  }

  private static String property(String name) {
    try (InputStream in = WarrantVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
