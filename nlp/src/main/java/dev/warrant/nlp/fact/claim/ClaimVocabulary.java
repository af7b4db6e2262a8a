package dev.warrant.nlp.fact.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.fact.NamedFact;
import dev.warrant.nlp.mention.Lexicon;
import dev.warrant.nlp.mention.LexiconEntry;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.mention.TokenizedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a reviewer can claim of a record: what a name alone makes a fact, and the further claims of
 * {@code lexicon/review/claims.yaml}.
 */
final class ClaimVocabulary {
  private static final String CLAIMS = "/lexicon/review/claims.yaml";
  private static final String SILENCE = "/lexicon/review/silence.yaml";

  private final Map<String, Meaning> byName = new HashMap<>();
  private final Set<String> attributed = new HashSet<>();
  private final Set<String> onlyDenied = new HashSet<>();
  private final Set<String> ofTheCase = new HashSet<>();
  private final MentionFinder words;
  private final MentionFinder silence;

  /**
   * A claim that some words make.
   *
   * @param attributed whether it is made of a treatment
   * @param onlyDenied whether it is read only where the reviewer denies or misses it
   * @param ofTheCase whether the words by themselves speak of the case at hand
   * @param wordedOnly whether its name alone, which makes a fact of a record, claims nothing
   * @param names concepts of the lexicon that make it
   */
  record ClaimEntry(
      String concept,
      boolean attributed,
      boolean onlyDenied,
      boolean ofTheCase,
      boolean wordedOnly,
      List<String> names,
      List<String> words,
      List<String> matches,
      List<String> not) {
    ClaimEntry {
      Objects.requireNonNull(concept, "concept");
      names = names == null ? List.of() : List.copyOf(names);
      words = words == null ? List.of() : List.copyOf(words);
      matches = matches == null ? List.of() : List.copyOf(matches);
      not = not == null ? List.of() : List.copyOf(not);
    }
  }

  /**
   * What a name claims.
   *
   * @param concept concept id of the claim
   * @param denies whether the name denies it
   */
  record Meaning(String concept, boolean denies) {}

  ClaimVocabulary() {
    List<NamedFact> named =
        LexiconFiles.read("/lexicon/named-facts.yaml", new TypeReference<>() {});
    named.forEach(
        fact -> byName.putIfAbsent(fact.named(), new Meaning(fact.concept(), fact.denies())));
    List<LexiconEntry> phrases = new ArrayList<>();
    for (ClaimEntry entry : claims()) {
      if (entry.attributed()) {
        attributed.add(entry.concept());
      }
      if (entry.onlyDenied()) {
        onlyDenied.add(entry.concept());
      }
      if (entry.ofTheCase()) {
        ofTheCase.add(entry.concept());
      }
      if (entry.wordedOnly()) {
        byName.values().removeIf(meaning -> meaning.concept().equals(entry.concept()));
      }
      entry.names().forEach(name -> byName.put(name, new Meaning(entry.concept(), false)));
      if (!entry.words().isEmpty()) {
        phrases.add(
            new LexiconEntry(entry.concept(), entry.words(), false, false, null, null, null, null));
      }
    }
    words = new MentionFinder(Lexicon.of(phrases));
    silence = new MentionFinder(Lexicon.of(silence()));
  }

  static List<ClaimEntry> claims() {
    return LexiconFiles.read(CLAIMS, new TypeReference<>() {});
  }

  static List<LexiconEntry> silence() {
    return LexiconFiles.read(SILENCE, new TypeReference<>() {});
  }

  /** What a concept of the lexicon claims; {@code null} if nothing. */
  Meaning of(String concept) {
    return byName.get(concept);
  }

  /** Whether a claim of this concept is made of a treatment. */
  boolean attributed(String concept) {
    return attributed.contains(concept);
  }

  /** Whether it is read only where the reviewer denies or misses it. */
  boolean onlyDenied(String concept) {
    return onlyDenied.contains(concept);
  }

  /** Whether its words by themselves speak of the case at hand. */
  boolean ofTheCase(String concept) {
    return ofTheCase.contains(concept);
  }

  /** The further words of claims in a sentence; their concepts are those of claims. */
  List<Mention> words(TokenizedSentence sentence) {
    return words.find(sentence);
  }

  /** The words of a sentence that say that a record does not show something. */
  List<Mention> silence(TokenizedSentence sentence) {
    return silence.find(sentence);
  }
}
