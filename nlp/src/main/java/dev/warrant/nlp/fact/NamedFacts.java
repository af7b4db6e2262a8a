package dev.warrant.nlp.fact;

import dev.warrant.nlp.measure.MeasureReader;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Assessment;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.WorkStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Facts that a name alone makes: a diagnosis, a finding, a step of care, the state of work. */
public final class NamedFacts implements FactReader {
  private static final Set<String> EXAMINATION = Set.of("objective", "vitals");
  private static final int CONTEXT = 90;

  /** How far behind a comma the next part of a statement begins, in characters. */
  private static final int NEXT = 2;

  /** What counts only when done; a goal is of the future by its nature. */
  private static final Set<String> SIGNED_OR_SCORED =
      Set.of(
          "opioid-agreement",
          "opioid-risk-screen",
          "risks-benefits-discussed",
          "liver-enzymes-monitored");

  private static final Set<String> OF_ONE_PERSON = Set.of("opioid-agreement", "risk-screen");

  /** What also comes of leaving a medicine out, and then is no state of its own. */
  private static final Set<String> DISTRESS = Set.of("anxiety", "panic", "insomnia");

  /** What a plan names as it is: "pre-procedure sedation for the block". */
  private static final Set<String> PLANNED_FOR = Set.of("procedural-anxiety");

  /** What may be named only to say that it was left out: "goals of treatment: not discussed". */
  private static final Set<String> LEFT_OUT =
      Set.of("treatment-goals", "functional-baseline", "opioid-agreement", "opioid-risk-screen");

  private static final Set<String> DEGREES = Set.of("severe-pain", "moderate-pain", "mild-pain");

  private final Map<String, List<NamedFact>> byName = new HashMap<>();

