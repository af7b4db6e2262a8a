package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of a lexicon in a sentence. Immutable; one finder serves every thread.
 *
 * <p>Of the matches of one concept that overlap, the leftmost and then the longest is kept;
 * different concepts may overlap.
 */
public final class MentionFinder {
  private final PhraseAutomaton<Term> phrases;
  private final int concepts;

  /**
   * What ends with a phrase; its spellings share one, unless their case counts.
   *
   * @param concept the number of the entry's concept
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
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (LexiconEntry entry : lexicon.entries()) {
      int concept = numbers.computeIfAbsent(entry.concept(), unseen -> numbers.size());
      for (String phrase : entry.words()) {
        add(net, entry, concept, phrase);
      }
    }
    phrases = net.automaton(lexicon.fillers());
    concepts = numbers.size();
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

  private static int inOrder(Mention one, Mention other) {
    if (one.start() != other.start()) {
      return Integer.compare(one.start(), other.start());
    }
    return one.end() != other.end()
        ? Integer.compare(one.end(), other.end())
        : one.concept().compareTo(other.concept());
  }

  private List<Mention> choose(TokenizedSentence sentence, List<Candidate> candidates) {
    int[] takenTo = new int[concepts];
    int shadowFrom = -1;
    int shadowedTo = 0;
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Term term = candidate.term();
      if (term.entry().shadow()) {
        if (candidate.end() > shadowedTo) {
          shadowFrom = candidate.first();
          shadowedTo = candidate.end();
        }
      } else if (candidate.first() >= takenTo[term.concept()]
          && (candidate.end() > shadowedTo
              || (candidate.first() == shadowFrom && candidate.end() == shadowedTo))) {
        takenTo[term.concept()] = candidate.end();
        Mention mention =
            new Mention(
                term.entry().concept(),
                sentence.start(candidate.first()),
                sentence.end(candidate.end() - 1),
                term.entry());
        insert(mentions, mention, MentionFinder::inOrder);
      }
    }
    return List.copyOf(mentions);
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
    for (String word : words) {
      if (word.equals(PhraseAutomaton.NUMBER)
          ? sentence.isNumber(token)
          : sentence.is(token, word)) {
        return true;
      }
    }
    return false;
  }
}
