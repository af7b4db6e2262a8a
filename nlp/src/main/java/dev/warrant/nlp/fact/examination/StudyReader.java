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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What imaging and electrodiagnosis show of the nerve roots. */
public final class StudyReader implements FactReader {
  static final String COMPRESSION = "nerve-root-compression";
  private static final String HERNIATION = "disc-herniation";
  private static final Set<String> STUDIES = Set.of("studies");
  private static final String[] OF_A_STUDY = {
    HERNIATION,
    "disc-bulge",
    "disc-degeneration",
    "spinal-stenosis",
    COMPRESSION,
    "compression-word",
    "root-not-filled",
    "denervation",
    "study-normal"
  };

  /** What no hand that examines can find. */
  private static final String[] SEEN = {
    HERNIATION, "disc-bulge", "disc-degeneration", "spinal-stenosis", "denervation"
  };

  /** How many statements a study goes on for, as long as each speaks of what studies show. */
  private static final int REACH = 12;

  /** How many statements on a later study may tell that a finding is gone. */
  private static final int LATER = 3;

  /** "EMG: left L5", "EMG + L S1": the study and the root, and nothing else. */
  private static final Pattern POSITIVE =
      Pattern.compile(
          "\\s?(?:\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)?\\s?(?:\\+|pos(?:itive)?|:|=|-)\\s?(?:for |at )?(?:acute |chronic |active |mild )*"
              + "(?:(?:left|right|bilat\\w*|L|R|lt|rt)\\s)?[LSC]\\d(?:\\s?(?:[-/,&+]|and)\\s?[LSC]?\\d)*\\s?(?:$|[.,;)])",
          Pattern.CASE_INSENSITIVE);

  private final RootTerms terms;

