package dev.warrant.nlp.fact.claim;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.review.Claim.Length;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Clauses;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.rules.facts.Attributed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a sentence of a rationale says of the medicines taken: that they were tried, how long. */
final class ClaimedUse {
  private static final String TRIAL = "treatment-trial";
  private static final String LONG_USE = "long-term-use";
  private static final DateReader DATES = new DateReader();

  /** Use for fewer days than these is not long. */
  private static final int LONG = 28;

  /** How far behind a length of time a word may stand that makes it none, in characters. */
  private static final int BEHIND = 8;

  private final String text;
  private final Relations relations;
  private final List<Clause> clauses;
  private final List<Medicine> taken;

  /**
   * @param text the sentence
   * @param clauses its clauses
   * @param taken the medicines that it names
   */
  ClaimedUse(String text, Relations relations, List<Clause> clauses, List<Medicine> taken) {
    this.text = text;
    this.relations = relations;
    this.clauses = clauses;
    this.taken =
        taken.stream().filter(medicine -> !medicine.id().equals(Attributed.MEDICATIONS)).toList();
  }

  /** The medicines that a clause says were tried, or were not. */
  Stream<NamedClaim> trials() {
    return taken.stream()
        .filter(medicine -> says("claim-of-trial", clauseAt(medicine.start())))
        .filter(medicine -> !says("question-of-length", clauseAt(medicine.start())))
        .filter(medicine -> lengthIn(clauseAt(medicine.start())).isEmpty())
        .map(
            medicine ->
                new NamedClaim(
                    TRIAL, false, medicine.id(), null, false, medicine.start(), medicine.end()));
  }

  /** The clauses that say of a medicine that it has been used for long. */
  Stream<NamedClaim> lengths() {
    return clauses.stream().flatMap(clause -> lengthIn(clause).stream());
  }

  /** The first medicine of the clause that holds a character; empty if it names none. */
  Optional<Medicine> near(int at) {
    Clause clause = clauseAt(at);
    return taken.stream().filter(medicine -> clause.holds(medicine.start())).findFirst();
  }

  /** The words of use. */
  Stream<Mention> words() {
    return relations.all("claim-of-use");
  }

  /** Whether the clause that holds a character speaks of failure. */
  boolean failed(int at) {
    return says("claim-of-failure", clauseAt(at));
  }

  private Optional<NamedClaim> lengthIn(Clause clause) {
    if (!says("claim-of-use", clause)) {
      return Optional.empty();
    }
    return sinceDate(clause)
        .or(() -> forDays(clause))
        .or(
            () ->
                words("claim-of-long-use", clause).map(w -> named(w.start(), w.end(), null, null)))
        .map(
            named ->
                new NamedClaim(
                    named.concept(),
                    false,
                    near(clause.start()).map(Medicine::id).orElse(null),
                    named.length(),
                    false,
                    named.start(),
                    named.end()));
  }

  private Optional<NamedClaim> sinceDate(Clause clause) {
    return DATES.read(text).stream()
        .filter(date -> clause.holds(date.span().start()))
        .filter(date -> relations.leadTo("since-only", date.span().start()))
        .map(date -> named(date.span().start(), date.span().end(), null, date))
        .findFirst();
  }

  private Optional<NamedClaim> forDays(Clause clause) {
    return MeasureReader.timeSpans(text).stream()
        .filter(span -> clause.holds(span.start()) && span.wholeDays() >= LONG)
        .filter(span -> !relations.follows("not-a-length", span.end(), BEHIND))
        .map(span -> named(span.start(), span.end(), span, null))
        .findFirst();
  }

  private static NamedClaim named(int start, int end, TimeSpan span, DateMention since) {
    Length length =
        new Length(span == null ? null : span.wholeDays(), since == null ? null : since.latest());
    return new NamedClaim(LONG_USE, false, null, length, false, start, end);
  }

  private boolean says(String relation, Clause clause) {
    return words(relation, clause).isPresent();
  }

  private Optional<Mention> words(String relation, Clause clause) {
    return relations.first(relation, clause.start(), clause.end());
  }

  private Clause clauseAt(int at) {
    return Clauses.at(clauses, at, text);
  }
}
