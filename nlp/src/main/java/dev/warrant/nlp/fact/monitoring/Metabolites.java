package dev.warrant.nlp.fact.monitoring;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which medicine on a drug screen may stem from which: hydromorphone from hydrocodone. */
final class Metabolites {
  private final Set<String> pairs = new HashSet<>();

  private record Entry(String parent, List<String> metabolites) {}

  /** The metabolites that are shipped. */
  static Metabolites shipped() {
    Metabolites known = new Metabolites();
    LexiconFiles.read("/lexicon/metabolites.yaml", new TypeReference<List<Entry>>() {})
        .forEach(e -> e.metabolites().forEach(m -> known.pairs.add(e.parent() + ">" + m)));
    return known;
  }

  /** Whether a medicine found is explained by one taken: the same ingredient, or made of it. */
  boolean explains(String taken, String found) {
    String parent = ingredient(taken);
    String made = ingredient(found);
    return parent.equals(made) || pairs.contains(parent + ">" + made);
  }

  /** The first ingredient, by which an id of the vocabulary begins. */
  static String ingredient(String id) {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }
}
