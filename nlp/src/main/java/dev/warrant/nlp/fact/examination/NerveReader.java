package dev.warrant.nlp.fact.examination;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.FactReader;
import dev.warrant.nlp.fact.SpinalLevels;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Signs of a nerve root on examination: sensation, strength and reflexes, with the roots they lie
 * in. What the patient complains of and what a study shows is not found on examination.
 */
public final class NerveReader implements FactReader {
  /**
   * Parts of a note where signs are told of only if they were tested: graded, or found by a pin.
   */
  private static final Set<String> RARELY_EXAMINED =
      Set.of("subjective", "history-of-present-illness", "review-of-systems", "studies");

  /** Relations by which a sign is said to be lessened or not. */
  private static final List<String> VALUES =
      List.of(
          "sense-lessened",
          "sense-lessened-itself",
          "strength-lessened",
          "strength-reduced",
          "movement-limited",
          "grade-lessened",
          "reflex-lessened",
          "nothing-of",
          "sign-normal");

  private static final String OBJECTIVE = "objective";

  /** All that is tested of the nerve roots; each test, and each region of it, lies beneath. */
  private static final String EXAMINATION = "examination";

  private static final String DEFICIT = "deficit";
  private static final String NORMAL = "normal";

  /** How many fragments of a line or rows of a table before a statement are looked at. */
  private static final int LEAD = 6;

  private static final int FRAGMENT = 48;

  private final RootTerms terms;

