package dev.warrant.nlp.statement;

import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import java.util.List;

/** The provenance of a statement: the text that it comes from, and the sentence there. */
record Provenance(SourceText source, Sentence sentence) {

  /** The words from one character of the sentence to another as evidence. */
  Evidence evidence(int start, int end, Doubt... doubts) {
    Span raw = sentence.text().rawSpan(start, end);
    return raw(raw.start(), raw.end(), doubts);
  }

  /** The words from here to the end of a later sentence of the same section, as evidence. */
  Evidence evidenceUpTo(Provenance later, Doubt... doubts) {
    Span first = whole();
    return raw(first.start(), Math.max(first.end(), later.whole().end()), doubts);
  }

  private Span whole() {
    return sentence.text().rawSpan(0, sentence.text().text().length());
  }

  private Evidence raw(int start, int end, Doubt... doubts) {
    return new Evidence(
        source.name(),
        sentence.section().kind().id(),
        start,
        end,
        source.text().substring(start, end),
        List.of(doubts));
  }
}