  /** A reader that knows roots by these terms. */
  public StudyReader(RootTerms terms) {
    this.terms = terms;
  }

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Optional<Basis> going =
        standing(statement)
            .or(() -> goesOnFrom(statement, discourse))
            .or(() -> StudyLabel.over(statement, discourse))
            .or(() -> byItsWords(statement));
    boolean ofMuscles = statement.names("denervation");
    if (statement.isQuestion() || (going.isEmpty() && named(statement).isEmpty() && !ofMuscles)) {
      return Stream.empty();
    }
    Map<String, FactDraft> drafts = new LinkedHashMap<>();
    for (Understood understood : statement.concepts()) {
      if (understood.ofPatient() && !Sought.isSupposed(statement, understood)) {
        (understood.concept().equals("denervation")
                ? Optional.of(Basis.ELECTRODIAGNOSIS)
                : basisAt(statement, understood, going))
            .flatMap(basis -> finding(statement, understood, basis, discourse))
            .map(draft -> isGone(statement, understood, discourse) ? goneFrom(draft) : draft)
            .ifPresent(draft -> drafts.putIfAbsent(draft.about() + draft.assertion(), draft));
      }
    }
    return drafts.values().stream();
  }

  /** A disc or canal that presses on a root, told of in the words of a scan. */
  private static Optional<Basis> byItsWords(Statement statement) {
    return RootContact.isSeen(statement) ? Optional.of(Basis.IMAGING) : Optional.empty();
  }

  /** Whether what a study shows is said to be gone, by the statement itself or a later study. */
  private static boolean isGone(Statement statement, Understood shown, Discourse discourse) {
    if (statement.says("finding-gone", shown.start(), statement.text().length())) {
      return true;
    }
    Optional<Statement> next = discourse.after(statement);
    for (int ahead = 0; ahead < LATER && next.isPresent(); ahead++) {
      if (next.get().says("finding-gone") && next.get().names(OF_A_STUDY)) {
        return true;
      }
      next = discourse.after(next.get());
    }
    return false;
  }

  /** Whether a statement goes on telling of a study that an earlier one named. */
  static boolean goesOn(Statement statement, Discourse discourse) {
    return !tests(statement) && earlier(statement, discourse).isPresent();
  }

  private static boolean tests(Statement statement) {
    return statement.says("sense-word")
        || statement.says("strength-word")
        || statement.says("reflex-word");
  }

  /**
   * The study that a statement goes on telling of. "Sensation to light touch is reduced at L5"
   * behind a scan is an examination: nothing touches a root there.
   */
  private static Optional<Basis> goesOnFrom(Statement statement, Discourse discourse) {
    boolean examines = tests(statement) && !statement.names(SEEN);
    return examines ? Optional.empty() : earlier(statement, discourse);
  }

  /** The study that the heading or the section is of. */
  private static Optional<Basis> standing(Statement statement) {
    if (statement.headedBy("electrodiagnostic-study")) {
      return Optional.of(Basis.ELECTRODIAGNOSIS);
    }
    boolean imaging = statement.headedBy("imaging-study") || statement.in(STUDIES);
    return imaging ? Optional.of(Basis.IMAGING) : Optional.empty();
  }

  /** The studies that a statement names. */
  static List<Understood> named(Statement statement) {
    return statement
        .concepts("imaging-study", "electrodiagnostic-study", "x-ray")
        .filter(Understood::ofPatient)
        .toList();
  }

  static Basis basis(Understood study) {
    return study.concept().equals("electrodiagnostic-study")
        ? Basis.ELECTRODIAGNOSIS
        : Basis.IMAGING;
  }

  /** The study named last before a finding, else the first behind it ("C7 denervation on EMG"). */
  private static Optional<Basis> basisAt(
      Statement statement, Understood finding, Optional<Basis> going) {
    List<Understood> studies = named(statement);
    return studies.stream()
        .filter(study -> study.start() <= finding.start())
        .max(Comparator.comparingInt(Understood::start))
        .or(
            () ->
                studies.stream()
                    .findFirst()
                    .filter(
                        study ->
                            going.isEmpty()
                                || statement.relations().leadTo("shown-by", study.start())))
        .map(StudyReader::basis)
        .or(() -> going);
  }

  /** A study goes on in the next sentences as long as they speak of what studies show. */
  private static Optional<Basis> earlier(Statement statement, Discourse discourse) {
    Statement at = statement;
    for (int back = 0; back < REACH && tellsOfStudy(at); back++) {
      Optional<Statement> before = discourse.before(at);
      if (before.isEmpty()) {
        return Optional.empty();
      }
      List<Understood> studies = named(before.get());
      if (!studies.isEmpty()) {
        return Optional.of(basis(studies.get(studies.size() - 1)));
      }
      at = before.get();
    }
    return Optional.empty();
  }

  private static boolean tellsOfStudy(Statement statement) {
    return statement.names(OF_A_STUDY) || !SpinalLevels.discs(statement.text()).isEmpty();
  }

  private Optional<FactDraft> finding(
      Statement statement, Understood understood, Basis basis, Discourse discourse) {
    return switch (understood.concept()) {
      case "root-not-filled" ->
          Optional.of(draft(statement, understood, COMPRESSION, basis).as(Assertion.PRESENT));
      case COMPRESSION, "compression-word" ->
          understood.absent() || RootContact.isOnRoot(statement, understood)
              ? Optional.of(draft(statement, understood, COMPRESSION, basis))
              : Optional.empty();
      case HERNIATION, "disc-bulge", "spinal-stenosis" ->
          RootContact.sparesRoots(statement, discourse)
              ? Optional.empty()
              : Optional.of(draft(statement, understood, understood.concept(), basis));
      case "radiculopathy", "denervation" ->
          basis == Basis.ELECTRODIAGNOSIS
              ? Optional.of(draft(statement, understood, "radiculopathy", basis))
              : Optional.empty();
      case "electrodiagnostic-study" ->
          POSITIVE.matcher(statement.text().substring(understood.end())).lookingAt()
              ? Optional.of(draft(statement, understood, "radiculopathy", Basis.ELECTRODIAGNOSIS))
              : Optional.empty();
      case "study-normal" ->
          Optional.of(draft(statement, understood, COMPRESSION, basis).as(Assertion.ABSENT));
      default -> Optional.empty();
    };
  }

  private static FactDraft goneFrom(FactDraft draft) {
    return draft.assertion() == Assertion.PRESENT ? draft.as(Assertion.ABSENT) : draft;
  }

  private FactDraft draft(Statement statement, Understood understood, String concept, Basis basis) {
    Clause clause = statement.clauseAt(understood.start());
    String words = statement.words(clause);
    int at = understood.start() - clause.start();
    String far = beyondClause(statement);
    List<String> levels =
        either(
            SpinalLevels.nearest(words, SpinalLevels.discsIn(words), at),
            SpinalLevels.nearest(far, SpinalLevels.discsIn(far), understood.start()));
    List<String> roots = roots(statement, understood, basis);
    Side side =
        Optional.ofNullable(SpinalLevels.sideNear(words, at, understood.end() - clause.start()))
            .orElse(SpinalLevels.sideNear(far, understood.start(), understood.end()));
    return new FactDraft(
        concept + " " + statement.index() + " " + levels + roots,
        assertion(statement, understood, basis),
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Finding(id, concept, basis, roots, levels, side, a, on, e));
  }

  /** Where a level may stand besides its clause; nowhere if two studies are told of. */
  private static String beyondClause(Statement statement) {
    return named(statement).size() > 1 ? "" : statement.text();
  }

  /** The roots named; for a study of muscles else those of the muscles named. */
  private List<String> roots(Statement statement, Understood understood, Basis basis) {
    Clause clause = statement.clauseAt(understood.start());
    String words = statement.words(clause);
    List<String> named =
        either(
            SpinalLevels.nearest(
                words, SpinalLevels.rootsIn(words), understood.start() - clause.start()),
            SpinalLevels.nearest(
                beyondClause(statement),
                SpinalLevels.rootsIn(beyondClause(statement)),
                understood.start()));
    if (!named.isEmpty() || basis != Basis.ELECTRODIAGNOSIS) {
      return named;
    }
    Set<String> all = new LinkedHashSet<>(SpinalLevels.rootsWithin(words));
    all.addAll(terms.roots(words, SignKind.MOTOR.concept()));
    return new ArrayList<>(all);
  }

  /** Electrodiagnosis speaks of what its tracings are consistent with, and means that it is so. */
  private static Assertion assertion(Statement statement, Understood understood, Basis basis) {
    if (statement.says("involvement-denied", understood.start(), understood.end())) {
      return Assertion.ABSENT;
    }
    boolean soWorded =
        basis == Basis.ELECTRODIAGNOSIS
            && understood.assertion() == Assertion.POSSIBLE
            && statement.says("study-worded", statement.clauseAt(understood.start()));
    return soWorded
            || understood.assertion() == Assertion.HISTORICAL
            || understood.assertion() == Assertion.HYPOTHETICAL
        ? Assertion.PRESENT
        : understood.assertion();
  }

  private static List<String> either(List<String> near, List<String> far) {
    return near.isEmpty() ? far : near;
  }
}
