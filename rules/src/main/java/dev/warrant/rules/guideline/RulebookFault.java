package dev.warrant.rules.guideline;

import java.util.Objects;

/**
 * One fault of a rulebook: where it is, what is wrong and how to mend it.
 *
 * @param file path as the user would write it
 * @param line line, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where the whole line is meant
 * @param message what is wrong, in a sentence
 * @param remedy how to mend it; empty where the message says it all
 * @param excerpt the line with a caret under the place, ready to print; empty where there is none
 */
public record RulebookFault(
    String file, int line, int column, String message, String remedy, String excerpt)
    implements Comparable<RulebookFault> {
  public RulebookFault {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(excerpt, "excerpt");
  }

  /** {@code file:line:column: message}, as editors and build logs read it. */
  public String headline() {
    StringBuilder place = new StringBuilder(file);
    if (line > 0) {
      place.append(':').append(line);
      if (column > 0) {
        place.append(':').append(column);
      }
    }
    return place.append(": ").append(message).toString();
  }

  /** The headline, then the excerpt and the remedy, each where there is one. */
  public String asText() {
    StringBuilder text = new StringBuilder(headline());
    if (!excerpt.isEmpty()) {
      text.append("\n\n").append(excerpt);
    }
    if (!remedy.isEmpty()) {
      text.append(excerpt.isEmpty() ? "\n\n" : "\n").append(remedy);
    }
    return text.toString();
  }

  /** By file, then by place. */
  @Override
  public int compareTo(RulebookFault other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    return byColumn != 0 ? byColumn : message.compareTo(other.message);
  }
}
