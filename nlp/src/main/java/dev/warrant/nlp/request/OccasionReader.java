package dev.warrant.nlp.request;

import java.util.List;

/** Reads the occasion for which a dose is taken: "before the repeat MRI", "beforehand". */
final class OccasionReader {
  /** Most words between "before" and the occasion: "the next lumbar". */
  private static final int MOST_BETWEEN = 4;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;

  OccasionReader(RequestLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** Index of the token after the occasion that is told from a token on; itself if none is. */
  int end(int at) {
    int alone = lexicon.skip("occasionAlone", tokens, at);
    int lead = lexicon.skip("occasionLeads", tokens, at);
    if (alone > at || lead == at) {
      return alone;
    }
    int occasion = lead;
    for (int words = 0; words < MOST_BETWEEN; words++) {
      occasion = lexicon.skip("occasionFillers", tokens, occasion);
    }
    int next = lexicon.skip("occasions", tokens, occasion);
    return next > occasion ? next : at;
  }
}
