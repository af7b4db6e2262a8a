package dev.warrant.engine.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of rules with its words told apart for the eye. */
final class DrlMarkup {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<comment>//.*+)|(?<text>\"[^\"\n]*+\")|(?<name>\\$\\w++)|(?<annotation>@\\w++)"
              + "|(?<key>\\b(?:rule|when|then|end|not|exists|in|or|and|accumulate|package|import)\\b)"
              + "|(?<number>\\b\\d[\\w.]*+)");

  private DrlMarkup() {}

  /** A stretch of a text, escaped and marked. */
  static String html(String drl) {
    StringBuilder html = new StringBuilder();
    Matcher word = WORD.matcher(drl);
    int at = 0;
    while (word.find()) {
      html.append(Html.escape(drl.substring(at, word.start())))
          .append("<span class=\"")
          .append(kind(word))
          .append("\">")
          .append(Html.escape(word.group()))
          .append("</span>");
      at = word.end();
    }
    return html.append(Html.escape(drl.substring(at))).toString();
  }

  private static String kind(Matcher word) {
    for (String kind : new String[] {"comment", "text", "name", "annotation", "key"}) {
      if (word.group(kind) != null) {
        return kind;
      }
    }
    return "number";
  }
}
