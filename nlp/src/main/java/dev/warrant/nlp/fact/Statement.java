package dev.warrant.nlp.fact;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.Span;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Medicated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence of the record as it was understood: its concepts, its medicines, its clauses. */
final class Statement {
  /** What stands between two cells of a row. */
  private static final char CELL = '|';

  private static final List<String> WITHOUT =
      List.of("without-lead", "without-medicine", "bare-without");
  private static final List<String> WITH = List.of("with-lead", "with-medicine", "bare-with");

  private final int index;
  private final Sentence sentence;
  private final String source;
  private final String sourceText;
  private final List<Understood> concepts;
  private final Set<String> heading;
  private final List<Medicine> medicines;
  private final List<Medicine> mentioned;
  private final boolean recited;
  private final List<Set<String>> columns;
  private final boolean answeredNo;
  private final Relations relations;
  private final List<Clause> clauses;

  private final Measures measures;

  Statement(
      int index,
      Sentence sentence,
      String source,
      String sourceText,
      List<Understood> concepts,
      Set<String> heading,
      List<Medicine> medicines,
      List<Medicine> mentioned,
      Relations relations,
      boolean recited,
      List<Set<String>> columns,
      boolean answeredNo) {
    this.index = index;
    this.sentence = sentence;
    this.source = source;
    this.sourceText = sourceText;
    this.concepts = List.copyOf(concepts);
    this.heading = Set.copyOf(heading);
    this.medicines = List.copyOf(medicines);
    this.mentioned = List.copyOf(mentioned);
    this.recited = recited;
    this.columns = List.copyOf(columns);
    this.answeredNo = answeredNo;
    this.relations = relations;
    this.measures = new Measures(sentence.text().text());
    this.clauses = Clauses.of(sentence.text().text(), relations);
  }

  /** The same words as they are denied: a question that was answered by no. */
  Statement asDenied() {
    return new Statement(
        index,
        sentence,
        source,
        sourceText,
        concepts.stream().map(Understood::asDenied).toList(),
        heading,
        medicines.stream().map(Medicine::asDenied).toList(),
        mentioned,
        relations,
        recited,
        columns,
        true);
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

  /** Whether two statements stand in one paragraph, item or row. */
  boolean inOneBlockWith(Statement other) {
    return sentence.block().equals(other.sentence.block());
  }

  /** Whether it is a row of a table. */
  boolean isRow() {
    return sentence.block().kind() == BlockKind.TABLE_ROW;
  }

  /** Whether it stands beside a box of a form; only what is ticked is a statement. */
  boolean isBox() {
    return sentence.block().kind() == BlockKind.CHECKBOX;
  }

  /** What stands over the columns of its table; empty if it is no row or they have no heads. */
  List<String> columnHeads() {
    return sentence.block().columns().stream().map(column -> column.text()).toList();
  }

  /** Whether it stands in the first block under its heading or label. */
  boolean opensSection() {
    return sentence.block().equals(sentence.section().blocks().get(0));
  }

  /** Where a character of it stands in the source. */
  int rawAt(int at) {
    return sentence.text().rawAt(at);
  }

  /** Whether words of a relation head a column of its table. */
  boolean hasColumn(String relation) {
    return columns.stream().anyMatch(heads -> heads.contains(relation));
  }

  /** Whether words of a relation head the column of its table in which a character stands. */
  boolean inColumn(String relation, int at) {
    int column = (int) text().substring(0, at).chars().filter(c -> c == CELL).count();
    return isRow() && column < columns.size() && columns.get(column).contains(relation);
  }

  /** Whether it asks, and the answer is no. */
  boolean answeredNo() {
    return answeredNo;
  }

  /**
   * For each column of its table, whether it tells of the time with a medicine; empty if unsaid.
   */
  List<Optional<Medicated>> columnsTold() {
    return columns.stream().map(Statement::columnTold).toList();
  }

  private static Optional<Medicated> columnTold(Set<String> heads) {
    if (WITHOUT.stream().anyMatch(heads::contains)) {
      return Optional.of(Medicated.WITHOUT);
    }
    return WITH.stream().anyMatch(heads::contains) ? Optional.of(Medicated.WITH) : Optional.empty();
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

  /** Whether the heading or label over it names the concept or relation ("UDS 2/11/15:"). */
  boolean headedBy(String concept) {
    return heading.contains(concept);
  }

  /** Every medicine that it names, in order. */
  List<Medicine> medicines() {
    return medicines;
  }

  /** Every medicine whose name stands in it, though it may say nothing of the patient by it. */
  List<Medicine> mentioned() {
    return mentioned;
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
    return measures.scores();
  }

  List<Percentage> percentages() {
    return measures.percentages();
  }

  /** The dates that it names, in order. */
  List<DateMention> dates() {
    return measures.dates();
  }

  List<TimeSpan> timeSpans() {
    return measures.timeSpans();
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
    return NearestMedicine.of(medicines, clauseAt(at), at);
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
