package dev.warrant.nlp.mention;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** The words by which records name concepts, or by which they relate things to one another. */
public final class Lexicon {
  private static final String CONCEPTS = "/lexicon/concepts/";
  private static final String RELATIONS = "/lexicon/relations/";

  private final List<LexiconEntry> entries;
  private final List<String> fillers;

  private Lexicon(List<LexiconEntry> entries, List<String> fillers) {
    this.entries = List.copyOf(entries);
    this.fillers = List.copyOf(fillers);
  }

  private record Index(List<String> files, List<String> fillers) {}

  /**
   * The words for concepts that are shipped: every file that {@code lexicon/concepts/index.yaml}
   * lists.
   *
   * @throws LexiconException if a file is missing or malformed
   */
  public static Lexicon ofConcepts() {
    return load(CONCEPTS);
  }

  /**
   * The words for relations that are shipped ({@code continues}, {@code without it}): every file
   * that {@code lexicon/relations/index.yaml} lists.
   *
   * @throws LexiconException if a file is missing or malformed
   */
  public static Lexicon ofRelations() {
    return load(RELATIONS);
  }

  private static Lexicon load(String folder) {
    List<LexiconEntry> entries = new ArrayList<>();
    Index index = index(folder);
    for (String file : index.files()) {
      entries.addAll(LexiconFiles.read(folder + file, new TypeReference<List<LexiconEntry>>() {}));
    }
    return new Lexicon(entries, index.fillers());
  }

  private static Index index(String folder) {
    return LexiconFiles.read(folder + "index.yaml", new TypeReference<Index>() {});
  }

  /** A lexicon of the given entries, with no fillers. */
  public static Lexicon of(List<LexiconEntry> entries) {
    return of(entries, List.of());
  }

  /** A lexicon of the given entries and fillers. */
  public static Lexicon of(List<LexiconEntry> entries, List<String> fillers) {
    return new Lexicon(entries, fillers);
  }

  /** Words that may stand within any phrase: articles, sides, degrees. */
  public List<String> fillers() {
    return fillers;
  }

  /** Its entries, in the order of the files. */
  public List<LexiconEntry> entries() {
    return entries;
  }
}
