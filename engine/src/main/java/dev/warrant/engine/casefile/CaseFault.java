package dev.warrant.engine.casefile;

/** A fault in a case file: the place, the cause and the mend. */
public final class CaseFault extends Exception {
  private static final int BRIEF = 40;
  private final String source;
  private final int line;
  private final int column;
  private final String problem;

  CaseFault(String source, Node.Place place, String problem) {
    super(source + ":" + place.line() + ":" + place.column() + ": " + problem);
    this.source = source;
    this.line = place.line();
    this.column = place.column();
    this.problem = problem;
  }

  /** Name of the file, as given by the user. */
  public String source() {
    return source;
  }

  /** Line of the fault, counted from 1. */
  public int line() {
    return line;
  }

  /** Column of the fault, counted from 1. */
  public int column() {
    return column;
  }

  /** The cause and the mend, without the place. */
  public String problem() {
    return problem;
  }

  /** The words with a full stop at their end. */
  static String sentence(String words) {
    String line = words.strip();
    return line.isEmpty() || line.endsWith(".") ? line : line + ".";
  }

  /** The text on one line, cut to what an error message can bear. */
  static String brief(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= BRIEF ? line : line.substring(0, BRIEF - 1) + "…";
  }
}
