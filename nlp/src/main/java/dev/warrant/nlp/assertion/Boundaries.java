package dev.warrant.nlp.assertion;

import dev.warrant.nlp.assertion.CueFinder.ClauseWord;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.List;

/** Where in a sentence the scope of a cue ends. */
final class Boundaries {
  private static final int LABEL_WORDS = 3;

  private final TokenizedSentence sentence;
  private final ClauseWord[] clauseWords;
  private final ClauseWord[] partAfterComma;
  private final Cue[] terminationFrom;
  private final Cue[] terminationTo;

  Boundaries(TokenizedSentence sentence, List<CueMatch> cues, ClauseWord[] clauseWords) {
    this.sentence = sentence;
    this.clauseWords = clauseWords;
    this.terminationFrom = new Cue[sentence.size()];
    this.terminationTo = new Cue[sentence.size()];
    for (CueMatch match : cues) {
      if (match.cue().says(Mark.TERMINATION)) {
        terminationFrom[match.first()] = match.cue();
        terminationTo[match.end() - 1] = match.cue();
      }
    }
    this.partAfterComma = partsAfterCommas();
  }

  /** For each comma what the part behind it holds: a verb, or else a word that asserts. */
  private ClauseWord[] partsAfterCommas() {
    ClauseWord[] parts = new ClauseWord[sentence.size()];
    ClauseWord holds = null;
    for (int i = sentence.size() - 1; i >= 0; i--) {
      if (sentence.is(i, ",")) {
        parts[i] = holds;
        holds = null;
      } else if (isStop(i) || (isOr(i) && clauseWords[i + 1 < parts.length ? i + 1 : i] == null)) {
        // "no fever, chills or sweats were seen": the verb is the whole list's
        holds = null;
      } else if (clauseWords[i] == ClauseWord.VERB || clauseWords[i] == ClauseWord.PATIENT) {
        holds = ClauseWord.VERB;
      } else if (holds == null && (clauseWords[i] != null || isGrade(i))) {
        holds = ClauseWord.AFFIRMING;
      }
    }
    return parts;
  }

  /**
   * Whether a comma begins a clause that a cue does not reach into. A new assertion ends a denial;
   * in a list of fears ("if new weakness, increased pain …") only a verb makes a new clause.
   */
  private boolean beginsClause(Mark mark, int comma) {
    ClauseWord part = partAfterComma[comma];
    return part == ClauseWord.VERB || (part != null && mark != Mark.HYPOTHETICAL);
  }

  /** A grade such as 4/5, which asserts what it grades. */
  private boolean isGrade(int token) {
    return sentence.isNumber(token)
        && token + 2 < sentence.size()
        && sentence.is(token + 1, "/")
        && sentence.isNumber(token + 2);
  }

