package dev.warrant.nlp.mention;

import java.util.BitSet;
import java.util.List;

/**
 * Finds phrases in a sentence, token by token.
 *
 * <p>Case of letters does not matter, and a hyphen, slash or apostrophe between two words is as
 * good as a space. Between digits every mark counts: {@code 4/5} is not {@code 4-5}. Words that
 * were named as fillers may stand within a phrase, at most {@value #MOST_FILLERS} of them.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseAutomaton<V> {
  /** Any run of digits, in a phrase. */
  public static final String NUMBER = "<n>";

  /** Any words of one clause within a phrase, at most {@value #MOST_BRIDGED}; also none. */
  public static final String BRIDGE = "...";

  static final String JOINERS = "-/'’‐‑–.";
  private static final int START = 0;
  private static final int NOWHERE = -1;
  private static final int MOST_FILLERS = 3;
  private static final int MOST_BRIDGED = 4;

  private final WordTable words;

  /** Steps from one state to the next, by the numbers that the table gives the words. */
  private final Transitions transitions;

  /** What ends in each state. */
  private final List<List<V>> values;

  private final BitSet fillers;
  private final int number;
  private final int bridge;

  /**
   * By each word, the state that it leads to from the start: most words of a text begin no phrase,
   * and cost no more than that.
   */
  private final int[] opened;

  /**
   * The states from which any number, and those from which a bridge leads on: few, and asked of at
   * every step.
   */
  private final BitSet counting;

  private final BitSet bridged;

  PhraseAutomaton(WordTable words, Transitions transitions, List<List<V>> values, BitSet fillers) {
    this.words = words;
    this.transitions = transitions;
    this.values = values;
    this.fillers = fillers;
    this.number = words.intern(NUMBER);
    this.bridge = words.intern(BRIDGE);
    this.opened = transitions.from(START);
    this.counting = transitions.statesWith(number);
    this.bridged = transitions.statesWith(bridge);
  }

  /** Is told of each phrase found. */
  @FunctionalInterface
  public interface Hit<V> {
    /** A phrase reaches from one token to before another. */
    void found(V value, int firstToken, int endToken);
  }

  /** Tells of every phrase in the sentence, by first token and then the shorter first. */
  public void find(TokenizedSentence sentence, Hit<V> hit) {
    int[] ids = new int[sentence.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.find(sentence.text(), sentence.start(i), sentence.end(i));
    }
    for (int first = 0; first < ids.length; first++) {
      if (next(START, ids[first]) != NOWHERE || (counting.get(START) && sentence.isNumber(first))) {
        new Walk(sentence, ids, first, hit).from(START, first, 0);
      }
    }
  }

  /** The state that a word leads to; -1 if to none. */
  private int next(int state, int word) {
    if (word == WordTable.UNKNOWN) {
      return NOWHERE;
    }
    if (state != START) {
      return transitions.get(state, word);
    }
    return word < opened.length ? opened[word] : NOWHERE;
  }

  /** The phrases that begin at one token. */
  private final class Walk {
    private final TokenizedSentence sentence;
    private final int[] ids;
    private final int first;
    private final Hit<V> hit;

    Walk(TokenizedSentence sentence, int[] ids, int first, Hit<V> hit) {
      this.sentence = sentence;
      this.ids = ids;
      this.first = first;
      this.hit = hit;
    }

    /**
     * Follows every reading of the words from a token on: a number may be meant as such or as any
     * number, and a word or mark that a phrase names may also fill or join another.
     */
    void from(int start, int token, int filledBefore) {
      int state = start;
      int filled = filledBefore;
      for (int at = token; at < ids.length; at++) {
        int word = next(state, ids[at]);
        int counted = counting.get(state) && sentence.isNumber(at) ? next(state, number) : NOWHERE;
        boolean fills =
            at > first
                && filled < MOST_FILLERS
                && ids[at] != WordTable.UNKNOWN
                && fillers.get(ids[at]);
        if (word == NOWHERE && counted == NOWHERE) {
          if (!fills && !(at > first && joins(sentence, at))) {
            return;
          }
          filled += fills ? 1 : 0;
          continue;
        }
        if (fills) {
          from(state, at + 1, filled + 1);
        } else if (at > first && joins(sentence, at)) {
          from(state, at + 1, filled);
        }
        if (word != NOWHERE && counted != NOWHERE) {
          arrive(counted, at);
          from(counted, at + 1, filled);
        }
        state = word != NOWHERE ? word : counted;
        arrive(state, at);
      }
    }

    /** Tells of the phrases that end here, and goes on over a bridge. */
    private void arrive(int state, int at) {
      List<V> here = values.get(state);
      if (!here.isEmpty() && standsAlone(sentence, first, at)) {
        for (int i = 0; i < here.size(); i++) {
          hit.found(here.get(i), first, at + 1);
        }
      }
      int far = bridged.get(state) ? next(state, bridge) : NOWHERE;
      if (far != NOWHERE) {
        over(far, at + 1);
      }
    }

    /** Goes on behind the words that a bridge spans. */
    private void over(int state, int token) {
      int spanned = 0;
      for (int at = token; at < ids.length && spanned <= MOST_BRIDGED; at++) {
        from(state, at, 0);
        if (!sentence.isWord(at) && !sentence.isNumber(at) && !joins(sentence, at)) {
          return;
        }
        spanned += sentence.isWord(at) || sentence.isNumber(at) ? 1 : 0;
      }
    }
  }

  /** Whether a token is a mark that joins two words as a space would. */
  private static boolean joins(TokenizedSentence sentence, int at) {
    if (at == 0 || at + 1 >= sentence.size() || sentence.end(at) - sentence.start(at) != 1) {
      return false;
    }
    boolean mark = JOINERS.indexOf(sentence.first(at)) >= 0;
    boolean dot = sentence.first(at) == '.';
    return mark
        && sentence.isWord(at - 1)
        && sentence.isWord(at + 1)
        && (!dot || (sentence.touchesNext(at) && sentence.touchesNext(at - 1)));
  }

  /** A phrase that begins or ends in a number must not be a part of a date or a longer number. */
  private static boolean standsAlone(TokenizedSentence sentence, int first, int last) {
    if (sentence.isNumber(first) && first > 0 && sentence.touchesNext(first - 1)) {
      char before = sentence.first(first - 1);
      if (Character.isLetterOrDigit(before) || "/.-,".indexOf(before) >= 0) {
        return false;
      }
    }
    if (sentence.isNumber(last) && sentence.touchesNext(last)) {
      char after = sentence.first(last + 1);
      boolean goesOn = sentence.touchesNext(last + 1) && sentence.isNumber(last + 2);
      return after != '/' && after != '%' && !(".,".indexOf(after) >= 0 && goesOn);
    }
    return true;
  }
}
