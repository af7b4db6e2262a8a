package dev.warrant.engine.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Finds a quotation in a text when line breaks and runs of spaces do not count. */
final class QuoteLocator {
  private final String squeezed;
  private final int[] offsets;

  QuoteLocator(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int[] at = new int[text.length() + 1];
    boolean inSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space || !inSpace) {
        at[kept.length()] = i;
        kept.append(space ? ' ' : c);
      }
      inSpace = space;
    }
    squeezed = kept.toString();
    offsets = at;
  }

  /** Every place of the quotation, in the order of the text; empty if it does not stand there. */
  List<Span> find(String quote) {
    String wanted = quote.strip().replaceAll("\\s+", " ");
    List<Span> places = new ArrayList<>();
    int from = wanted.isEmpty() ? -1 : squeezed.indexOf(wanted);
    while (from >= 0) {
      places.add(new Span(offsets[from], offsets[from + wanted.length() - 1] + 1));
      from = squeezed.indexOf(wanted, from + 1);
    }
    return places;
  }

  /** From {@code start}, inclusive, to {@code end}, exclusive, in the text as read. */
  record Span(int start, int end) {
    boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }
}
