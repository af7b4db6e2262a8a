package dev.warrant.nlp.layout;

/**
 * What lies between a line with words and the one before it.
 *
 * @param empties lines without any character
 * @param spaced lines of white space only
 * @param page whether a page ends here: a form feed, or page debris that was left out
 */
record Gap(int empties, int spaced, boolean page) {

  static final Gap NONE = new Gap(0, 0, false);

  /** No line lies between. */
  boolean adjacent() {
    return empties == 0 && spaced == 0 && !page;
  }

  int blanks() {
    return empties + spaced;
  }

  /** The gap over a line that is left out, this gap being above it and the other below. */
  Gap overDebris(Gap below) {
    return new Gap(empties + below.empties, spaced + below.spaced, true);
  }
}
