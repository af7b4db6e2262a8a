package dev.warrant.nlp.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.warrant.nlp.measure.NumberWords;
import dev.warrant.rules.facts.DoseForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which requests are written, read once from the lexicon files. */
final class RequestLexicon {
  static final List<String> FILES = List.of("sig.yaml", "forms.yaml", "injections.yaml");
  private static final Set<String> BETWEEN_WORDS =
      Set.of("/", "-", ",", "(", ")", ":", "&", "+", ".", ";");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Map<String, List<Entry>> lists = new LinkedHashMap<>();
  private final Map<String, WordTrie<Entry>> tries = new HashMap<>();

  /** The first words of all phrases. */
  private final Set<String> openers = new HashSet<>();

  private final List<String> noDrug = new ArrayList<>();

  private RequestLexicon() {}

  /** The lexicon that comes with Warrant. */
  static RequestLexicon builtIn() {
    RequestLexicon lexicon = new RequestLexicon();
    FILES.forEach(lexicon::read);
    lexicon.readWordsThatAreNoDrug();
    return lexicon;
  }

  private void read(String file) {
    JsonNode root = tree(file);
    ObjectReader entries = YAML.readerFor(new TypeReference<List<Entry>>() {});
    for (Map.Entry<String, JsonNode> list : root.properties()) {
      add(file, list.getKey(), list.getValue(), entries);
    }
  }

  private void readWordsThatAreNoDrug() {
    tree("not-drug-names.yaml")
        .get("words")
        .forEach(line -> line.forEach(word -> noDrug.add(word.textValue())));
  }

  private void add(String file, String name, JsonNode node, ObjectReader reader) {
    List<Entry> entries;
    try {
      entries = reader.readValue(node);
    } catch (IOException e) {
      throw new LexiconException("lexicon/" + file + ": " + name + ": " + e.getMessage(), e);
    }
    WordTrie<Entry> trie = new WordTrie<>();
    for (Entry entry : entries) {
      for (String phrase : entry.words()) {
        trie.add(phrase, entry);
        openers.add(Tokenizer.tokens(phrase).get(0).text());
      }
    }
    lists.put(name, entries);
    tries.put(name, trie);
  }

  private static JsonNode tree(String file) {
    try (InputStream in = RequestLexicon.class.getResourceAsStream("/lexicon/" + file)) {
      if (in == null) {
        throw new LexiconException(
            "lexicon/" + file + " is missing from the jar. Build Warrant again.", null);
      }
      return YAML.readTree(in);
    } catch (JsonProcessingException e) {
      throw new LexiconException(
          "lexicon/"
              + file
              + ":"
              + e.getLocation().getLineNr()
              + ":"
              + e.getLocation().getColumnNr()
              + ": "
              + e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Words near the name of a medicine that are no misspelling of it. */
  List<String> wordsThatAreNoDrug() {
    return noDrug;
  }

  /** Whether a word or sign begins a phrase of any list, or is a number: most do and are not. */
  boolean opensPhrase(String word) {
    return openers.contains(word) || NumberWords.isSimple(word);
  }

  /** Every list of entries by its name, in the order of the files. */
  Map<String, List<Entry>> lists() {
    return lists;
  }

  /** The longest word or phrase of a list that starts at a token. */
  Optional<WordTrie.Match<Entry>> find(String list, List<Token> tokens, int from) {
    return tries.get(list).at(tokens, from, token -> BETWEEN_WORDS.contains(token.text()));
  }

  /** The same, with nothing between the words of a phrase. */
  Optional<WordTrie.Match<Entry>> findTight(String list, List<Token> tokens, int from) {
    return tries.get(list).at(tokens, from);
  }

  /** Index of the token after a word or phrase of a list; {@code from} itself if there is none. */
  int skip(String list, List<Token> tokens, int from) {
    return from >= tokens.size()
        ? from
        : findTight(list, tokens, from).map(WordTrie.Match::next).orElse(from);
  }

  boolean has(String list, List<Token> tokens, int at) {
    return at < tokens.size() && findTight(list, tokens, at).isPresent();
  }

  /** The dose form that a counted noun tells; {@code null} if there is no noun or it tells none. */
  DoseForm formOfUnit(List<Token> tokens, int at) {
    return at >= tokens.size()
        ? null
        : findTight("units", tokens, at).map(match -> match.value().form()).orElse(null);
  }

  /** The value of a number word such as "sixty"; {@code null} if it is none. */
  BigDecimal number(String word) {
    return NumberWords.simple(word).map(BigDecimal::valueOf).orElse(null);
  }
}
