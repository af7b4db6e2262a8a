package dev.warrant.nlp.section;

import dev.warrant.nlp.text.MappedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines in which a question or a label stands between an item and what was decided on it. */
final class AnnouncedDecision {
  private static final int LONGEST = 400;

  /** A decision that a label announces behind the item in one line. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "[.;,)] (?:the |our |imr |final ){0,2}(?:decision|determination|outcome|result|status|disposition|ruling) ?[:=\u2013-] ?",
          Pattern.CASE_INSENSITIVE);

  /** "Is the epidural at L5-S1 medically necessary? Upheld." */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:is|are|was|were|whether) )?(?:the |an? )?(.{3,200}?)(?: to be)?(?: medically)?(?: necessary| appropriate| indicated| warranted)?(?: and appropriate)? ?\\? ?",
          Pattern.CASE_INSENSITIVE);

  private final DispositionWords words;

  AnnouncedDecision(DispositionWords words) {
    this.words = words;
  }

  /** "Is the ESI necessary? Upheld." */
  Optional<DecisionLine> asked(MappedText line) {
    if (line.length() > LONGEST || line.text().indexOf('?') < 0) {
      return Optional.empty();
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    Matcher asked = ASKED.matcher(line);
    return asked.lookingAt()
        ? words
            .at(lower, asked.end())
            .map(phrase -> announced(line.slice(asked.start(1), asked.end(1)), line, asked, phrase))
        : Optional.empty();
  }

  /** "Issue: right C6 ESI. Outcome: not certified.", "… Norco #30. Decision: Overturned." */
  Optional<DecisionLine> behind(MappedText line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String lower = line.text().toLowerCase(Locale.ROOT);
    Matcher told = ANNOUNCED.matcher(line);
    return told.find()
        ? words
            .at(lower, told.end())
            .map(
                phrase ->
                    announced(ItemWords.last(line.slice(0, told.start())), line, told, phrase))
            .filter(found -> !ReasonWords.verb(found.request()) && !found.request().isEmpty())
        : Optional.empty();
  }

  private static DecisionLine announced(
      MappedText item, MappedText line, Matcher at, DispositionWords.Phrase phrase) {
    MappedText said = line.slice(at.end(), at.end() + phrase.words().length());
    return new DecisionLine(ItemWords.in(item), said, phrase.disposition(), true);
  }
}
