package dev.warrant.nlp.review;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.Lexicon;
import dev.warrant.nlp.mention.LexiconEntry;
import dev.warrant.nlp.mention.LexiconFiles;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the names of a closed list in a text, of those that overlap the longest. */
final class Names {
  private final MentionFinder finder;

  private Names(List<LexiconEntry> entries) {
    finder = new MentionFinder(Lexicon.of(entries));
  }

  /** The names of a file of {@code lexicon/review/}. */
  static Names ofFile(String name) {
    return new Names(entries(name));
  }

  /** The entries of a file of {@code lexicon/review/}. */
  static List<LexiconEntry> entries(String name) {
    return LexiconFiles.read("/lexicon/review/" + name, new TypeReference<>() {});
  }

  /** A list of plain names, each its own meaning. */
  static Names of(List<String> names) {
    return new Names(
        names.stream()
            .map(
                name -> new LexiconEntry(name, List.of(name), false, false, null, null, null, null))
            .toList());
  }

  /** What is named, in the order of the text, none overlapping another. */
  List<Mention> in(String text) {
    List<Mention> longestFirst = new ArrayList<>(finder.find(text));
    longestFirst.sort(
        Comparator.comparingInt((Mention mention) -> mention.start() - mention.end())
            .thenComparingInt(Mention::start));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : longestFirst) {
      if (kept.stream().noneMatch(m -> m.start() < mention.end() && mention.start() < m.end())) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::start));
    return kept;
  }
}
