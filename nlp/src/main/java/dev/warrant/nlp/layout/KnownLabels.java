package dev.warrant.nlp.layout;

/** The labels and headings that the lexicon knows, as far as cutting blocks needs them. */
public interface KnownLabels {

  /**
   * Whether a whole line is a known heading, a closing colon aside.
   *
   * @param line its visible words
   */
  boolean isHeading(CharSequence line);

  /**
   * Whether words that stand in a column of their own name a section of a clinical note, and say
   * nothing themselves as {@code MRI} does.
   *
   * @param cell the words, without a colon
   */
  boolean opensSection(CharSequence cell);

  /**
   * Whether a known label, for instance {@code Plan:} or {@code DOI:}, starts at an offset.
   *
   * @param text the words
   * @param from offset of the first letter
   */
  boolean labelAt(CharSequence text, int from);

  /**
   * Whether a known label of a field and its colon, for instance {@code DOI:}, start at an offset.
   *
   * @param text the words
   * @param from offset of the first letter
   */
  boolean fieldLabelAt(CharSequence text, int from);

  /**
   * Whether words name a list of what is asked for, whatever their letters: {@code req to carrier}.
   *
   * @param words the words of a line
   */
  boolean namesRequest(CharSequence words);

  /**
   * Whether what a legend says of a mark is that the line so marked is asked for, as in {@code on
   * today's RFA}.
   *
   * @param meaning the words of the legend
   */
  boolean marksRequest(CharSequence meaning);

  /**
   * Whether words beside a box only answer what stands before it: {@code none}, {@code yes}.
   *
   * @param words the words beside the box
   */
  boolean answers(CharSequence words);
}
