package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TextSpan;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Reads how the mentions of a sentence stand. Immutable; one reader serves every thread.
 *
 * <p>The work is linear in the length of the sentence.
 */
public final class AssertionReader {
  /** Of a long quotation no more is shown as the cue. */
  private static final int MOST_SHOWN = 80;

  private static final List<Mark> AXES =
      List.of(
          Mark.NEGATED,
          Mark.POSSIBLE,
          Mark.HYPOTHETICAL,
          Mark.HISTORICAL,
          Mark.OTHER_EXPERIENCER,
          Mark.GUIDELINE,
          Mark.TEMPLATE);

  private final CueFinder cueFinder;
  private final Map<String, Set<Mark>> sections;

  /**
   * A reader with the given cues.
   *
   * @throws dev.warrant.nlp.mention.LexiconException if a phrase of them cannot be read
   */
  public AssertionReader(CueLexicon lexicon) {
    this.cueFinder = new CueFinder(lexicon);
    this.sections = lexicon.sections();
  }

  /** A reader with the cues that are shipped. */
  public static AssertionReader ofShippedCues() {
    return new AssertionReader(CueLexicon.load());
  }

  /**
   * How each mention stands.
   *
   * @param sentence one sentence, or one line of a telegraphic note
   * @param mentions stretches of it, in any order
   * @param section kind of its section in kebab case, for instance {@code family-history}; empty if
   *     none
   * @return one assertion for each mention, in the order given
   * @throws IndexOutOfBoundsException if a mention reaches beyond the sentence
   */
  public List<MentionAssertion> read(String sentence, List<TextSpan> mentions, String section) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    TokenizedSentence tokens = TokenizedSentence.of(sentence);
    for (TextSpan mention : mentions) {
      if (mention.end() > sentence.length()) {
        throw new IndexOutOfBoundsException(
            "a mention ends at " + mention.end() + " of " + sentence.length());
      }
    }
    if (tokens.size() == 0) {
      return mentions.stream().map(mention -> assertion(Map.of())).toList();
    }
    return new Reading(tokens, mentions, sections.getOrDefault(section, Set.of()), section).all();
  }

  /** One sentence being read. */
  private final class Reading {
    private final TokenizedSentence tokens;
    private final List<TextSpan> mentions;
    private final Set<Mark> sectionMarks;
    private final String section;
    private final boolean[] starts;
    private final Scopes scopes;

    /** Tokens within words that look like a denial and are none, but for the first of them. */
    private final BitSet partOfLookalike;

    /** Where nothing that only looks like a denial stands around a mention; made when needed. */
    private Scopes plainer;

    private final boolean actual;
    private final List<TextSpan> emptyParts;
    private final List<TextSpan> quotations;
    private final List<TextSpan> signedOff;

    Reading(
        TokenizedSentence tokens, List<TextSpan> mentions, Set<Mark> sectionMarks, String section) {
      this.tokens = tokens;
      this.mentions = mentions;
      this.sectionMarks = sectionMarks;
      this.section = section;
      this.starts = tokensAt(this::first);
      List<CueMatch> cues = cueFinder.cues(tokens);
      this.scopes = scopes(cues);
      this.partOfLookalike = partOfLookalike(cues);
      this.actual = cues.stream().anyMatch(match -> match.cue().says(Mark.ACTUAL));
      this.emptyParts = PrintedForm.emptyParts(tokens.text());
      this.quotations =
          QuotedGuideline.mayStandIn(section) ? QuotedGuideline.in(tokens.text()) : List.of();
      this.signedOff = SignedList.denied(tokens.text());
    }

    private Scopes scopes(List<CueMatch> cues) {
      Boundaries boundaries = new Boundaries(tokens, cues, cueFinder.clauseWords(tokens));
      return new Scopes(tokens, cues, boundaries, starts, tokensAt(this::last));
    }

    private BitSet partOfLookalike(List<CueMatch> cues) {
      BitSet tokensOf = new BitSet();
      for (CueMatch match : cues) {
        if (match.cue().says(Mark.PSEUDO)) {
          tokensOf.set(match.first() + 1, match.end());
        }
      }
      return tokensOf;
    }

    /**
     * "Without trouble" denies nothing, but "without trouble sleeping" denies the trouble: for a
     * mention that begins within such words, the scopes are those of the words without them.
     */
    private Scopes scopesFor(int firstOfMention) {
      if (!partOfLookalike.get(firstOfMention)) {
        return scopes;
      }
      if (plainer == null) {
        plainer = scopes(cueFinder.cues(tokens, cue -> !cue.namesWhatIsDenied(starts)));
      }
      return plainer;
    }

    private boolean[] tokensAt(ToIntFunction<TextSpan> edge) {
      boolean[] at = new boolean[tokens.size()];
      for (TextSpan mention : mentions) {
        at[edge.applyAsInt(mention)] = true;
      }
      return at;
    }

    private int first(TextSpan mention) {
      return Math.min(tokens.tokenAt(mention.start()), tokens.size() - 1);
    }

    private int last(TextSpan mention) {
      return Math.min(
          tokens.tokenAt(Math.max(mention.start(), mention.end() - 1)), tokens.size() - 1);
    }

    List<MentionAssertion> all() {
      return mentions.stream().map(this::one).toList();
    }

    private MentionAssertion one(TextSpan mention) {
      Map<Mark, DecidingCue> decided = new EnumMap<>(Mark.class);
      Scopes reach = scopesFor(first(mention));
      for (Mark mark : AXES) {
        Optional<CueMatch> match = reach.deciding(mark, first(mention), last(mention));
        match.ifPresent(cue -> decided.put(mark, deciding(mark, cue)));
      }
      within(signedOff, mention, Mark.NEGATED, decided);
      within(emptyParts, mention, Mark.TEMPLATE, decided);
      within(quotations, mention, Mark.GUIDELINE, decided);
      for (Mark mark : sectionMarks) {
        if (!(mark == Mark.HYPOTHETICAL && actual)) {
          decided.putIfAbsent(mark, new DecidingCue(mark, 0, 0, section));
        }
      }
      return assertion(decided);
    }

    private DecidingCue deciding(Mark mark, CueMatch match) {
      int start = tokens.start(match.first());
      int end = tokens.end(match.end() - 1);
      return new DecidingCue(mark, start, end, tokens.text().substring(start, end));
    }

    private void within(
        List<TextSpan> parts, TextSpan mention, Mark mark, Map<Mark, DecidingCue> decided) {
      int nearest = lastStartingAtOrBefore(parts, mention.start());
      if (nearest >= 0 && mention.end() <= parts.get(nearest).end()) {
        int start = parts.get(nearest).start();
        int end = Math.min(parts.get(nearest).end(), start + MOST_SHOWN);
        String words = tokens.text().substring(start, end);
        decided.putIfAbsent(mark, new DecidingCue(mark, start, end, words));
      }
    }
  }

  /** Index of the last of the parts, which are in order, that starts no later; -1 if none does. */
  private static int lastStartingAtOrBefore(List<TextSpan> parts, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private static MentionAssertion assertion(Map<Mark, DecidingCue> decided) {
    Polarity polarity =
        decided.containsKey(Mark.NEGATED)
            ? Polarity.NEGATED
            : decided.containsKey(Mark.POSSIBLE) ? Polarity.POSSIBLE : Polarity.AFFIRMED;
    Temporality temporality =
        decided.containsKey(Mark.HYPOTHETICAL)
            ? Temporality.HYPOTHETICAL
            : decided.containsKey(Mark.HISTORICAL) ? Temporality.HISTORICAL : Temporality.RECENT;
    Experiencer experiencer =
        decided.containsKey(Mark.OTHER_EXPERIENCER) ? Experiencer.OTHER : Experiencer.PATIENT;
    Source source =
        decided.containsKey(Mark.TEMPLATE)
            ? Source.TEMPLATE
            : decided.containsKey(Mark.GUIDELINE) ? Source.GUIDELINE : Source.RECORD;
    return new MentionAssertion(
        polarity, temporality, experiencer, source, new ArrayList<>(decided.values()));
  }
}
