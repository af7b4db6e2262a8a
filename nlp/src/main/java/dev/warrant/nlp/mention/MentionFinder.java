package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words of a lexicon in a sentence. Immutable; one finder serves every thread.
 *
 * <p>Of the matches of one concept that overlap, the leftmost and then the longest is kept;
 * different concepts may overlap.
 */
public final class MentionFinder {
  private final PhraseAutomaton<Term> phrases;

  /**
   * What ends with a phrase; its spellings share one, unless their case counts.
   *
   * @param concept the place of the entry's concept in the order of their ids
   * @param spelling the phrase as written, where its case counts; else empty
   * @param may whether it holds "may" as a verb
   */
  private record Term(LexiconEntry entry, int concept, String spelling, boolean may) {}

  private record Candidate(Term term, int first, int end) {}

  /**
   * A finder for the given lexicon.
   *
   * @throws LexiconException if a phrase of it cannot be read; names the concept
   */
  public MentionFinder(Lexicon lexicon) {
    PhraseNet<Term> net = new PhraseNet<>();
    List<String> concepts =
        lexicon.entries().stream().map(LexiconEntry::concept).distinct().sorted().toList();
    for (LexiconEntry entry : lexicon.entries()) {
      int concept = Collections.binarySearch(concepts, entry.concept());
      for (String phrase : entry.words()) {
        add(net, entry, concept, phrase);
      }
    }
    phrases = net.automaton(lexicon.fillers());
  }

  /** A finder for the words of concepts that are shipped. */
  public static MentionFinder ofConcepts() {
    return new MentionFinder(Lexicon.ofConcepts());
  }

  /** A finder for the words of relations that are shipped. */
  public static MentionFinder ofRelations() {
    return new MentionFinder(Lexicon.ofRelations());
  }

  private static void add(PhraseNet<Term> net, LexiconEntry entry, int concept, String phrase) {
    boolean may = MayAsMonth.isVerbOf(entry);
    try {
      if (entry.exactCase()) {
        for (String spelling : PhrasePattern.of(phrase, false).spellings()) {
          net.add(spelling, false, new Term(entry, concept, spelling, may));
        }
      } else {
        net.add(phrase, true, new Term(entry, concept, "", may));
      }
    } catch (IllegalArgumentException wrong) {
      throw new LexiconException(
          "lexicon entry of " + entry.concept() + ": " + wrong.getMessage(), wrong);
    }
  }

  /** The mentions in a sentence, by start, then end, then concept. */
  public List<Mention> find(String sentence) {
    return find(TokenizedSentence.of(sentence));
  }

  /** The mentions in a sentence, by start, then end, then concept. */
  public List<Mention> find(TokenizedSentence sentence) {
    List<Candidate> candidates = new ArrayList<>();
    phrases.find(
        sentence,
        (term, first, end) -> {
          if (holds(sentence, term, first, end)) {
            insert(candidates, new Candidate(term, first, end), MentionFinder::before);
          }
        });
    if (candidates.isEmpty()) {
      return List.of();
    }
    return choose(sentence, candidates);
  }

  /** By first token, shadows before what they may hide, the longer before the shorter. */
  private static int before(Candidate one, Candidate other) {
    if (one.first() != other.first()) {
      return Integer.compare(one.first(), other.first());
    }
    int shadow = Boolean.compare(other.term().entry().shadow(), one.term().entry().shadow());
    return shadow != 0 ? shadow : Integer.compare(other.end(), one.end());
  }

  private static int inOrder(Candidate one, Candidate other) {
    if (one.first() != other.first()) {
      return Integer.compare(one.first(), other.first());
    }
    return one.end() != other.end()
        ? Integer.compare(one.end(), other.end())
        : Integer.compare(one.term().concept(), other.term().concept());
  }

  private static List<Mention> choose(TokenizedSentence sentence, List<Candidate> candidates) {
    int shadowFrom = -1;
    int shadowedTo = 0;
    Taken taken = new Taken(candidates.size());
    List<Candidate> chosen = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.term().entry().shadow()) {
        if (candidate.end() > shadowedTo) {
          shadowFrom = candidate.first();
          shadowedTo = candidate.end();
        }
      } else if ((candidate.end() > shadowedTo
              || (candidate.first() == shadowFrom && candidate.end() == shadowedTo))
          && taken.isFree(candidate)) {
        taken.add(candidate);
        insert(chosen, candidate, MentionFinder::inOrder);
      }
    }
    return chosen.stream().map(candidate -> mention(sentence, candidate)).toList();
  }

  private static Mention mention(TokenizedSentence sentence, Candidate candidate) {
    LexiconEntry entry = candidate.term().entry();
    return new Mention(
        entry.concept(),
        sentence.start(candidate.first()),
        sentence.end(candidate.end() - 1),
        entry);
  }

  /** What has been chosen, by first token: which concept has been named up to where. */
  private static final class Taken {
    private final Candidate[] chosen;

    /** Up to where each reaches, or one before it. */
    private final int[] reach;

    private int size;

    Taken(int most) {
      chosen = new Candidate[most];
      reach = new int[most];
    }

    void add(Candidate candidate) {
      chosen[size] = candidate;
      reach[size] = size == 0 ? candidate.end() : Math.max(reach[size - 1], candidate.end());
      size++;
    }

    /** Whether no other that overlaps it names its concept. */
    boolean isFree(Candidate candidate) {
      for (int i = size - 1; i >= 0 && reach[i] > candidate.first(); i--) {
        if (chosen[i].term().concept() == candidate.term().concept()
            && chosen[i].end() > candidate.first()) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * Into its place in order, behind its equals: they come nearly in order, so it is near the end.
   */
  private static <T> void insert(List<T> ordered, T next, Comparator<T> order) {
    int place = ordered.size();
    while (place > 0 && order.compare(ordered.get(place - 1), next) > 0) {
      place--;
    }
    ordered.add(place, next);
  }

  private static boolean holds(TokenizedSentence sentence, Term term, int first, int end) {
    LexiconEntry entry = term.entry();
    if (entry.exactCase() && !sentence.text().startsWith(term.spelling(), sentence.start(first))) {
      return false;
    }
    if (term.may() && MayAsMonth.standsIn(sentence, first, end)) {
      return false;
    }
    return !follows(sentence, first - 1, entry.unlessBefore())
        && !(end < sentence.size() && isAny(sentence, end, entry.unlessAfter()));
  }

  /** Whether one of the words stands at the token, or is joined to it by a hyphen. */
  private static boolean follows(TokenizedSentence sentence, int token, List<String> words) {
    if (token < 0 || words.isEmpty()) {
      return false;
    }
    boolean hyphen = token > 0 && sentence.is(token, "-") && sentence.touchesNext(token - 1);
    return isAny(sentence, token, words) || (hyphen && isAny(sentence, token - 1, words));
  }

  private static boolean isAny(TokenizedSentence sentence, int token, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals(PhraseAutomaton.NUMBER)
          ? sentence.isNumber(token)
          : sentence.is(token, word)) {
        return true;
      }
    }
    return false;
  }
}
