package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Basis;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.Side;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What imaging and electrodiagnosis show of the nerve roots. */
final class StudyReader implements FactReader {
  private static final Set<String> STUDIES = Set.of("studies");
  private static final int REACH = 2;

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    Optional<Basis> basis = basis(statement).or(() -> earlierBasis(statement, discourse));
    return basis.stream().flatMap(by -> findings(statement, by));
  }

  private static Optional<Basis> basis(Statement statement) {
    if (statement.headedBy("electrodiagnostic-study")
        || statement.concepts("electrodiagnostic-study").anyMatch(Understood::ofPatient)) {
      return Optional.of(Basis.ELECTRODIAGNOSIS);
    }
    if (statement.headedBy("imaging-study")
        || statement.concepts("imaging-study").anyMatch(Understood::ofPatient)) {
      return Optional.of(Basis.IMAGING);
    }
    return statement.in(STUDIES) ? Optional.of(Basis.IMAGING) : Optional.empty();
  }

  /** A study goes on in the next sentences as long as they speak of levels. */
  private static Optional<Basis> earlierBasis(Statement statement, Discourse discourse) {
    if (SpinalLevels.discs(statement.text()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Statement> before = discourse.before(statement);
    for (int back = 0; back < REACH && before.isPresent(); back++) {
      Optional<Basis> found = basis(before.get());
      if (found.isPresent()) {
        return found;
      }
      before = discourse.before(before.get());
    }
    return Optional.empty();
  }

  private static Stream<FactDraft> findings(Statement statement, Basis basis) {
    return statement.concepts().stream()
        .filter(Understood::ofPatient)
        .filter(understood -> understood.assertion() != Assertion.HYPOTHETICAL)
        .flatMap(understood -> finding(statement, understood, basis).stream());
  }

  private static Optional<FactDraft> finding(
      Statement statement, Understood understood, Basis basis) {
    return switch (understood.concept()) {
      case "nerve-root-compression", "compression-word" ->
          Optional.of(draft(statement, understood, "nerve-root-compression", basis));
      case "disc-herniation", "disc-bulge" ->
          Optional.of(draft(statement, understood, "disc-herniation", basis));
      case "spinal-stenosis" -> Optional.of(draft(statement, understood, "spinal-stenosis", basis));
      case "radiculopathy", "denervation" ->
          basis == Basis.ELECTRODIAGNOSIS
              ? Optional.of(draft(statement, understood, "radiculopathy", basis))
              : Optional.empty();
      case "study-normal" ->
          Optional.of(draft(statement, understood, "nerve-root-compression", basis))
              .map(found -> found.as(Assertion.ABSENT));
      default -> Optional.empty();
    };
  }

  private static FactDraft draft(
      Statement statement, Understood understood, String concept, Basis basis) {
    Clause clause = statement.clauseAt(understood.start());
    String words = statement.words(clause);
    List<String> levels = either(SpinalLevels.discs(words), SpinalLevels.discs(statement.text()));
    List<String> roots =
        either(
            List.copyOf(SpinalLevels.roots(words)),
            List.copyOf(SpinalLevels.roots(statement.text())));
    Side side =
        Optional.ofNullable(SpinalLevels.side(words)).orElse(SpinalLevels.side(statement.text()));
    Assertion assertion =
        understood.assertion() == Assertion.HISTORICAL ? Assertion.PRESENT : understood.assertion();
    return new FactDraft(
        concept + " " + statement.index() + " " + understood.start(),
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Finding(id, concept, basis, roots, levels, side, a, on, e));
  }

  private static List<String> either(List<String> near, List<String> far) {
    return near.isEmpty() ? far : near;
  }
}
