package dev.warrant.nlp.sentence;

import dev.warrant.nlp.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Finds where sentences begin: the statistical detector proposes, the abbreviations take back, and
 * shapes that it was never shown (a missing space, numbered statements) are added.
 *
 * <p>Not for several threads at once; one is cheap to make.
 */
final class SentenceBounds {

  /** Longest sentence in UTF-16 units; a longer run is cut at a comma or space. */
  static final int LONGEST = 1500;

  /** The detector sees no more than this at once, so that its cost stays linear. */
  private static final int WINDOW = 8000;

  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private final SentenceDetectorME detector;
  private final Abbreviations abbreviations;

  SentenceBounds(SentenceModel model, Abbreviations abbreviations) {
    this.detector = new SentenceDetectorME(model);
    this.abbreviations = abbreviations;
  }

  /** The model; it may be shared among threads, a detector may not. */
  static SentenceModel loadModel() {
    try (InputStream in = SentenceBounds.class.getResourceAsStream(MODEL)) {
      return new SentenceModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + MODEL, e);
    }
  }

  /** The sentences of a block, in order; together they hold every character but white space. */
  List<Span> of(String text) {
    NavigableSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    propose(text, starts);
    boolean lowerCase = ExtraBounds.startsInLowerCase(text);
    starts.removeIf(start -> start > 0 && goesOn(text, start, lowerCase));
    ExtraBounds.add(text, starts, lowerCase, abbreviations);
    List<Span> spans = new ArrayList<>();
    Integer start = starts.first();
    while (start != null) {
      Integer next = starts.higher(start);
      addBounded(spans, text, start, next == null ? text.length() : next);
      start = next;
    }
    return spans;
  }

  private void propose(String text, NavigableSet<Integer> starts) {
    int from = 0;
    while (from < text.length()) {
      int to =
          from + WINDOW >= text.length() ? text.length() : cutBefore(text, from, from + WINDOW);
      for (opennlp.tools.util.Span span : detector.sentPosDetect(text.substring(from, to))) {
        if (span.getStart() > 0) {
          starts.add(from + span.getStart());
        }
      }
      from = to;
    }
  }

  private boolean goesOn(String text, int start, boolean lowerCase) {
    int stop = start - 1;
    while (stop > 0 && text.charAt(stop) == ' ') {
      stop--;
    }
    return isWithin(text, stop)
        || isDoubt(text, stop)
        || (text.charAt(stop) == '.' && abbreviations.goesOn(text, stop, lowerCase));
  }

  /** A number with a point and a row of dots that leads on end no sentence: {@code 0.5 MG}. */
  private static boolean isWithin(String text, int stop) {
    return Character.isDigit(text.charAt(stop)) || (stop > 1 && text.startsWith("...", stop - 2));
  }

  /** "2. ? radiculopathy": a question mark that stands alone doubts what follows it. */
  private static boolean isDoubt(String text, int stop) {
    return text.charAt(stop) == '?' && (stop == 0 || text.charAt(stop - 1) == ' ');
  }

  private static void addBounded(List<Span> spans, String text, int start, int end) {
    int from = start;
    while (end - from > LONGEST) {
      int cut = cutBefore(text, from, from + LONGEST);
      addTrimmed(spans, text, from, cut);
      from = cut;
    }
    addTrimmed(spans, text, from, end);
  }

  private static void addTrimmed(List<Span> spans, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
  }

  /** The best place to cut before a limit: after a semicolon, else a comma, else a space. */
  private static int cutBefore(String text, int from, int limit) {
    for (String sign : List.of(". ", "; ", ", ", " ")) {
      int at = text.lastIndexOf(sign, limit - sign.length());
      if (at > from + (limit - from) / 2) {
        return at + sign.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }
}
