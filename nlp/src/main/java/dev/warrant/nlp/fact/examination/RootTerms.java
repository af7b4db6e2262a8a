package dev.warrant.nlp.fact.examination;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.mention.PhraseAutomaton;
import dev.warrant.nlp.mention.PhraseNet;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Muscles, movements, reflexes and skin areas, and the nerve roots that serve them. */
public final class RootTerms {
  private final PhraseAutomaton<RootTerm> phrases;

  RootTerms(Terms lexicon) {
    PhraseNet<RootTerm> net = new PhraseNet<>();
    for (RootTerm term : lexicon.terms()) {
      term.words().forEach(phrase -> net.add(phrase, false, term));
    }
    phrases = net.automaton(lexicon.fillers());
  }

  /** The terms that are shipped. */
  public static RootTerms shipped() {
    return new RootTerms(shippedTerms());
  }

  static Terms shippedTerms() {
    return LexiconFiles.read("/lexicon/nerve-roots.yaml", new TypeReference<Terms>() {});
  }

  /**
   * The muscles, reflexes and skin areas that words name, in order. Within a longer name of the
   * same kind a shorter one names nothing: the {@code foot} of {@code dorsum of the foot}.
   */
  List<Place> find(String words) {
    TokenizedSentence tokens = TokenizedSentence.of(words);
    List<Place> found = new ArrayList<>();
    phrases.find(tokens, (term, first, end) -> found.add(new Place(term, first, end)));
    return found.stream()
        .filter(place -> found.stream().noneMatch(other -> hides(other, place)))
        .map(place -> place.at(tokens))
        .distinct()
        .sorted(Comparator.comparingInt(Place::start).thenComparing(Place::end))
        .toList();
  }

  private static boolean hides(Place longer, Place shorter) {
    boolean covers = longer.start() <= shorter.start() && shorter.end() <= longer.end();
    boolean longest = longer.end() - longer.start() > shorter.end() - shorter.start();
    return covers
        && longest
        && longer.term().signs().stream().anyMatch(shorter.term().signs()::contains);
  }

  /** The roots of every muscle, reflex or skin area that the words name for a kind of sign. */
  Set<String> roots(String words, String sign) {
    Set<String> roots = new LinkedHashSet<>();
    find(words).stream()
        .filter(place -> place.term().signs().contains(sign))
        .forEach(place -> roots.addAll(place.term().roots()));
    return roots;
  }

  /**
   * A muscle, reflex or skin area named in a text.
   *
   * @param term what is named
   * @param start first character, inclusive
   * @param end last character, exclusive
   */
  record Place(RootTerm term, int start, int end) {
    private Place at(TokenizedSentence tokens) {
      return new Place(term, tokens.start(start), tokens.end(end - 1));
    }
  }

  /**
   * The file of terms.
   *
   * @param fillers words that may stand within a phrase
   * @param terms the terms
   */
  record Terms(List<String> fillers, List<RootTerm> terms) {
    Terms {
      fillers = List.copyOf(fillers);
      terms = List.copyOf(terms);
    }
  }

  /**
   * One muscle, reflex or skin area.
   *
   * @param words how records name it: phrases in the notation of the lexicon
   * @param signs kinds of sign for which it counts
   * @param roots nerve roots that serve it
   * @param matches texts that name it
   * @param not texts that do not
   */
  record RootTerm(
      List<String> words,
      List<String> signs,
      List<String> roots,
      List<String> matches,
      List<String> not) {
    RootTerm {
      words = List.copyOf(words);
      signs = List.copyOf(signs);
      roots = List.copyOf(roots);
      matches = List.copyOf(Objects.requireNonNull(matches, "matches"));
      not = List.copyOf(Objects.requireNonNull(not, "not"));
    }
  }
}
