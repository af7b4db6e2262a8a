package dev.warrant.nlp.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Spells out a phrase of the lexicon: its alternatives, the forms of its verbs, its plural. */
public final class PhraseExpander {
  private static final int MOST = 4000;

  private PhraseExpander() {}

  /**
   * Every spelling of a phrase.
   *
   * @param phrase words with alternatives {@code (a|b|)} and verbs {@code walk~}
   * @param plural whether the last word is taken in the plural too
   * @throws IllegalArgumentException if brackets do not close, or the spellings pass 4,000
   */
  public static Set<String> expand(String phrase, boolean plural) {
    Set<String> spelled = new LinkedHashSet<>();
    for (String alternative : alternatives(phrase)) {
      for (String inflected : inflect(alternative)) {
        String bare = inflected.strip();
        spelled.add(bare);
        if (plural) {
          spelled.add(plural(bare));
        }
      }
    }
    spelled.remove("");
    return spelled;
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
    if (all.size() > MOST) {
      throw new IllegalArgumentException(
          "\"" + phrase + "\" has more than " + MOST + " spellings: split it");
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

  private static String plural(String word) {
    if (word.length() < 3 || !Character.isLetter(word.charAt(word.length() - 1))) {
      return word;
    }
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    if (word.endsWith("ch") || word.endsWith("sh") || word.endsWith("x") || word.endsWith("ss")) {
      return word + "es";
    }
    return word.endsWith("s") ? word : word + "s";
  }

  private static boolean endsInConsonantAndY(String word) {
    return word.endsWith("y")
        && word.length() > 2
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
