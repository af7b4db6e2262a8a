package dev.warrant.nlp.text;

import java.util.Arrays;

/**
 * A tidied text whose every character knows where it stands in the text as read.
 *
 * <p>Every character that is not a space equals the character at its raw offset, and raw offsets
 * only grow. A space stands for the white space, line breaks or debris that lay between its
 * neighbours. The map is kept as runs, so that it costs two numbers a line, not one a character.
 */
public final class MappedText implements CharSequence {

  private static final MappedText EMPTY = new MappedText("", 0, new int[] {0}, new int[] {0});

  private final String text;
  private final int from;
  private final int[] runStarts;
  private final int[] runRaws;

  private MappedText(String text, int from, int[] runStarts, int[] runRaws) {
    this.text = text;
    this.from = from;
    this.runStarts = runStarts;
    this.runRaws = runRaws;
  }

  /** A text of no characters. */
  public static MappedText empty() {
    return EMPTY;
  }

  /** The characters. */
  public String text() {
    return text;
  }

  /** Offset of a character in the text as read. */
  public int rawAt(int index) {
    if (index < 0 || index >= text.length()) {
      throw new IndexOutOfBoundsException("no character " + index + " in " + text.length());
    }
    return rawAt(runOf(index), index);
  }

  private int runOf(int index) {
    int found = Arrays.binarySearch(runStarts, index + from);
    return found >= 0 ? found : -found - 2;
  }

  private int rawAt(int run, int index) {
    return runRaws[run] + index + from - runStarts[run];
  }

  /** The run that a character is in, where the character before was in a given one. */
  private int runOnward(int run, int index) {
    boolean next = run + 1 < runStarts.length && runStarts[run + 1] <= index + from;
    return next ? run + 1 : run;
  }

  /** Where the whole text stands in the text as read; nothing stands at offset 0. */
  public Span rawSpan() {
    return rawSpan(0, text.length());
  }

  /** Where a part stands in the text as read, from its first character to its last. */
  public Span rawSpan(int start, int end) {
    if (start == end) {
      int at = text.isEmpty() ? 0 : start < text.length() ? rawAt(start) : rawAt(start - 1) + 1;
      return new Span(at, at);
    }
    return new Span(rawAt(start), rawAt(end - 1) + 1);
  }

  /** A part of this text. */
  public MappedText slice(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    return start == end
        ? EMPTY
        : new MappedText(text.substring(start, end), from + start, runStarts, runRaws);
  }

  /** This text without white space at its ends. */
  public MappedText strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return slice(start, end);
  }

  /** This text with one space for each run of white space, and none at its ends. */
  public MappedText collapsed() {
    return new Builder().appendCollapsed(this).build().strip();
  }

  /** White space of any kind, the no-break spaces included. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether there is no character. */
  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return slice(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a mapped text together from left to right. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] raws = new int[4];
    private int runs;

    /** Adds a character that stands at a raw offset, greater than any before. */
    public Builder append(char c, int raw) {
      int at = text.length();
      if (runs == 0 || raws[runs - 1] + at - starts[runs - 1] != raw) {
        addRun(at, raw);
      }
      text.append(c);
      return this;
    }

    /** Adds a text, each run of white space as one space, none at the start of the whole. */
    public Builder appendCollapsed(MappedText part) {
      int run = part.isEmpty() ? 0 : part.runOf(0);
      for (int i = 0; i < part.length(); i++) {
        char c = part.charAt(i);
        run = part.runOnward(run, i);
        if (!isSpace(c)) {
          append(c, part.rawAt(run, i));
        } else if (text.length() > 0 && lastChar() != ' ') {
          append(' ', part.rawAt(run, i));
        }
      }
      return this;
    }

    /** Adds one space at a raw offset, unless the text is empty or ends with one. */
    public Builder appendSpace(int raw) {
      return text.length() == 0 || lastChar() == ' ' ? this : append(' ', raw);
    }

    /** The last character added; a space where there is none. */
    public char lastChar() {
      return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    }

    /** Number of characters added. */
    public int length() {
      return text.length();
    }

    /** The text put together. */
    public MappedText build() {
      return text.length() == 0
          ? EMPTY
          : new MappedText(
              text.toString(), 0, Arrays.copyOf(starts, runs), Arrays.copyOf(raws, runs));
    }

    private void addRun(int start, int raw) {
      if (runs == starts.length) {
        starts = Arrays.copyOf(starts, runs * 2);
        raws = Arrays.copyOf(raws, runs * 2);
      }
      starts[runs] = start;
      raws[runs++] = raw;
    }
  }
}
