package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of the lexicon, with its alternatives, the forms of its verbs and its plural.
 *
 * @param steps its parts in order; of each, the ways to spell it, of which one may be empty
 */
record PhrasePattern(List<List<String>> steps) {
  private static final int MOST = 20_000;

  PhrasePattern {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a phrase.
   *
   * @param phrase words with alternatives {@code (a|b|)} and verbs {@code walk~}
   * @param plural whether the last word is taken in the plural too
   * @throws IllegalArgumentException if brackets do not close, the phrase is blank, or its
   *     alternatives pass 20,000
   */
  static PhrasePattern of(String phrase, boolean plural) {
    List<List<String>> steps = new ArrayList<>();
    long spellings = 1;
    for (String part : parts(phrase)) {
      List<String> alternatives = alternatives(part);
      spellings *= alternatives.size();
      if (spellings > MOST) {
        throw new IllegalArgumentException(
            "\"" + phrase + "\" has more than " + MOST + " spellings: split it");
      }
      steps.add(inflected(alternatives));
    }
    if (steps.stream().allMatch(step -> step.equals(List.of("")))) {
      throw new IllegalArgumentException("a phrase without words names nothing");
    }
    if (plural) {
      addPlural(steps);
    }
    return new PhrasePattern(steps);
  }

  /** The stretches between spaces that stand in no brackets. */
  private static List<String> parts(String phrase) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      int end = at;
      while (end < phrase.length() && !Character.isWhitespace(phrase.charAt(end))) {
        end = phrase.charAt(end) == '(' ? closing(phrase, end) + 1 : end + 1;
      }
      if (end > at) {
        parts.add(phrase.substring(at, end));
      }
      at = end + 1;
    }
    return parts;
  }

  private static List<String> inflected(List<String> alternatives) {
    Set<String> spelled = new LinkedHashSet<>();
    for (String alternative : alternatives) {
      inflect(alternative).forEach(form -> spelled.add(form.strip()));
    }
    return List.copyOf(spelled);
  }

  /** The last step that always has words is the last word's, with those that may follow it. */
  private static void addPlural(List<List<String>> steps) {
    int from = steps.size() - 1;
    while (from > 0 && steps.get(from).contains("")) {
      from--;
    }
    List<String> tails = new PhrasePattern(steps.subList(from, steps.size())).spellings();
    Set<String> all = new LinkedHashSet<>(tails);
    for (String tail : tails) {
      if (from > 0 || tail.length() > 2) {
        all.add(plural(tail));
      }
    }
    steps.subList(from, steps.size()).clear();
    steps.add(List.copyOf(all));
  }

  /** Every spelling of the whole, none of them empty. */
  List<String> spellings() {
    List<String> heads = List.of("");
    for (List<String> step : steps) {
      List<String> longer = new ArrayList<>();
      for (String head : heads) {
        step.forEach(words -> longer.add((head + " " + words).strip()));
      }
      heads = longer;
    }
    return heads.stream().filter(spelled -> !spelled.isEmpty()).distinct().toList();
  }

  private static List<String> alternatives(String phrase) {
    int open = phrase.indexOf('(');
    if (open < 0) {
      return List.of(phrase);
    }
    int close = closing(phrase, open);
    List<String> tails = alternatives(phrase.substring(close + 1));
    List<String> all = new ArrayList<>();
    for (String option : options(phrase.substring(open + 1, close))) {
      for (String middle : alternatives(option)) {
        for (String tail : tails) {
          all.add(phrase.substring(0, open) + middle + tail);
        }
      }
    }
    return all;
  }

  private static int closing(String phrase, int open) {
    int depth = 0;
    for (int i = open; i < phrase.length(); i++) {
      depth += phrase.charAt(i) == '(' ? 1 : phrase.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a bracket of \"" + phrase + "\" does not close");
  }

  private static List<String> options(String inside) {
    List<String> options = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        options.add(inside.substring(from, i));
        from = i + 1;
      }
    }
    options.add(inside.substring(from));
    return options;
  }

  private static List<String> inflect(String phrase) {
    int mark = phrase.indexOf('~');
    if (mark < 0) {
      return List.of(phrase);
    }
    int from = phrase.lastIndexOf(' ', mark) + 1;
    List<String> all = new ArrayList<>();
    for (String form : forms(phrase.substring(from, mark))) {
      all.addAll(inflect(phrase.substring(0, from) + form + phrase.substring(mark + 1)));
    }
    return all;
  }

  private static List<String> forms(String verb) {
    if (verb.endsWith("e")) {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, verb + "s", stem + "ed", stem + "ing");
    }
    if (endsInConsonantAndY(verb)) {
      String stem = verb.substring(0, verb.length() - 1);
      return List.of(verb, stem + "ies", stem + "ied", verb + "ing");
    }
    return List.of(verb, plural(verb), verb + "ed", verb + "ing");
  }

  private static String plural(String words) {
    if (words.isEmpty() || !Character.isLetter(words.charAt(words.length() - 1))) {
      return words;
    }
    if (endsInConsonantAndY(words)) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    boolean hissing = words.endsWith("ch") || words.endsWith("sh") || words.endsWith("ss");
    if (hissing || words.endsWith("x")) {
      return words + "es";
    }
    return words.endsWith("s") ? words : words + "s";
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y")
        && word.length() > 2
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
