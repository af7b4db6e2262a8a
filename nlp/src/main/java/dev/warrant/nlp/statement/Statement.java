package dev.warrant.nlp.statement;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.measure.Percentage;
import dev.warrant.nlp.measure.Score;
import dev.warrant.nlp.measure.TimeSpan;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.sentence.Sentence;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence of the record as it was understood: its concepts, its medicines, its clauses. */
public final class Statement {
  private final int index;
  private final Sentence sentence;
  private final Provenance provenance;
  private final NamedConcepts concepts;
  private final Heading heading;
  private final List<Medicine> medicines;
  private final List<Medicine> mentioned;
  private final boolean recited;
  private final TableColumns columns;
  private final FormAnswer answer;
  private final Relations relations;
  private final List<Clause> clauses;

  private final Measures measures;

  Statement(
      int index,
      Sentence sentence,
      SourceText source,
      List<Understood> concepts,
      Heading heading,
      List<Medicine> medicines,
      List<Medicine> mentioned,
      Relations relations,
      boolean recited,
      TableColumns columns,
      FormAnswer answer) {
    this.index = index;
    this.sentence = sentence;
    this.provenance = new Provenance(source, sentence);
    this.concepts = new NamedConcepts(concepts);
    this.heading = heading;
    this.medicines = List.copyOf(medicines);
    this.mentioned = List.copyOf(mentioned);
    this.recited = recited;
    this.columns = columns;
    this.answer = answer;
    this.relations = relations;
    this.measures = new Measures(sentence.text().text(), sentence.date(), relations);
    this.clauses = Clauses.of(sentence.text().text(), relations);
  }

  /** The same place of the record with other words, as they are understood. */
  Statement as(
      Sentence words,
      List<Understood> named,
      List<Medicine> taken,
      List<Medicine> told,
      Relations related,
      FormAnswer answered) {
    return new Statement(
        index,
        words,
        provenance.source(),
        named,
        heading,
        taken,
        told,
        related,
        recited,
        columns,
        answered);
  }

  /** The sentence that it was made of. */
  public Sentence sentence() {
    return sentence;
  }

  /** Place among the statements of the record. */
  public int index() {
    return index;
  }

