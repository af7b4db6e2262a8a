package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Attributed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements of a record in order, and which medicine each is about. */
final class Discourse {
  private static final Set<String> REQUEST_LISTS = Set.of("request-for-authorization");

  /** How many statements back a medicine is still what "it" means. */
  private static final int REACH = 2;

  private final List<Statement> statements;
  private final List<Optional<Medicine>> topics = new ArrayList<>();

  Discourse(List<Statement> statements) {
    this.statements = List.copyOf(statements);
    this.statements.forEach(statement -> topics.add(topicOf(statement)));
  }

  List<Statement> statements() {
    return statements;
  }

  /** The statement before this one in the same section. */
  Optional<Statement> before(Statement statement) {
    return at(statement.index() - 1).filter(statement::besides);
  }

  /** The statement after this one in the same section. */
  Optional<Statement> after(Statement statement) {
    return at(statement.index() + 1).filter(statement::besides);
  }

  private Optional<Statement> at(int index) {
    return index < 0 || index >= statements.size()
        ? Optional.empty()
        : Optional.of(statements.get(index));
  }

  /** The medicine of the request list that was named last before a statement, else any other. */
  Optional<Medicine> lastNamedBefore(Statement statement) {
    return lastNamedBefore(statement, REQUEST_LISTS).or(() -> lastNamedBefore(statement, Set.of()));
  }

  private Optional<Medicine> lastNamedBefore(Statement statement, Set<String> sections) {
    for (int index = statement.index() - 1; index >= 0; index--) {
      Statement earlier = statements.get(index);
      List<Medicine> named =
          sections.isEmpty() || earlier.in(sections)
              ? earlier.medicines().stream().filter(Medicine::named).toList()
              : List.of();
      if (!named.isEmpty()) {
        return Optional.of(named.get(named.size() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Medicine> topicOf(Statement statement) {
    List<Medicine> named = statement.medicines();
    return named.isEmpty() ? Optional.empty() : Optional.of(named.get(0));
  }

  /** To what a benefit or harm at this place of a statement is ascribed; empty if to nothing. */
  Optional<Attribution> attribution(Statement statement, int at) {
    Optional<Medicine> near = statement.medicineNear(at);
    if (near.isPresent()) {
      return near.map(medicine -> new Attribution(medicine.id(), medicine.drugClass(), false));
    }
    return refersBack(statement) ? carried(statement) : Optional.empty();
  }

  private static boolean refersBack(Statement statement) {
    return statement.says("refers-back") || !statement.says("subject-of-its-own");
  }

  private Optional<Attribution> carried(Statement statement) {
    for (int back = 1; back <= REACH; back++) {
      Optional<Statement> earlier = at(statement.index() - back).filter(statement::besides);
      if (earlier.isEmpty()) {
        return Optional.empty();
      }
      Optional<Medicine> topic = topics.get(statement.index() - back);
      if (topic.isPresent()) {
        return topic.map(medicine -> new Attribution(medicine.id(), medicine.drugClass(), true));
      }
    }
    return Optional.empty();
  }

  /**
   * To what something is ascribed.
   *
   * @param to drug id, drug class id or {@link Attributed#MEDICATIONS}
   * @param drugClass drug class id; empty for the medicines as a whole
   * @param inferred whether it was taken from the sentences before
   */
  record Attribution(String to, String drugClass, boolean inferred) {}
}
