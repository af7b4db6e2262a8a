package dev.warrant.engine.report.auditpage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A script of the page. A browser runs those alone whose hash the page names, so that words of a
 * letter never run.
 *
 * @param code what it does
 */
record Script(String code) {
  Script {
    if (code.toLowerCase(Locale.ROOT).contains("</script")) {
      throw new IllegalArgumentException("a script that would end itself");
    }
  }

  /** Every script, in the order in which they run. */
  static List<Script> all() {
    return Stream.of(
            PageFile.charts(),
            PageFile.read("charts.js"),
            PageFile.read("tables.js"),
            PageFile.read("departures.js"))
        .map(Script::new)
        .toList();
  }

  /** Its hash, as a content security policy names it. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