  /** A reader that knows roots by these terms. */
  public NerveReader(RootTerms terms) {
    this.terms = terms;
  }

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    if (statement.isQuestion()
        || !mayTellOfSigns(statement)
        || StudyReader.goesOn(statement, discourse)) {
      return Stream.empty();
    }
    List<Sign> signs = signs(statement, discourse);
    List<FactDraft> drafts = new ArrayList<>();
    signs.stream()
        .filter(Sign::lessened)
        .map(sign -> deficit(statement, sign))
        .forEach(drafts::add);
    drafts.addAll(normal(statement, signs));
    return drafts.stream();
  }

  /** Every sign has a grade, a word that values it, or a place; most statements have none. */
  private boolean mayTellOfSigns(Statement statement) {
    return statement.text().chars().anyMatch(Character::isDigit)
        || VALUES.stream().anyMatch(statement::says)
        || !terms.find(statement.text()).isEmpty();
  }

  private List<Sign> signs(Statement statement, Discourse discourse) {
    SignScanner scanner =
        new SignScanner(terms, statement.in(Set.of(OBJECTIVE)) || statement.says("examined"));
    for (Statement before : lead(statement, discourse)) {
      scanner.scan(before, discourse, part -> true);
      if (before.isRow()) {
        scanner.newRow();
      }
    }
    return scanner.scan(statement, discourse, part -> examined(statement, part));
  }

  /** The fragments of a line, or the rows of a table, that lead up to a statement. */
  private static List<Statement> lead(Statement statement, Discourse discourse) {
    List<Statement> lead = new ArrayList<>();
    Optional<Statement> before = discourse.before(statement);
    while (before.isPresent() && lead.size() < LEAD && leads(before.get(), statement)) {
      lead.add(0, before.get());
      before = discourse.before(before.get());
    }
    return lead;
  }

  private static boolean leads(Statement before, Statement statement) {
    String text = before.text();
    boolean fragment =
        text.length() <= FRAGMENT
            && !text.isEmpty()
            && ".;".indexOf(text.charAt(text.length() - 1)) < 0;
    return !before.isQuestion() && (before.isRow() ? statement.isRow() : fragment);
  }

  /** Whether a piece tells of an examination: not of a study, a complaint or a fear. */
  private static boolean examined(Statement statement, Clause part) {
    Clause clause = statement.clauseAt(part.start());
    boolean tested = tested(statement, part);
    return !ofStudy(statement, clause, part)
        && !statement.says("on-condition", clause.start(), part.end())
        && (tested
            || (!statement.in(RARELY_EXAMINED)
                && !complained(statement, clause, part)
                && !supposed(statement, part)))
        && !PastSign.is(statement, part);
  }

  /** Found by a test that only an examiner makes. */
  private static boolean tested(Statement statement, Clause part) {
    return statement.says("tested-with", part)
        || statement.concepts("strength-reduced").anyMatch(u -> part.holds(u.start()));
  }

  private static boolean ofStudy(Statement statement, Clause clause, Clause part) {
    return statement
        .concepts("imaging-study", "electrodiagnostic-study", "denervation")
        .anyMatch(
            study ->
                clause.holds(study.start())
                    && study.start() < part.end()
                    && !statement.relations().any("examined", study.end(), part.start()));
  }

  private static boolean complained(Statement statement, Clause clause, Clause part) {
    return statement
        .relations()
        .last("complained-of", clause.start(), part.end())
        .filter(c -> !statement.relations().any("examined", c.end(), part.end()))
        .isPresent();
  }

  /** "If foot drop develops", "her mother has weakness", "a history of numbness". */
  private static boolean supposed(Statement statement, Clause part) {
    return statement
        .concepts("weakness", "numbness", "sensory-loss", "motor-weakness", "reflex-change")
        .filter(understood -> part.holds(understood.start()))
        .anyMatch(
            understood ->
                !understood.ofPatient()
                    || understood.assertion() == Assertion.HYPOTHETICAL
                    || understood.assertion() == Assertion.HISTORICAL);
  }

  private static FactDraft deficit(Statement statement, Sign sign) {
    List<String> roots = List.copyOf(roots(statement, sign));
    Side side = side(statement, sign);
    return new FactDraft(
        about(sign.kind(), sign.region()),
        DEFICIT,
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(sign.where()),
        (id, a, on, e) ->
            new Finding(
                id, sign.kind().concept(), Basis.EXAMINATION, roots, List.of(), side, a, on, e));
  }

  /** A pattern named once holds for every sign of the statement: "in an L5 distribution". */
  private static Set<String> roots(Statement statement, Sign sign) {
    return sign.roots().isEmpty() && !statement.says("not-of-a-root")
        ? SpinalLevels.roots(GradedSides.apart(statement.text(), statement.text()))
        : sign.roots();
  }

  private static Side side(Statement statement, Sign sign) {
    return Optional.ofNullable(sign.side()).orElse(SpinalLevels.side(statement.text()));
  }

  private static String about(SignKind kind, String region) {
    return EXAMINATION
        + FactDraft.WITHIN
        + kind.concept()
        + (region.isEmpty() ? "" : FactDraft.WITHIN + region);
  }

  /** What was tested in general and found as it should be. */
  private static List<FactDraft> normal(Statement statement, List<Sign> signs) {
    Optional<Understood> whole =
        statement.concepts("neurologic-examination-normal").filter(Understood::present).findFirst();
    if (whole.isPresent() && signs.stream().noneMatch(Sign::lessened)) {
      return wholly(statement, statement.clauseAt(whole.get().start()));
    }
    Set<SignKind> lessened = EnumSet.noneOf(SignKind.class);
    signs.stream().filter(Sign::lessened).forEach(sign -> lessened.add(sign.kind()));
    List<FactDraft> drafts = new ArrayList<>();
    Set<SignKind> said = new LinkedHashSet<>();
    for (Sign sign : signs) {
      boolean oneSide = sign.side() == Side.LEFT || sign.side() == Side.RIGHT;
      boolean general =
          sign.general() || signs.stream().filter(other -> other.kind() == sign.kind()).count() > 1;
      if (!sign.lessened()
          && general
          && !oneSide
          && !lessened.contains(sign.kind())
          && said.add(sign.kind())) {
        String region = sign.region().isEmpty() ? region(statement) : sign.region();
        drafts.add(
            normal(statement, sign.kind().concept(), about(sign.kind(), region), sign.where()));
      }
    }
    return drafts;
  }

  /** All was tested and found as it should be, in the limbs named or in all of them. */
  private static List<FactDraft> wholly(Statement statement, Clause where) {
    String region = region(statement);
    return region.isEmpty()
        ? List.of(normal(statement, "neurologic-deficit", EXAMINATION, where))
        : Stream.of(SignKind.values())
            .map(kind -> normal(statement, kind.concept(), about(kind, region), where))
            .toList();
  }

  private static String region(Statement statement) {
    boolean arm = statement.says("arm-word");
    boolean leg = statement.says("leg-word");
    return arm == leg ? "" : arm ? "upper" : "lower";
  }

  private static FactDraft normal(Statement statement, String concept, String about, Clause where) {
    return new FactDraft(
        about,
        NORMAL,
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(where),
        (id, a, on, e) ->
            new Finding(id, concept, Basis.EXAMINATION, List.of(), List.of(), null, a, on, e));
  }
}
