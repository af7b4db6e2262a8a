package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cue reaches which token of a sentence, for each mark. */
final class Scopes {
  /** No scope is longer: keeps the work linear in the length of a sentence. */
  private static final int MOST_TOKENS = 300;

  private static final int NEAR = 3;

  private final TokenizedSentence sentence;
  private final List<CueMatch> cues;
  private final Boundaries boundaries;
  private final boolean[] mentionStarts;
  private final boolean[] mentionEnds;
  private final Map<Mark, int[]> ahead = new EnumMap<>(Mark.class);
  private final Map<Mark, int[]> behind = new EnumMap<>(Mark.class);

  /**
   * Lays the scopes out.
   *
   * @param mentionStarts for each token whether a mention starts there
   * @param mentionEnds for each token whether a mention ends there
   */
  Scopes(
      TokenizedSentence sentence,
      List<CueMatch> cues,
      Boundaries boundaries,
      boolean[] mentionStarts,
      boolean[] mentionEnds) {
    this.sentence = sentence;
    this.cues = cues;
    this.boundaries = boundaries;
    this.mentionStarts = mentionStarts;
    this.mentionEnds = mentionEnds;
    for (int number = 0; number < cues.size(); number++) {
      CueMatch match = cues.get(number);
      if (!match.cue().says(Mark.TERMINATION) && !match.cue().says(Mark.PSEUDO)) {
        for (Mark mark : Mark.values()) {
          if (match.cue().says(mark)) {
            spread(number, match, mark);
          }
        }
      }
    }
  }

  private void spread(int number, CueMatch match, Mark mark) {
    Direction direction = match.cue().direction();
    if (direction == Direction.ADJACENT) {
      boolean forward = !mentionStandsBefore(match) && mentionStandsAfter(match);
      direction = forward ? Direction.FORWARD : Direction.BACKWARD;
    }
    if (direction != Direction.BACKWARD) {
      spreadForward(number, match, mark);
    }
    if (direction != Direction.FORWARD) {
      spreadBackward(number, match, mark);
    }
  }

  private boolean mentionStandsBefore(CueMatch match) {
    for (int at = match.first() - 1; at >= 0 && at >= match.first() - NEAR; at--) {
      if (mentionEnds[at]) {
        return true;
      }
      if (sentence.is(at, ",") || boundaries.isStop(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean mentionStandsAfter(CueMatch match) {
    for (int at = match.end();
        at < sentence.size() && at < match.end() + match.cue().reach();
        at++) {
      if (mentionStarts[at]) {
        return true;
      }
    }
    return false;
  }

  private void spreadForward(int number, CueMatch match, Mark mark) {
    int[] cover = ahead.computeIfAbsent(mark, unseen -> new int[sentence.size()]);
    int most = limit(match.cue());
    // A mention may share the last words of the cue: "no trouble with heel walking".
    for (int at = match.first() + 1; at < match.end(); at++) {
      cover[at] = number + 1;
    }
    for (int at = match.end(); at < sentence.size() && at - match.end() < most; at++) {
      if (boundaries.endsForward(match.cue(), mark, match.end(), at)) {
        return;
      }
      cover[at] = number + 1;
    }
  }

  private void spreadBackward(int number, CueMatch match, Mark mark) {
    int[] cover = behind.computeIfAbsent(mark, unseen -> new int[sentence.size()]);
    int most = limit(match.cue());
    boolean listed = boundaries.answersLabel(match.first());
    for (int at = match.first() - 1; at >= 0 && match.first() - at <= most; at--) {
      listed |= boundaries.isAnd(at);
      if (boundaries.endsBackward(match.cue(), mark, match.first(), at, listed)) {
        return;
      }
      if (cover[at] == 0) {
        cover[at] = number + 1;
      }
    }
  }

  private static int limit(Cue cue) {
    return cue.reach() == 0 ? MOST_TOKENS : cue.reach();
  }

  /**
   * The cue that gives a mention a mark.
   *
   * @param first first token of the mention
   * @param last its last token
   */
  Optional<CueMatch> deciding(Mark mark, int first, int last) {
    int number = at(ahead, mark, first);
    if (number == 0) {
      number = at(behind, mark, last);
    }
    return number == 0 ? within(mark, first, last) : Optional.of(cues.get(number - 1));
  }

  private static int at(Map<Mark, int[]> covers, Mark mark, int token) {
    int[] cover = covers.get(mark);
    return cover == null ? 0 : cover[token];
  }

  /** A mention may carry its own past: "status post fusion". It does not deny itself. */
  private Optional<CueMatch> within(Mark mark, int first, int last) {
    if (mark != Mark.HISTORICAL) {
      return Optional.empty();
    }
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).first() < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < cues.size() && cues.get(i).first() <= last; i++) {
      if (cues.get(i).cue().says(mark)
          && !cues.get(i).cue().says(Mark.TERMINATION)
          && cues.get(i).end() <= last + 1) {
        return Optional.of(cues.get(i));
      }
    }
    return Optional.empty();
  }
}