  /** Its words, as the offsets of all that it names count them. */
  public String text() {
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

  /** Whether it stands in a section of one of these ids. */
  public boolean in(Set<String> sections) {
    return sections.contains(topic());
  }

  /** Whether two statements stand in one section. */
  public boolean besides(Statement other) {
    return Objects.equals(sentence.section(), other.sentence.section());
  }

  /** Whether two statements stand in one paragraph, item or row. */
  public boolean inOneBlockWith(Statement other) {
    return sentence.block().equals(other.sentence.block());
  }

  /** Whether it is a row of a table. */
  public boolean isRow() {
    return sentence.block().kind() == BlockKind.TABLE_ROW;
  }

  /** Whether it stands beside a box of a form; only what is ticked is a statement. */
  public boolean isBox() {
    return sentence.block().kind() == BlockKind.CHECKBOX;
  }

  /** The columns of its table; none if it is no row. */
  public TableColumns columns() {
    return columns;
  }

  /** What stands over the columns of its table; empty if it is no row or they have no heads. */
  public List<String> columnHeads() {
    return sentence.block().columns().stream().map(column -> column.text()).toList();
  }

  /** Whether it stands in the first block under its heading or label. */
  public boolean opensSection() {
    return sentence.block().equals(sentence.section().blocks().get(0));
  }

  /** Where a character of it stands in the source. */
  int rawAt(int at) {
    return sentence.text().rawAt(at);
  }

  /** Whether words of a relation head the column of its table in which a character stands. */
  public boolean inColumn(String relation, int at) {
    return isRow() && columns.holds(relation, text(), at);
  }

  /** Whether it is a line of a form that nobody filled in: "Agreement on file:", "Score ____". */
  public boolean isLeftOpen() {
    return answer == FormAnswer.NONE && (text().endsWith(":") || text().contains("__"));
  }

  FormAnswer answer() {
    return answer;
  }

  /** Whether it asks, and the answer is no. */
  public boolean answeredNo() {
    return answer == FormAnswer.NO;
  }

  /** Whether it asks: what it names it does not say, unless a box says yes. */
  public boolean isQuestion() {
    return text().endsWith("?") && answer != FormAnswer.YES;
  }

  /** The date that governs it; {@code null} if unsaid. */
  public LocalDate date() {
    return sentence.date();
  }

  /** Every concept that it names, in order. */
  public List<Understood> concepts() {
    return concepts.all();
  }

  /** The concepts of these ids that it names, in order. */
  public Stream<Understood> concepts(String... ids) {
    return concepts.of(ids);
  }

  /** Whether it names a concept of one of these ids. */
  public boolean names(String... ids) {
    return concepts.include(ids);
  }

  /** Whether it recites a guideline, in whole or in part. */
  public boolean recited() {
    return recited;
  }

  /** The one medicine that the heading over it names. */
  public Optional<Medicine> headedByMedicine() {
    return heading.medicine();
  }

  /** Whether the heading or label over it names the concept or relation ("UDS 2/11/15:"). */
  public boolean headedBy(String concept) {
    return heading.concepts().contains(concept);
  }

  /** Every medicine that it names, in order. */
  public List<Medicine> medicines() {
    return medicines;
  }

  /** Every medicine whose name stands in it, though it may say nothing of the patient by it. */
  public List<Medicine> mentioned() {
    return mentioned;
  }

  /** The words in it that relate things. */
  public Relations relations() {
    return relations;
  }

  /** Whether words of a relation stand anywhere in it. */
  public boolean says(String relation) {
    return relations.any(relation);
  }

  /** Whether words of a relation stand in one of its clauses. */
  public boolean says(String relation, Clause clause) {
    return relations.any(relation, clause.start(), clause.end());
  }

  /** Whether words of a relation stand wholly within a stretch of it. */
  public boolean says(String relation, int from, int to) {
    return relations.any(relation, from, to);
  }

  /** Whether it begins with words of a relation. */
  public boolean opensWith(String relation) {
    return relations.all(relation).anyMatch(words -> words.start() == 0);
  }

  /** The numbers in it. */
  public Measures measures() {
    return measures;
  }

  /** The scores out of ten that it tells, in order. */
  public List<Score> scores() {
    return measures.scores();
  }

  /** The shares in percent that it tells, in order. */
  public List<Percentage> percentages() {
    return measures.percentages();
  }

  /** The dates that it names, in order. */
  public List<DateMention> dates() {
    return measures.dates();
  }

  /** The lengths of time that it tells, in order. */
  public List<TimeSpan> timeSpans() {
    return measures.timeSpans();
  }

  /** Its clauses, in order. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The clause that holds a character. */
  public Clause clauseAt(int at) {
    for (Clause clause : clauses) {
      if (clause.holds(at)) {
        return clause;
      }
    }
    return clauses.stream()
        .filter(clause -> at < clause.start())
        .findFirst()
        .orElse(clauses.get(clauses.size() - 1));
  }

  /** The words of a clause. */
  public String words(Clause clause) {
    return text().substring(clause.start(), clause.end());
  }

  /** The medicine nearest to a character, first within its clause, then in the whole statement. */
  public Optional<Medicine> medicineNear(int at) {
    return NearestMedicine.of(medicines, clauseAt(at), at);
  }

  /** The words from one character to another as evidence. */
  public Evidence evidence(int start, int end, Doubt... doubts) {
    return provenance.evidence(start, end, doubts);
  }

  /** The whole statement as evidence. */
  public Evidence evidence(Doubt... doubts) {
    return evidence(0, text().length(), doubts);
  }

  /** The words from here to the end of a later statement of the same section, as evidence. */
  public Evidence evidenceUpTo(Statement later, Doubt... doubts) {
    return provenance.evidenceUpTo(later.provenance, doubts);
  }

  /** A clause as evidence. */
  public Evidence evidence(Clause clause, Doubt... doubts) {
    return evidence(clause.start(), clause.end(), doubts);
  }
}
