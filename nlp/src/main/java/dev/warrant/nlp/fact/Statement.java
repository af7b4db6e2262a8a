package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.date.DateReader;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sentence of the record as it was understood: its concepts, its medicines, its clauses. */
final class Statement {
  private static final DateReader DATES = new DateReader();

  private final int index;
  private final Sentence sentence;
  private final String source;
  private final String sourceText;
  private final List<Understood> concepts;
  private final Set<String> heading;
  private final List<Medicine> medicines;
  private final boolean recited;
  private final Relations relations;
  private final List<Clause> clauses;

  /** Read when first asked for: most statements are asked for none of them, some for all. */
  private List<Score> scores;

  private List<Percentage> percentages;
  private List<TimeSpan> timeSpans;
  private List<DateMention> dates;
  private List<SignPart> signParts;

  Statement(
      int index,
      Sentence sentence,
      String source,
      String sourceText,
      List<Understood> concepts,
      Set<String> heading,
      List<Medicine> medicines,
      Relations relations,
      boolean recited) {
    this.index = index;
    this.sentence = sentence;
    this.source = source;
    this.sourceText = sourceText;
    this.concepts = List.copyOf(concepts);
    this.heading = Set.copyOf(heading);
    this.medicines = List.copyOf(medicines);
    this.recited = recited;
    this.relations = relations;
    this.clauses = Clauses.of(sentence.text().text(), relations);
  }

  /** Place among the statements of the record. */
  int index() {
    return index;
  }

  String text() {
    return sentence.text().text();
  }

  /** Kind of the section that it stands in. */
  String section() {
    return sentence.section().kind().id();
  }

  /** What the nearest label says it is about, for instance {@code objective}. */
  String topic() {
    return sentence.section().topic().id();
  }

  boolean in(Set<String> sections) {
    return sections.contains(topic());
  }

  /** Whether two statements stand in one section. */
  boolean besides(Statement other) {
    return sentence.section().equals(other.sentence.section());
  }

  /** Whether it is a row of a table. */
  boolean isRow() {
    return sentence.block().kind() == BlockKind.TABLE_ROW;
  }

  /** Whether it asks: what it names it does not say. */
  boolean isQuestion() {
    return text().endsWith("?");
  }

  /** The date that governs it; {@code null} if unsaid. */
  LocalDate date() {
    return sentence.date();
  }

  /** Every concept that it names, in order. */
  List<Understood> concepts() {
    return concepts;
  }

  Stream<Understood> concepts(String... ids) {
    return names(ids)
        ? concepts.stream().filter(understood -> isAny(understood.concept(), ids))
        : Stream.empty();
  }

  boolean names(String... ids) {
    for (Understood understood : concepts) {
      if (isAny(understood.concept(), ids)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(String concept, String... ids) {
    for (String id : ids) {
      if (id.equals(concept)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it recites a guideline, in whole or in part. */
  boolean recited() {
    return recited;
  }

  /** Whether the heading or label over it names the concept ("UDS 2/11/15:"). */
  boolean headedBy(String concept) {
    return heading.contains(concept);
  }

  /** Every medicine that it names, in order. */
  List<Medicine> medicines() {
    return medicines;
  }

  /** The words in it that relate things. */
  Relations relations() {
    return relations;
  }

  /** Whether words of a relation stand anywhere in it. */
  boolean says(String relation) {
    return relations.any(relation);
  }

  /** Whether words of a relation stand in one of its clauses. */
  boolean says(String relation, Clause clause) {
    return relations.any(relation, clause.start(), clause.end());
  }

  /** Whether words of a relation stand wholly within a stretch of it. */
  boolean says(String relation, int from, int to) {
    return relations.any(relation, from, to);
  }

  /** Whether it begins with words of a relation. */
  boolean opensWith(String relation) {
    return relations.all(relation).anyMatch(words -> words.start() == 0);
  }

  List<Score> scores() {
    if (scores == null) {
      scores = List.copyOf(MeasureReader.scores(text()));
    }
    return scores;
  }

  List<Percentage> percentages() {
    if (percentages == null) {
      percentages = List.copyOf(MeasureReader.percentages(text()));
    }
    return percentages;
  }

  /** The dates that it names, in order. */
  List<DateMention> dates() {
    if (dates == null) {
      dates = List.copyOf(DATES.read(text()));
    }
    return dates;
  }

  List<TimeSpan> timeSpans() {
    if (timeSpans == null) {
      timeSpans = List.copyOf(MeasureReader.timeSpans(text()));
    }
    return timeSpans;
  }

  /** The pieces of it as a list of findings; many a statement leads up to several others. */
  List<SignPart> signParts(Function<Statement, List<SignPart>> cut) {
    if (signParts == null) {
      signParts = List.copyOf(cut.apply(this));
    }
    return signParts;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The clause that holds a character. */
  Clause clauseAt(int at) {
    return clauses.stream()
        .filter(clause -> clause.holds(at))
        .findFirst()
        .or(() -> clauses.stream().filter(clause -> at < clause.start()).findFirst())
        .orElse(clauses.get(clauses.size() - 1));
  }

  /** The words of a clause. */
  String words(Clause clause) {
    return text().substring(clause.start(), clause.end());
  }

  /** The medicine nearest to a character, first within its clause, then in the whole statement. */
  Optional<Medicine> medicineNear(int at) {
    Clause clause = clauseAt(at);
    List<Medicine> taken = medicines.stream().filter(medicine -> !medicine.denied()).toList();
    return nearest(at, taken.stream().filter(m -> clause.holds(m.start())))
        .or(() -> nearest(at, taken.stream()));
  }

  private static Optional<Medicine> nearest(int at, Stream<Medicine> medicines) {
    return medicines.min(
        (one, other) -> {
          int distance = Integer.compare(distance(one, at), distance(other, at));
          return distance != 0 ? distance : Integer.compare(one.start(), other.start());
        });
  }

  private static int distance(Medicine medicine, int at) {
    return medicine.start() <= at ? Math.max(0, at - medicine.end()) : medicine.start() - at;
  }

  /** The words from one character to another as evidence. */
  Evidence evidence(int start, int end, Doubt... doubts) {
    Span raw = sentence.text().rawSpan(start, end);
    return new Evidence(
        source,
        section(),
        raw.start(),
        raw.end(),
        sourceText.substring(raw.start(), raw.end()),
        List.of(doubts));
  }

  /** The whole statement as evidence. */
  Evidence evidence(Doubt... doubts) {
    return evidence(0, text().length(), doubts);
  }

  /** The words from here to the end of a later statement of the same section, as evidence. */
  Evidence evidenceUpTo(Statement later, Doubt... doubts) {
    Span first = sentence.text().rawSpan(0, text().length());
    Span last = later.sentence.text().rawSpan(0, later.text().length());
    int end = Math.max(first.end(), last.end());
    return new Evidence(
        source,
        section(),
        first.start(),
        end,
        sourceText.substring(first.start(), end),
        List.of(doubts));
  }

  /** A clause as evidence. */
  Evidence evidence(Clause clause, Doubt... doubts) {
    return evidence(clause.start(), clause.end(), doubts);
  }
}
