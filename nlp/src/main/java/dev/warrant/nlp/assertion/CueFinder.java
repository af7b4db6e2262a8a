package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.LexiconException;
import dev.warrant.nlp.mention.PhraseExpander;
import dev.warrant.nlp.mention.PhraseTrie;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds cues and the words that begin clauses. Immutable; one serves every thread. */
final class CueFinder {
  private final PhraseTrie<Cue> cues = new PhraseTrie<>(List.of());
  private final PhraseTrie<ClauseWord> clauseWords = new PhraseTrie<>(List.of());

  /** Kinds of word by which a clause is known. */
  enum ClauseWord {
    VERB,
    PATIENT,
    AFFIRMING
  }

  CueFinder(CueLexicon lexicon) {
    for (Cue cue : lexicon.cues()) {
      cue.words().forEach(phrase -> add(cues, phrase, cue));
    }
    lexicon.clauseVerbs().forEach(verb -> add(clauseWords, verb, ClauseWord.VERB));
    lexicon.patientSubjects().forEach(word -> add(clauseWords, word, ClauseWord.PATIENT));
    lexicon.affirming().forEach(word -> add(clauseWords, word, ClauseWord.AFFIRMING));
  }

  private static <V> void add(PhraseTrie<V> trie, String phrase, V value) {
    try {
      PhraseExpander.expand(phrase, false).forEach(spelling -> trie.add(spelling, value));
    } catch (IllegalArgumentException wrong) {
      throw new LexiconException("assertion-cues.yaml: " + wrong.getMessage(), wrong);
    }
  }

  /** The cues of a sentence, leftmost and longest first, none overlapping another. */
  List<CueMatch> cues(TokenizedSentence sentence) {
    List<CueMatch> found = new ArrayList<>();
    cues.find(sentence, (cue, first, end) -> found.add(new CueMatch(cue, first, end)));
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
