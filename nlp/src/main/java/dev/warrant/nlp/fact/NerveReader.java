package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Signs of a nerve root on examination: sensation, strength and reflexes, with the roots they name.
 */
final class NerveReader implements FactReader {
  private static final Pattern SENSE =
      Pattern.compile(
          "\\b(?:sensation|sensory|light touch|LT|pin(?:prick)?|pin prick|touch|hyp(?:o|)(?:a|)esthesia|"
              + "hypalgesia|dysesthesia|numbness to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LESS =
      Pattern.compile(
          "\\b(?:decreas\\w*|decr|dec|reduc\\w*|diminish\\w*|impair\\w*|absent|lost|loss|blunt\\w*|altered|dull\\w*|"
              + "abnormal|deficit\\w*|hyp(?:o|)(?:a|)esthesia|hypalgesia)\\b|↓",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GRADE =
      Pattern.compile("(?<![\\d/.])([0-4][+-]?|5-)\\s?(?:/\\s?5|of 5|out of 5)(?!\\d)");
  private static final Pattern CELL_GRADE =
      Pattern.compile("(?:\\||\\t)\\s*([0-4][+-]?|5-)\\s*(?=\\||\\t|$)");
  private static final Pattern WEAK =
      Pattern.compile(
          "\\b(?:weak\\w*|paresis|unable to (?:heel|toe)|cannot (?:heel|toe)|give ?way)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REFLEX =
      Pattern.compile(
          "\\b(?:reflex\\w*|DTRs?|jerks?|achilles|patellar|brachioradialis|knee jerk|ankle jerk)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WEAK_REFLEX =
      Pattern.compile(
          "\\b(?:absent|trace|diminish\\w*|decreas\\w*|decr|reduc\\w*|depress\\w*|hypoactive|lost|sluggish)\\b"
              + "|(?<![\\d/.])(?:0|1\\+?)(?:\\s?/\\s?4)?(?=\\s*(?:[|,;.)]|$|on|at|right|left|bilat))",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOT_EXAMINED =
      Set.of("subjective", "history-of-present-illness", "review-of-systems", "studies");

  private final RootTerms terms;

  NerveReader(RootTerms terms) {
    this.terms = terms;
  }

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.names("imaging-study", "electrodiagnostic-study") || statement.in(NOT_EXAMINED)) {
      return Stream.empty();
    }
    List<FactDraft> drafts = new ArrayList<>();
    for (String part : parts(statement)) {
      int at = statement.text().indexOf(part);
      sign(part, statement.isRow())
          .ifPresent(concept -> drafts.add(finding(statement, concept, part, at)));
    }
    normal(statement).ifPresent(drafts::add);
    return drafts.stream();
  }

  /**
   * The pieces of a list of findings: "pinprick reduced over C7, triceps 4/5, triceps reflex
   * trace".
   */
  private static List<String> parts(Statement statement) {
    if (statement.isRow()) {
      return List.of(statement.text());
    }
    return Stream.of(statement.text().split("[,;.]\\s|\\sand\\s"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A row has a cell for each side: one of them may be normal. */
  private Optional<String> sign(String part, boolean row) {
    if (SENSE.matcher(part).find() && LESS.matcher(part).find() && (row || !denied(part))) {
      return Optional.of("sensory-deficit");
    }
    if (REFLEX.matcher(part).find() && WEAK_REFLEX.matcher(part).find()) {
      return Optional.of("reflex-deficit");
    }
    boolean graded =
        GRADE.matcher(part).find()
            || (row
                && CELL_GRADE.matcher(part).find()
                && !terms.roots(part, "motor-deficit").isEmpty());
    return graded || (WEAK.matcher(part).find() && !denied(part))
        ? Optional.of("motor-deficit")
        : Optional.empty();
  }

  private static boolean denied(String part) {
    Matcher matcher =
        Pattern.compile(
                "\\b(?:no|not|without|denies|neg(?:ative)? for|intact|normal)\\b",
                Pattern.CASE_INSENSITIVE)
            .matcher(part);
    return matcher.find();
  }

  private FactDraft finding(Statement statement, String concept, String part, int at) {
    Set<String> roots = new LinkedHashSet<>(SpinalLevels.roots(part));
    if (roots.isEmpty()) {
      roots.addAll(terms.roots(part, concept));
    }
    if (roots.isEmpty()) {
      roots.addAll(SpinalLevels.roots(statement.text()));
    }
    List<String> named = List.copyOf(roots);
    List<String> levels = roots.isEmpty() ? SpinalLevels.discs(part) : List.of();
    Side side =
        Optional.ofNullable(SpinalLevels.side(part)).orElse(SpinalLevels.side(statement.text()));
    Evidence evidence = statement.evidence(at, at + part.length());
    return new FactDraft(
        concept + " " + statement.index() + " " + at,
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) ->
            new Finding(id, concept, Basis.EXAMINATION, named, levels, side, a, on, e));
  }

  private static Optional<FactDraft> normal(Statement statement) {
    return statement
        .concepts("neurologic-examination-normal", "sensation-normal", "strength-normal")
        .filter(Understood::present)
        .findFirst()
        .map(
            understood ->
                new FactDraft(
                    "neurologic-deficit " + statement.index(),
                    Assertion.ABSENT,
                    statement.date(),
                    NamedFacts.evidence(statement, understood),
                    (id, a, on, e) ->
                        new Finding(
                            id,
                            "neurologic-deficit",
                            Basis.EXAMINATION,
                            List.of(),
                            List.of(),
                            null,
                            a,
                            on,
                            e)));
  }
}
