package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.LexiconException;
import dev.warrant.nlp.mention.PhraseAutomaton;
import dev.warrant.nlp.mention.PhraseNet;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds cues and the words that begin clauses. Immutable; one serves every thread. */
final class CueFinder {
  private final PhraseAutomaton<Cue> cues;
  private final PhraseAutomaton<ClauseWord> clauseWords;

  /** Kinds of word by which a clause is known. */
  enum ClauseWord {
    VERB,
    PATIENT,
    AFFIRMING
  }

  CueFinder(CueLexicon lexicon) {
    PhraseNet<Cue> ofCues = new PhraseNet<>();
    for (Cue cue : lexicon.cues()) {
      cue.words().forEach(phrase -> add(ofCues, phrase, cue));
    }
    cues = ofCues.automaton(List.of());
    PhraseNet<ClauseWord> ofClauses = new PhraseNet<>();
    lexicon.clauseVerbs().forEach(verb -> add(ofClauses, verb, ClauseWord.VERB));
    lexicon.patientSubjects().forEach(word -> add(ofClauses, word, ClauseWord.PATIENT));
    lexicon.affirming().forEach(word -> add(ofClauses, word, ClauseWord.AFFIRMING));
    clauseWords = ofClauses.automaton(List.of());
  }

  private static <V> void add(PhraseNet<V> net, String phrase, V value) {
    try {
      net.add(phrase, false, value);
    } catch (IllegalArgumentException wrong) {
      throw new LexiconException("assertion-cues.yaml: " + wrong.getMessage(), wrong);
    }
  }

  /**
   * The cues of a sentence, leftmost and longest first, none overlapping another. One that takes
   * the first words of a mention is none: "no trouble" of "no [trouble sleeping]".
   *
   * @param opened for each token the first token of the last mention that it goes on with, or -1
   */
  List<CueMatch> cues(TokenizedSentence sentence, int[] opened) {
    List<CueMatch> found = new ArrayList<>();
    cues.find(
        sentence,
        (cue, first, end) -> {
          if (end == opened.length || opened[end] <= first) {
            found.add(new CueMatch(cue, first, end));
          }
        });
    found.sort(
        Comparator.comparingInt(CueMatch::first)
            .thenComparing(CueMatch::end, Comparator.reverseOrder()));
    List<CueMatch> kept = new ArrayList<>();
    int taken = 0;
    int takenFrom = -1;
    for (CueMatch match : found) {
      boolean sameWords = match.first() == takenFrom && match.end() == taken;
      if (match.first() >= taken || sameWords) {
        kept.add(match);
        takenFrom = match.first();
        taken = match.end();
      }
    }
    return kept;
  }

  /** For each token the kind of clause word that begins there, or {@code null}. */
  ClauseWord[] clauseWords(TokenizedSentence sentence) {
    ClauseWord[] at = new ClauseWord[sentence.size()];
    clauseWords.find(sentence, (word, first, end) -> at[first] = word);
    return at;
  }
}
