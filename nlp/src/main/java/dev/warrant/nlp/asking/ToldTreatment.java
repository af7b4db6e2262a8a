package dev.warrant.nlp.asking;

import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.request.ParsedRequest;
import dev.warrant.nlp.request.ParsedRequest.ParsedDrug;
import dev.warrant.nlp.request.ParsedRequest.ParsedOther;
import java.util.regex.Pattern;

/**
 * Tells a treatment that a line only tells of from one that it asks for: "MRI done 7/22", "Soma
 * 350: NO", "Percocet #10 from the ER, gone".
 */
final class ToldTreatment {
  /** An answer in capitals behind a treatment; "refills: NO" denies those alone. */
  private static final Pattern NO =
      Pattern.compile(
          "(?<!refills)(?<!RF)(?<!refills:)(?<!RF:)[ :(\\[|-](?:NO|VOID)(?=\\s*(?:$|[\\].,;)(-]))");

  private static final Pattern NONE =
      Pattern.compile("\\W{0,2}(?:no|never|not|none|without)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAST =
      Pattern.compile(
          "\\W{0,2}(?:had|took|was on|used to|previously|formerly|off) ", Pattern.CASE_INSENSITIVE);

  /** How far into the words of a test what it showed, or that it was done, may stand. */
  private static final int SOON = 60;

  /** How far behind a treatment that is not counted words on it and others may stand. */
  private static final int FARTHEST = 120;

  private final String words;
  private final Relations related;

  ToldTreatment(String words, Relations related) {
    this.words = words;
    this.related = related;
  }

  /**
   * Whether the words between two places say that the treatment is over, or not to be had.
   *
   * @param limit from where on words tell of something else
   */
  boolean isOver(ParsedRequest request, int from, int to, int limit) {
    int end =
        sentenceEnd(from + name(request), Math.min(limit, isCounted(request) ? to : to + FARTHEST));
    String said = words.substring(from, end);
    return related.any("used-up", from, end)
        || (!isCounted(request) && related.any("none-asked", from, end))
        || PAST.matcher(said).lookingAt()
        || NO.matcher(said).find()
        || (!(request instanceof ParsedDrug) && NONE.matcher(said).lookingAt());
  }

  /** Whether an entry tells what a treatment did or when it was, and says not how much of it. */
  boolean isTold(ParsedRequest request, int from, int to) {
    int end = sentenceEnd(from + name(request), to);
    if (request instanceof ParsedDrug drug) {
      return !isCounted(drug)
          && related.any("told-in-list", from, end)
          && !related.any("asked-anew", from, from + drug.start());
    }
    return request instanceof ParsedOther
        && related.any("told-in-list", from, Math.min(end, from + SOON))
        && !related.any("asked-anew", from, end);
  }

  private static boolean isCounted(ParsedRequest request) {
    return request instanceof ParsedDrug drug
        && (drug.phrase().quantity() != null || drug.phrase().refills() != null);
  }

  private static int name(ParsedRequest request) {
    return request instanceof ParsedDrug ? request.start() : 0;
  }

  private int sentenceEnd(int name, int to) {
    for (int i = name; i + 1 < to; i++) {
      if (words.charAt(i) == '.' && words.charAt(i + 1) == ' ') {
        return i;
      }
    }
    return to;
  }
}
