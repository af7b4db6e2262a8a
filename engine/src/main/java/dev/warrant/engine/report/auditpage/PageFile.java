package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.report.WarrantVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that a page is made of. */
final class PageFile {
  private static final String FOLDER = "dev/warrant/engine/report/";
  private static final String CHARTS = "META-INF/resources/webjars/chart.js/";

  private PageFile() {}

  /** Where a file of this page lies on the class path. */
  static String path(String name) {
    return FOLDER + "auditpage/" + name;
  }

  /** A file of this page. */
  static String read(String name) {
    return content(path(name));
  }

  /** The style that every page may share. */
  static String sharedStyle() {
    return content(FOLDER + "page.css");
  }

  /** The library of charts, without the pointer to a map of its source, which no page brings. */
  static String charts() {
    return content(CHARTS + WarrantVersion.ofCharts() + "/dist/chart.umd.min.js")
        .replaceFirst("//# sourceMappingURL=\\S+\\s*$", "");
  }

  /** The licence of that library, which has to go where it goes. */
  static String chartsLicence() {
    return content(CHARTS + WarrantVersion.ofCharts() + "/LICENSE.md");
  }

  private static String content(String path) {
    try (InputStream in = PageFile.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
