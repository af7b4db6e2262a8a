package dev.warrant.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A page for a browser that fetches nothing: styles and script stand in it. */
final class HtmlPage {
  private final StringBuilder body = new StringBuilder();
  private final String title;
  private final String styles;
  private final String script;

  private HtmlPage(String title, String styles, String script) {
    this.title = title;
    this.styles = styles;
    this.script = script;
  }

  /**
   * A page without script.
   *
   * @param title in plain words
   * @param styles name of its style sheet
   */
  static HtmlPage titled(String title, String styles) {
    return new HtmlPage(title, resource(styles), "");
  }

  /** The page with a script at its end, by its name. Without script it can be read too. */
  HtmlPage with(String scriptName) {
    return new HtmlPage(title, styles, resource(scriptName));
  }

  /** Adds markup. */
  HtmlPage add(String markup) {
    body.append(markup);
    return this;
  }

  /** Adds words, which are no markup. */
  HtmlPage words(String words) {
    body.append(Html.escape(words));
    return this;
  }

  /** Adds an element that holds words alone. */
  HtmlPage element(String name, String words) {
    return add("<" + name + ">").words(words).add("</" + name.split(" ", 2)[0] + ">\n");
  }

  /** The whole page, ending with a line feed. */
  String written() {
    String allowed = script.isEmpty() ? "" : "; script-src 'sha256-" + sha256(script) + "'";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'"
        + allowed
        + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + Html.escape(title)
        + "</title>\n<style>\n"
        + styles
        + "</style>\n</head>\n<body>\n"
        + body
        + (script.isEmpty() ? "" : "<script>" + script + "</script>\n")
        + "</body>\n</html>\n";
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
