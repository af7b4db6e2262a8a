package dev.warrant.nlp.mention;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;

/** The words by which records name concepts. */
public final class Lexicon {
  private static final String FOLDER = "/lexicon/concepts/";

  private final List<LexiconEntry> entries;
  private final List<String> fillers;

  private Lexicon(List<LexiconEntry> entries, List<String> fillers) {
    this.entries = List.copyOf(entries);
    this.fillers = List.copyOf(fillers);
  }

  private record Index(List<String> files, List<String> fillers) {}

  /**
   * The lexicon that is shipped: every file that {@code lexicon/concepts/index.yaml} lists.
   *
   * @throws LexiconException if a file is missing or malformed
   */
  public static Lexicon load() {
    List<LexiconEntry> entries = new ArrayList<>();
    Index index = index();
    for (String file : index.files()) {
      entries.addAll(LexiconFiles.read(FOLDER + file, new TypeReference<List<LexiconEntry>>() {}));
    }
    return new Lexicon(entries, index.fillers());
  }

  /** The names of its files, in the order in which they are read. */
  public static List<String> files() {
    return index().files();
  }

  private static Index index() {
    return LexiconFiles.read(FOLDER + "index.yaml", new TypeReference<Index>() {});
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
