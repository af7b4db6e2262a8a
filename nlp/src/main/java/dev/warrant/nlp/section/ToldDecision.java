package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a sentence that decides and goes on: "The request for Soma #90 was modified by this review
 * to #20". What others decided before is passed over.
 */
final class ToldDecision {
  private static final int LONGEST = 400;

  private static final Pattern TELLS =
      Pattern.compile(
          " (?:is|are|was|were|has been|have been) (?:(?:found|held|deemed|judged|considered|determined|therefore|hereby) (?:to be )?)?");

  private static final Pattern BY_OTHERS =
      Pattern.compile(
          " (?:in part )?(?:by|at|in|on) (?:the )?(?:claims?|carrier|insurer|administrator|utili[sz]ation|ur\\b|adjuster|first level|\\d)");

  private final DispositionWords words;

  ToldDecision(DispositionWords words) {
    this.words = words;
  }

  /** What a sentence decides; nothing where it decides nothing. */
  Optional<DecisionLine> in(MappedText line) {
    if (line.length() > LONGEST || !ItemWords.asks(line)) {
      return Optional.empty();
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    Matcher verb = TELLS.matcher(lower);
    while (verb.find()) {
      Optional<DispositionWords.Phrase> phrase = words.at(lower, verb.end());
      if (phrase.isPresent()) {
        int end = verb.end() + phrase.get().words().length();
        if (!BY_OTHERS.matcher(lower).region(end, lower.length()).lookingAt()) {
          MappedText named = ItemWords.asSubmitted(line.slice(0, verb.start()).strip());
          MappedText said = line.slice(verb.end(), end);
          return Optional.of(new DecisionLine(named, said, phrase.get().disposition(), false));
        }
      }
    }
    return Optional.empty();
  }
}
