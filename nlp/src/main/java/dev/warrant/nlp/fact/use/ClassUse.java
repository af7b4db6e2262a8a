package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Medicine;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.MedicationUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Use that a statement denies of a whole class of medicines. */
final class ClassUse {
  private static final String SEDATIVE = "benzodiazepine";
  private static final Set<String> KIN = Set.of("hypnotic", "anxiolytic");

  /** How far behind a name "or the like" may begin, in characters. */
  private static final int LIKE = 2;

  /** How many statements back a medicine is still what "that kind" means. */
  private static final int SHORTLY = 3;

  private ClassUse() {}

  /** One who never had a sleeping pill had none of the sedative that is asked for. */
  static Optional<FactDraft> withoutSleepers(
      Statement statement, List<Medicine> named, Discourse discourse) {
    boolean asked =
        discourse.requested().stream().anyMatch(drug -> drug.drugClass().equals(SEDATIVE));
    return named.stream()
        .filter(medicine -> asked && KIN.contains(medicine.id()))
        .filter(
            medicine -> UseReader.never(statement, medicine, statement.clauseAt(medicine.start())))
        .findFirst()
        .map(medicine -> never(statement, SEDATIVE));
  }

  /** "Never had Ativan or the like": none of its class. */
  static Optional<FactDraft> ofTheLike(Statement statement, List<Medicine> named) {
    return named.stream()
        .filter(medicine -> medicine.named() && !medicine.drugClass().isEmpty())
        .filter(medicine -> statement.relations().follows("or-the-like", medicine.end(), LIKE))
        .filter(
            medicine -> UseReader.never(statement, medicine, statement.clauseAt(medicine.start())))
        .findFirst()
        .map(medicine -> never(statement, medicine.drugClass()));
  }

  /** "No drug of this class ever": the class of the medicine named last. */
  static Optional<FactDraft> ofThisClass(Statement statement, Discourse discourse) {
    Optional<Mention> words =
        Stream.of(
                statement.relations().all("of-this-kind"),
                statement.relations().all("this-class"),
                statement
                    .relations()
                    .all("any-of-it")
                    .filter(any -> endsDenial(statement, any.end())))
            .flatMap(found -> found)
            .filter(
                kind ->
                    DeniedUse.of(statement, kind.start(), kind.end())
                        || statement.says("denying-word", kind.start(), kind.end())
                        || statement.says("use-never", statement.clauseAt(kind.start())))
            .findFirst();
    return words
        .flatMap(kind -> meant(statement, discourse, kind.start()))
        .map(drugClass -> never(statement, drugClass));
  }

  /** "Has never had any.", and not "has never had any relief". */
  private static boolean endsDenial(Statement statement, int end) {
    return !statement.mentioned().isEmpty()
        && (Gaps.closes(statement, end) || statement.relations().follows("at-any-time", end, 1));
  }

  static FactDraft never(Statement statement, String drugClass) {
    return new FactDraft(
        "use " + drugClass,
        "NEVER",
        Assertion.ABSENT,
        statement.date(),
        statement.evidence(Doubt.INFERRED_ATTRIBUTION),
        (id, a, on, e) ->
            new MedicationUse(
                id, drugClass, drugClass, null, null, null, null, null, null, null, a, on, e));
  }

  /** "Her sister has Xanax; she has never had anything of the kind". */
  private static Optional<Medicine> lastMentioned(Statement statement, int at) {
    return statement.mentioned().stream()
        .filter(medicine -> medicine.end() <= at && !medicine.drugClass().isEmpty())
        .reduce((first, last) -> last);
  }

  /** "I should like Valium for him. He takes nothing of the kind." */
  private static Optional<Medicine> mentionedShortlyBefore(
      Statement statement, Discourse discourse) {
    return discourse
        .before(statement, SHORTLY)
        .flatMap(earlier -> lastMentioned(earlier, earlier.text().length()).stream())
        .findFirst();
  }

  /** The class of all that is asked for, where that is one. */
  private static Optional<String> onlyAsked(Discourse discourse) {
    List<String> classes =
        discourse.requested().stream().map(drug -> drug.drugClass()).distinct().toList();
    return classes.size() == 1 ? Optional.of(classes.get(0)) : Optional.empty();
  }

  private static Optional<String> meant(Statement statement, Discourse discourse, int at) {
    return statement.medicines().stream()
        .filter(medicine -> medicine.end() <= at && !medicine.drugClass().isEmpty())
        .reduce((first, last) -> last)
        .or(() -> lastMentioned(statement, at))
        .or(() -> mentionedShortlyBefore(statement, discourse))
        .or(() -> discourse.lastNamedBefore(statement))
        .map(Medicine::drugClass)
        .or(() -> onlyAsked(discourse));
  }
}
