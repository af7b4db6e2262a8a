package dev.warrant.nlp.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Muscles, reflexes and skin areas, and the nerve roots that serve them. */
final class RootTerms {
  private final List<RootTerm> terms;

  RootTerms(List<RootTerm> terms) {
    this.terms = List.copyOf(terms);
  }

  /**
   * The roots of the first muscle, reflex or skin area that the words name for this kind of sign.
   */
  Set<String> roots(String words, String sign) {
    String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
    Set<String> found = new LinkedHashSet<>();
    terms.stream()
        .filter(term -> term.signs().contains(sign))
        .filter(term -> term.words().stream().anyMatch(word -> padded.contains(" " + word + " ")))
        .forEach(term -> found.addAll(term.roots()));
    return found;
  }

  /**
   * One muscle, reflex or skin area.
   *
   * @param words how records name it, in lower case without punctuation
   * @param signs kinds of sign for which it counts
   * @param roots nerve roots that serve it
   * @param matches words that name it
   * @param not words that do not
   */
  record RootTerm(
      List<String> words, List<String> signs, List<String> roots, String matches, String not) {
    RootTerm {
      words = List.copyOf(words);
      signs = List.copyOf(signs);
      roots = List.copyOf(roots);
      Objects.requireNonNull(matches, "matches");
      Objects.requireNonNull(not, "not");
    }
  }
}
