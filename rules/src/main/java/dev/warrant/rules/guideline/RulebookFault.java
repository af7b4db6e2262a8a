package dev.warrant.rules.guideline;

import java.util.Objects;

/**
 * One fault of a rulebook: where it is, what is wrong and how to mend it.
 *
 * @param file path as the user would write it
 * @param line line, from 1; 0 where the whole file is meant
 * @param column column, from 1; 0 where the whole line is meant
 * @param width how many characters from there on are meant; 0 where it cannot be told
 * @param kind what kind of fault it is
 * @param message what is wrong, in a sentence
 * @param remedy how to mend it; empty where the message says it all
 * @param context the rule in which it stands and the passage that it rests on; empty if none
 * @param excerpt the line with a caret under the place, ready to print; empty where there is none
 */
public record RulebookFault(
    String file,
    int line,
    int column,
    int width,
    FaultKind kind,
    String message,
    String remedy,
    String context,
    String excerpt)
    implements Comparable<RulebookFault> {
  public RulebookFault {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(excerpt, "excerpt");
  }

  /** A fault of a file that cannot be read; {@link #as} names another kind. */
  public RulebookFault(
      String file, int line, int column, String message, String remedy, String excerpt) {
    this(file, line, column, 0, FaultKind.UNREADABLE_FILE, message, remedy, "", excerpt);
  }

  /** The same fault, said to be of this kind. */
  public RulebookFault as(FaultKind other) {
    return new RulebookFault(file, line, column, width, other, message, remedy, context, excerpt);
  }

  /** The same fault, with the rule in which it stands and the passage that it rests on. */
  public RulebookFault within(String whereabouts) {
    return new RulebookFault(
        file, line, column, width, kind, message, remedy, whereabouts, excerpt);
  }

  /** Whether another fault stands at the same place. */
  public boolean isAtPlaceOf(RulebookFault other) {
    return file.equals(other.file) && line == other.line && column == other.column;
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

  /** The headline, then the excerpt, the remedy and the context, each where there is one. */
  public String asText() {
    StringBuilder text = new StringBuilder(headline());
    if (!excerpt.isEmpty()) {
      text.append("\n\n").append(excerpt);
    }
    boolean spaced = !excerpt.isEmpty();
    for (String part : new String[] {remedy, context}) {
      if (!part.isEmpty()) {
        text.append(spaced ? "\n" : "\n\n").append(part);
        spaced = true;
      }
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
