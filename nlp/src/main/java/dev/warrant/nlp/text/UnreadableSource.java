package dev.warrant.nlp.text;

/** A source that cannot be read as text; it names the source, the cause and the remedy. */
public final class UnreadableSource extends Exception {

  private static final long serialVersionUID = 1L;

  private final String source;
  private final String reason;
  private final String remedy;

  /**
   * @param source what the user calls the source
   * @param reason why it cannot be read, in plain words
   * @param remedy what the user can do about it, in plain words
   */
  public UnreadableSource(String source, String reason, String remedy) {
    super(source + ": " + reason + ". " + remedy + ".");
    this.source = source;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** What the user calls the source. */
  public String source() {
    return source;
  }

  /** Why it cannot be read. */
  public String reason() {
    return reason;
  }

  /** What the user can do about it. */
  public String remedy() {
    return remedy;
  }
}