  /** A reader of the facts that names alone tell, by the entries of the lexicon. */
  public NamedFacts(List<NamedFact> entries) {
    entries.forEach(
        entry ->
            byName.computeIfAbsent(entry.named(), n -> new java.util.ArrayList<>()).add(entry));
  }

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    return statement.concepts().stream()
        .filter(Understood::ofPatient)
        .filter(understood -> !isLabel(statement, understood))
        .filter(understood -> !isOfRelative(statement, understood))
        .flatMap(
            understood ->
                byName.getOrDefault(understood.concept(), List.of()).stream()
                    .map(entry -> draft(statement, discourse, understood, entry)));
  }

  /** "Aberrancy: UDS as expected": the name of a heading says nothing of the patient. */
  private static boolean isLabel(Statement statement, Understood understood) {
    return understood.concept().equals("aberrant-behavior")
        && understood.assertion() == Assertion.PRESENT
        && standsFirst(statement.text(), understood.start())
        && Gaps.setOff(statement, understood.end())
        && !statement.says("answers-yes", understood.end(), statement.text().length());
  }

  /** "Her brother, seen here too, signed a contract": another's, not his. */
  private static boolean isOfRelative(Statement statement, Understood understood) {
    if (!OF_ONE_PERSON.contains(understood.concept())) {
      return false;
    }
    Relations words = statement.relations();
    String text = statement.text();
    return words
        .last("of-another", 0, understood.start())
        .filter(other -> !text.startsWith("'s", other.end()))
        .filter(other -> text.substring(other.end(), understood.start()).indexOf(';') < 0)
        .filter(
            other ->
                words
                    .all("subject-of-its-own")
                    .filter(s -> s.start() >= other.end() && s.end() <= understood.start())
                    .allMatch(s -> text.startsWith("a ", s.start() - 2)))
        .isPresent();
  }

  /** Whether nothing, or a mark, stands before a place: "4 A's - Aberrancy:". */
  private static boolean standsFirst(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  private static FactDraft draft(
      Statement statement, Discourse discourse, Understood understood, NamedFact entry) {
    Assertion assertion = assertion(statement, discourse, understood, entry);
    Evidence evidence = evidence(statement, understood);
    String concept = entry.concept();
    return new FactDraft(
        entry.kind() + " " + concept,
        assertion,
        statement.date(),
        evidence,
        switch (entry.kind()) {
          case DIAGNOSIS -> (id, a, on, e) -> new Diagnosis(id, concept, List.of(), a, on, e);
          case FINDING -> {
            Basis basis = basis(statement, entry);
            Region region =
                concept.equals("acute-exacerbation")
                    ? Regions.of(statement, discourse).orElse(null)
                    : null;
            yield (id, a, on, e) ->
                new Finding(id, concept, basis, List.of(), List.of(), null, region, a, on, e);
          }
          case ASSESSMENT -> (id, a, on, e) -> new Assessment(id, concept, null, a, on, e);
          case WORK_STATUS -> (id, a, on, e) -> new WorkStatus(id, concept, a, on, e);
        });
  }

  private static Assertion assertion(
      Statement statement, Discourse discourse, Understood understood, NamedFact entry) {
    Assertion said = understood.assertion();
    if (entry.basis() == Basis.COURSE || entry.basis() == Basis.SYMPTOM) {
      said = Episodes.now(statement, discourse, understood);
    }
    if (said != Assertion.ABSENT
        && LEFT_OUT.contains(entry.concept())
        && statement
            .relations()
            .any("left-undone", understood.end(), partEnd(statement, understood))) {
      return Assertion.ABSENT;
    }
    if (said != Assertion.ABSENT
        && entry.concept().equals("opioid-agreement")
        && statement
            .relations()
            .any("would-not-sign", clauseStart(statement, understood), statement.text().length())) {
      return Assertion.ABSENT;
    }
    if (entry.concept().equals("opioid-risk-screen") && statement.says("pick-one")) {
      return Assertion.HYPOTHETICAL;
    }
    if (said == Assertion.PRESENT && DEGREES.contains(entry.concept())) {
      return PainTime.of(statement, understood.start());
    }
    if (entry.concept().equals("treatment-goals") && statement.says("health-goal")) {
      return Assertion.HYPOTHETICAL;
    }
    if (entry.concept().equals("treatment-goals")
        && said == Assertion.HYPOTHETICAL
        && !statement.says("still-to-come")
        && !statement.says("goals-wanted")) {
      return Assertion.PRESENT;
    }
    if (SIGNED_OR_SCORED.contains(entry.concept()) && isStillToCome(statement, understood)) {
      return Assertion.HYPOTHETICAL;
    }
    if (PLANNED_FOR.contains(entry.concept()) && statement.says("fear-to-come")) {
      return Assertion.HYPOTHETICAL;
    }
    if (said == Assertion.HYPOTHETICAL
        && PLANNED_FOR.contains(entry.concept())
        && (understood.byItsWords() == Assertion.PRESENT || !statement.says("supposed"))) {
      return Assertion.PRESENT;
    }
    if (DISTRESS.contains(entry.concept()) && statement.says("while-without")) {
      return Assertion.HISTORICAL;
    }
    if (entry.lasting() && said == Assertion.HISTORICAL) {
      said = Assertion.PRESENT;
    }
    if (!entry.denies() && !scoresBelow(statement, understood, entry)) {
      return said;
    }
    return switch (said) {
      case PRESENT -> Assertion.ABSENT;
      case ABSENT -> Assertion.PRESENT;
      default -> said;
    };
  }

  /**
   * "To be signed next visit: agreement", but not "signed it, and wrote down aims to be checked".
   */
  private static boolean isStillToCome(Statement statement, Understood understood) {
    Clause clause = statement.clauseAt(understood.start());
    int end = partEnd(statement, understood);
    return statement
        .relations()
        .all("still-to-come")
        .filter(words -> clause.holds(words.start()))
        .anyMatch(words -> words.start() <= end + NEXT);
  }

  private static int clauseStart(Statement statement, Understood understood) {
    return Math.min(understood.start(), statement.clauseAt(understood.start()).start());
  }

  /** Where the part of a clause ends that a name stands in: at the next comma. */
  private static int partEnd(Statement statement, Understood understood) {
    int end = Math.max(understood.end(), statement.clauseAt(understood.start()).end());
    int comma = statement.text().indexOf(',', understood.end());
    return comma < 0 ? end : Math.min(end, comma);
  }

  /** "GAD-7 = 2": the score, the last number of the name, is one of health. */
  private static boolean scoresBelow(Statement statement, Understood understood, NamedFact entry) {
    if (entry.least() == null) {
      return false;
    }
    String words = statement.text().substring(understood.start(), understood.end());
    int from = words.length();
    while (from > 0 && Character.isDigit(words.charAt(from - 1))) {
      from--;
    }
    return MeasureReader.number(words.substring(from))
        .filter(score -> score < entry.least())
        .isPresent();
  }

  private static Basis basis(Statement statement, NamedFact entry) {
    return entry.basis() == Basis.SYMPTOM && statement.in(EXAMINATION)
        ? Basis.EXAMINATION
        : entry.basis();
  }

  /** The clause, or where it is long the words around the name. */
  public static Evidence evidence(Statement statement, Understood understood) {
    return around(statement, understood.start(), understood.end());
  }

  /** The clause that holds a stretch of the statement, or where it is long the words around it. */
  public static Evidence around(Statement statement, int from, int to) {
    Clause clause = statement.clauseAt(from);
    if (clause.end() - clause.start() <= 2 * CONTEXT) {
      return statement.evidence(Math.min(clause.start(), from), Math.max(clause.end(), to));
    }
    int start = wordStart(statement.text(), Math.max(clause.start(), from - CONTEXT));
    int end = wordEnd(statement.text(), Math.min(clause.end(), to + CONTEXT));
    return statement.evidence(Math.min(start, from), Math.max(end, to));
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
