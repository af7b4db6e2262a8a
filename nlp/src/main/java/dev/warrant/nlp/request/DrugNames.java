package dev.warrant.nlp.request;

import dev.warrant.nlp.request.DrugMention.Kind;
import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugClass;
import dev.warrant.rules.vocabulary.DrugTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every name of the vocabulary, ready to be looked up. */
final class DrugNames {
  private final WordTrie<DrugName> trie = new WordTrie<>();
  private final WordTrie<DrugName> doseBound = new WordTrie<>();
  private final List<DrugName> names = new ArrayList<>();

  DrugNames(DrugTable table) {
    for (Drug drug : table.drugs()) {
      drug.genericNames().forEach(name -> add(drug, Kind.GENERIC, name));
      drug.brands().forEach(name -> add(drug, Kind.BRAND, name));
      drug.brands().forEach(name -> trie.add(separated(name) + "s", name(drug, Kind.BRAND, name)));
      drug.abbreviations().forEach(name -> add(drug, Kind.ABBREVIATION, name));
      drug.doseBoundAbbreviations()
          .forEach(name -> doseBound.add(name, name(drug, Kind.ABBREVIATION, name)));
    }
    for (DrugClass drugClass : table.classes()) {
      for (String spelling : drugClass.spellings()) {
        add(new DrugName(drugClass.id(), drugClass.id(), Optional.empty(), Kind.CLASS, spelling));
      }
    }
  }

  private void add(Drug drug, Kind kind, String name) {
    add(name(drug, kind, name));
  }

  private static DrugName name(Drug drug, Kind kind, String name) {
    return new DrugName(drug.id(), drug.drugClass(), Optional.of(drug), kind, name);
  }

  private void add(DrugName name) {
    trie.add(separated(name.name()), name);
    names.add(name);
  }

  /**
   * Brands are found in the plural, too: "two Norcos". Names are found whether their parts stand
   * apart, hyphenated or with a slash.
   */
  private static String separated(String name) {
    return name.replace('/', ' ').replace('-', ' ');
  }

  WordTrie<DrugName> trie() {
    return trie;
  }

  /** Short forms that count only before one of the medicine's strengths. */
  WordTrie<DrugName> doseBound() {
    return doseBound;
  }

  List<DrugName> all() {
    return names;
  }
}
