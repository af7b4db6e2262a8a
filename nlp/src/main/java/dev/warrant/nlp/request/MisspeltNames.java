package dev.warrant.nlp.request;

import dev.warrant.rules.vocabulary.DrugTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a misspelt name as the nearest known one: one letter wrong in a name of five letters or
 * more, two in one of nine or more. Where two medicines are as near, or the misspelling could be
 * either of a pair that is taken for one another, it is read as neither.
 *
 * <p>Names are indexed under every string that is left when up to two letters are dropped, so that
 * a word is looked up in a bounded number of steps. Letters repeat their words: the answers of the
 * first many are kept. Safe for use by several threads at once.
 */
final class MisspeltNames {
  private static final int SHORTEST = 5;
  private static final int TWO_WRONG_FROM = 9;
  private static final int LONGEST = 24;
  private static final int MOST_KEPT = 20_000;

  private final Map<String, List<DrugName>> byRemainder = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<String[]> lookAlikes = new ArrayList<>();
  private final Map<String, Optional<DrugName>> answers = new ConcurrentHashMap<>();

  /**
   * @param words words that are no misspellings though they are near a name
   */
  MisspeltNames(DrugTable table, DrugNames names, Collection<String> words) {
    words.forEach(word -> known.add(word.toLowerCase(Locale.ROOT)));
    for (DrugName name : names.all()) {
      String word = name.name().toLowerCase(Locale.ROOT);
      known.add(word);
      boolean single = word.chars().allMatch(Character::isLetter);
      if (single && word.length() >= SHORTEST && name.kind() != DrugMention.Kind.ABBREVIATION) {
        for (String remainder : remainders(word)) {
          byRemainder.computeIfAbsent(remainder, key -> new ArrayList<>()).add(name);
        }
      }
    }
    for (DrugTable.LookAlike pair : table.lookAlikes()) {
      String one = pair.one().toLowerCase(Locale.ROOT);
      String other = pair.other().toLowerCase(Locale.ROOT);
      lookAlikes.add(new String[] {one, other});
      known.add(one);
      known.add(other);
    }
  }

  private static int mostWrong(String word) {
    return word.length() >= TWO_WRONG_FROM ? 2 : 1;
  }

  /** The name that a word misspells. */
  Optional<DrugName> meant(String word) {
    boolean candidate = word.length() >= SHORTEST - 1 && word.length() <= LONGEST;
    if (!candidate) {
      return Optional.empty();
    }
    Optional<DrugName> answer = answers.get(word);
    if (answer == null) {
      answer = isKnown(word) ? Optional.empty() : nearest(word);
      if (answers.size() < MOST_KEPT) {
        answers.put(word, answer);
      }
    }
    return answer;
  }

  private Optional<DrugName> nearest(String word) {
    DrugName nearest = null;
    int distance = Integer.MAX_VALUE;
    Set<DrugName> candidates = candidates(word);
    for (DrugName name : candidates) {
      int between = distance(word, name);
      if (between < distance
          && between <= mostWrong(name.name())
          && beginsAlike(word, name, between)) {
        nearest = name;
        distance = between;
      }
    }
    boolean sure =
        nearest != null
            && !hasRival(word, nearest, distance, candidates)
            && !couldBeLookAlike(word, nearest, distance);
    return sure ? Optional.of(nearest) : Optional.empty();
  }

  private static int distance(String word, DrugName name) {
    return EditDistance.between(word, name.name().toLowerCase(Locale.ROOT));
  }

  /** Whether another medicine is as near, whatever letter it begins with: "lodeine" is none. */
  private static boolean hasRival(
      String word, DrugName nearest, int distance, Set<DrugName> candidates) {
    return candidates.stream()
        .filter(name -> !name.id().equals(nearest.id()))
        .anyMatch(name -> distance(word, name) <= distance);
  }

  private boolean isKnown(String word) {
    return known.contains(word)
        || (word.endsWith("s") && known.contains(word.substring(0, word.length() - 1)));
  }

  /** A name with another first letter is more likely another word. */
  private static boolean beginsAlike(String word, DrugName name, int distance) {
    String spelled = name.name().toLowerCase(Locale.ROOT);
    return word.charAt(0) == spelled.charAt(0)
        || (distance == 1 && spelled.length() >= TWO_WRONG_FROM);
  }

  private boolean couldBeLookAlike(String word, DrugName nearest, int distance) {
    String name = nearest.name().toLowerCase(Locale.ROOT);
    for (String[] pair : lookAlikes) {
      String other = pair[0].equals(name) ? pair[1] : pair[1].equals(name) ? pair[0] : null;
      if (other != null && EditDistance.between(word, other) <= distance + 1) {
        return true;
      }
    }
    return false;
  }

  private Set<DrugName> candidates(String word) {
    Set<DrugName> found = new LinkedHashSet<>();
    for (String remainder : remainders(word)) {
      found.addAll(byRemainder.getOrDefault(remainder, List.of()));
    }
    return found;
  }

  private static Set<String> remainders(String word) {
    Set<String> all = new LinkedHashSet<>();
    all.add(word);
    Set<String> once = dropOne(word);
    all.addAll(once);
    if (word.length() >= TWO_WRONG_FROM - 2) {
      once.forEach(shorter -> all.addAll(dropOne(shorter)));
    }
    return all;
  }

  private static Set<String> dropOne(String word) {
    Set<String> shorter = new LinkedHashSet<>();
    for (int i = 0; i < word.length(); i++) {
      shorter.add(word.substring(0, i) + word.substring(i + 1));
    }
    return shorter;
  }
}