  /** Whether nothing reaches past a token: a semicolon, a table's bar, a full stop. */
  boolean isStop(int token) {
    char c = sentence.first(token);
    if (c == ';' || c == '|' || c == '•' || c == '¶' || isItemNumber(token)) {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    boolean spaceFollows = token + 1 < sentence.size() && !sentence.touchesNext(token);
    return spaceFollows
        && !Character.isLowerCase(sentence.first(token + 1))
        && !isInitial(token - 1);
  }

  /** Whether a token is the bracket of "2) ...". */
  private boolean isItemNumber(int token) {
    return token > 0
        && sentence.is(token, ")")
        && sentence.isNumber(token - 1)
        && sentence.touchesNext(token - 1)
        && (token == 1 || !sentence.touchesNext(token - 2));
  }

  /** Whether a token is a single letter with white space or a full stop before it. */
  private boolean isInitial(int token) {
    if (token < 0 || sentence.end(token) - sentence.start(token) > 1 || !sentence.isWord(token)) {
      return false;
    }
    return token == 0 || !sentence.touchesNext(token - 1) || sentence.is(token - 1, ".");
  }

  /** Whether a forward scope of a cue that ends before {@code from} ends at this token. */
  boolean endsForward(Cue cue, Mark mark, int from, int token) {
    if (isStop(token) || (sentence.is(token, ":") && token - from > LABEL_WORDS)) {
      return true;
    }
    if (ends(terminationFrom[token], mark) || returnsToPatient(mark, token)) {
      return true;
    }
    if (cue.extent() == Extent.SENTENCE) {
      return false;
    }
    boolean comma = sentence.is(token, ",");
    return (comma && (cue.extent() == Extent.PHRASE || beginsClause(mark, token)))
        || (joinsClause(token) && !goesOnAsCondition(mark, token));
  }

  /** "If function has improved <i>and there are</i> no side effects" sets a second condition. */
  private boolean goesOnAsCondition(Mark mark, int and) {
    return mark == Mark.HYPOTHETICAL && and + 1 < sentence.size() && sentence.is(and + 1, "there");
  }

  /** Whether a backward scope of a cue that begins at {@code to} ends at this token. */
  boolean endsBackward(Cue cue, Mark mark, int to, int token, boolean listed) {
    boolean label = sentence.is(token, ":") && !standsDirectlyBefore(token, to);
    if (isStop(token) || label || ends(terminationTo[token], mark)) {
      return true;
    }
    if (cue.extent() == Extent.SENTENCE) {
      return false;
    }
    return (sentence.is(token, ",") && !listed)
        || (!sharesSubject(to)
            && ((clauseWords[token] == ClauseWord.VERB && mark != Mark.HYPOTHETICAL)
                || (isAnd(token) && isSingular(to))));
  }

  /** Whether a token answers a label: "anxiety, insomnia: none" is said of both. */
  boolean answersLabel(int token) {
    return token > 0 && sentence.is(token - 1, ":");
  }

  /** Whether only marks, such as an opening bracket, lie between two tokens. */
  private boolean standsDirectlyBefore(int token, int other) {
    for (int between = token + 1; between < other; between++) {
      if (sentence.isWord(between) || sentence.isNumber(between)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token joins the parts of a list. */
  boolean isAnd(int token) {
    return sentence.is(token, "and")
        || sentence.is(token, "or")
        || sentence.is(token, "nor")
        || sentence.is(token, "&");
  }

  private boolean isOr(int token) {
    return sentence.is(token, "or") || sentence.is(token, "nor");
  }

  /** Whether a cue has its subject before an <i>and</i>: "itching was mild and has stopped". */
  private boolean sharesSubject(int cue) {
    return cue > 0 && sentence.is(cue - 1, "and");
  }

  private boolean isSingular(int token) {
    return sentence.is(token, "is")
        || sentence.is(token, "was")
        || sentence.is(token, "has")
        || sentence.is(token, "isn")
        || sentence.is(token, "wasn");
  }

  private static boolean ends(Cue termination, Mark mark) {
    return termination != null && (termination.marks().size() == 1 || termination.says(mark));
  }

  /** A relative's or a guideline's words end where the sentence turns to the patient. */
  private boolean returnsToPatient(Mark mark, int token) {
    if ((mark != Mark.OTHER_EXPERIENCER && mark != Mark.GUIDELINE)
        || clauseWords[token] != ClauseWord.PATIENT) {
      return false;
    }
    for (int back = 1; back <= 2 && token - back >= 0; back++) {
      int before = token - back;
      if (sentence.is(before, "if")
          || sentence.is(before, "when")
          || sentence.is(before, "until")
          || sentence.is(before, "unless")
          || sentence.is(before, "that")
          || sentence.is(before, "for")
          || sentence.is(before, "in")
          || sentence.is(before, "of")) {
        return false;
      }
    }
    return true;
  }

  /** Whether <i>and</i> or <i>or</i> joins a clause with a verb or subject of its own. */
  private boolean joinsClause(int token) {
    return isAnd(token)
        && token + 1 < sentence.size()
        && (clauseWords[token + 1] == ClauseWord.VERB
            || clauseWords[token + 1] == ClauseWord.PATIENT
            || (!isOr(token)
                && token + 2 < sentence.size()
                && clauseWords[token + 2] == ClauseWord.VERB));
  }
}
