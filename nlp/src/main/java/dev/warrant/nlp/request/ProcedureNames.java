package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.vocabulary.Procedure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds injections and other treatments by the vocabulary's spellings. */
final class ProcedureNames {
  /** "Pt 46 F": what follows an age; so many years are no visits. */
  private static final Set<String> AGED =
      Set.of("f", "m", "yo", "y", "year", "yr", "female", "male");

  private final WordTrie<Named> trie = new WordTrie<>();
  private final List<Procedure> procedures;

  ProcedureNames(List<Procedure> procedures) {
    this.procedures = List.copyOf(procedures);
    for (Procedure procedure : procedures) {
      for (String spelling : procedure.spellings()) {
        trie.add(spelling, new Named(procedure, null, null));
      }
      for (Procedure.Implied implied : procedure.implied()) {
        for (String spelling : implied.spellings()) {
          trie.add(spelling, new Named(procedure, implied.approach(), implied.region()));
        }
      }
    }
  }

  /** The treatment named from a token on, unless the next word makes it something else. */
  Optional<WordTrie.Match<Named>> at(List<Token> tokens, int at) {
    return trie.at(tokens, at, token -> token.is("-") || token.is("/"))
        .filter(match -> !isSomethingElse(tokens, match, at))
        .filter(match -> !(isCode(tokens, match, at) && namesAnyInWords(tokens)));
  }

  /** A code of the billing list; beside a name it says the same again. */
  private static boolean isCode(List<Token> tokens, WordTrie.Match<Named> match, int at) {
    return match.next() == at + 1 && tokens.get(at).isNumber();
  }

  private boolean namesAnyInWords(List<Token> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).isWord()
          && trie.at(tokens, at, token -> token.is("-") || token.is("/"))
              .filter(match -> match.value().procedure().injection())
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The treatment of an id. */
  Optional<Procedure> procedure(String id) {
    return procedures.stream().filter(procedure -> procedure.id().equals(id)).findFirst();
  }

  private static boolean isSomethingElse(List<Token> tokens, WordTrie.Match<Named> match, int at) {
    int age = match.next() + 1;
    return (age < tokens.size()
            && tokens.get(match.next()).isNumber()
            && AGED.contains(tokens.get(age).text()))
        || isUnless(tokens, match, at);
  }

  /** A full stop shortens "pt." within a line; behind "physical therapy" it ends a sentence. */
  private static boolean isUnless(List<Token> tokens, WordTrie.Match<Named> match, int at) {
    boolean ends = match.next() - at > 1 && tokens.get(match.next() - 1).isWord();
    return match.next() < tokens.size()
        && !(ends && tokens.get(match.next()).is("."))
        && match.value().procedure().unless().contains(tokens.get(match.next()).text());
  }

  /**
   * A treatment found.
   *
   * @param procedure the treatment
   * @param approach approach that the spelling implies; {@code null} if none
   * @param region region that the spelling implies; {@code null} if none
   */
  record Named(Procedure procedure, Approach approach, Region region) {}
}
