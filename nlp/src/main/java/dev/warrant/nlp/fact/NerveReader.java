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
  private static final Pattern GRADE =
      Pattern.compile("(?<![\\d/.])([0-4][+-]?|5-)\\s?(?:/\\s?5|of 5|out of 5)(?!\\d)");
  private static final Pattern CELL_GRADE =
      Pattern.compile("(?:\\||\\t)\\s*([0-4][+-]?|5-)\\s*(?=\\||\\t|$)");
  private static final Pattern REFLEX_GRADE =
      Pattern.compile(
          "(?<![\\d/.])(?:0|1\\+?)(?:\\s?/\\s?4)?(?=\\s*(?:[|,;.)]|$|on|at|right|left|bilat))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;.]\\s+|\\s+and\\s+");
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
    for (Clause part : parts(statement)) {
      sign(statement, part).ifPresent(concept -> drafts.add(finding(statement, concept, part)));
    }
    normal(statement).ifPresent(drafts::add);
    return drafts.stream();
  }

  /**
   * The pieces of a list of findings: "pinprick reduced over C7, triceps 4/5, triceps reflex
   * trace".
   */
  private static List<Clause> parts(Statement statement) {
    String text = statement.text();
    if (statement.isRow()) {
      return List.of(new Clause(0, text.length()));
    }
    List<Clause> parts = new ArrayList<>();
    Matcher between = BETWEEN_PARTS.matcher(text);
    int start = 0;
    while (between.find()) {
      parts.add(new Clause(start, between.start()));
      start = between.end();
    }
    parts.add(new Clause(start, text.length()));
    return parts.stream().filter(part -> part.end() > part.start()).toList();
  }

  /** A row has a cell for each side: one of them may be normal. */
  private Optional<String> sign(Statement statement, Clause part) {
    boolean denied = statement.says("sign-denied", part);
    boolean row = statement.isRow();
    if (statement.says("sense-word", part)
        && statement.says("sense-lessened", part)
        && (row || !denied)) {
      return Optional.of("sensory-deficit");
    }
    String words = statement.words(part);
    if (statement.says("reflex-word", part)
        && (statement.says("reflex-lessened", part) || REFLEX_GRADE.matcher(words).find())) {
      return Optional.of("reflex-deficit");
    }
    boolean graded =
        GRADE.matcher(words).find()
            || (row
                && CELL_GRADE.matcher(words).find()
                && !terms.roots(words, "motor-deficit").isEmpty());
    return graded || (statement.says("strength-lessened", part) && !denied)
        ? Optional.of("motor-deficit")
        : Optional.empty();
  }

  private FactDraft finding(Statement statement, String concept, Clause where) {
    String part = statement.words(where);
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
    Evidence evidence = statement.evidence(where);
    return new FactDraft(
        concept + " " + statement.index() + " " + where.start(),
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
