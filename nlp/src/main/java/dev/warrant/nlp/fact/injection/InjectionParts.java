package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Restatement;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cuts a statement that tells of several injections, and of each what it brought, into a part for
 * each: "the first gave 65% for eight weeks; that of 9/10/2014 gave 20%".
 */
final class InjectionParts {
  /** Marks before which the telling of the next injection begins. */
  private static final String MARKS = ";,.";

  private InjectionParts() {}

  /** The parts, in order; the statement itself where it is not to be cut. */
  static List<Statement> of(Statement statement) {
    List<Integer> cuts = statement.isRow() ? List.of() : cuts(statement);
    if (cuts.isEmpty()) {
      return List.of(statement);
    }
    List<Statement> parts = new ArrayList<>();
    int from = 0;
    for (int cut : cuts) {
      parts.add(Restatement.part(statement, new Clause(from, cut)));
      from = cut;
    }
    parts.add(Restatement.part(statement, new Clause(from, statement.text().length())));
    return parts;
  }

  private static List<Integer> cuts(Statement statement) {
    List<Integer> heads = heads(statement);
    List<Integer> effects = effects(statement);
    List<Integer> cuts = new ArrayList<>();
    int from = 0;
    for (int head : heads) {
      int told = lastBefore(effects, from, head);
      boolean goesOn = effects.stream().anyMatch(effect -> effect > head);
      int cut = told < 0 || !goesOn ? -1 : cutBefore(statement, told, head);
      if (cut > 0 && heads.stream().anyMatch(other -> other < told)) {
        cuts.add(cut);
        from = cut;
      }
    }
    return cuts;
  }

  /** Where an injection is named: by its day, or by its place among them. */
  private static List<Integer> heads(Statement statement) {
    return Stream.concat(
            statement.dates().stream().map(date -> date.span().start()),
            statement.relations().all("one-of-several").map(Mention::start))
        .sorted()
        .toList();
  }

  /** Where it is told what one brought. */
  private static List<Integer> effects(Statement statement) {
    return Stream.of(
            statement.percentages().stream().map(percent -> percent.end()),
            Stream.of("brought-nothing", "pain-back")
                .flatMap(statement.relations()::all)
                .map(Mention::end),
            statement.concepts("trial-failed", "trial-helped").map(Understood::end))
        .flatMap(found -> found)
        .sorted()
        .toList();
  }

  private static int lastBefore(List<Integer> places, int from, int to) {
    return places.stream().filter(at -> at > from && at <= to).reduce((a, b) -> b).orElse(-1);
  }

  /** Behind the last mark between two places; else where the next is named by its place. */
  private static int cutBefore(Statement statement, int from, int head) {
    int mark =
        IntStream.range(from, head)
            .filter(at -> MARKS.indexOf(statement.text().charAt(at)) >= 0)
            .reduce((first, last) -> last)
            .orElse(-1);
    boolean byPlace = statement.relations().all("one-of-several").anyMatch(m -> m.start() == head);
    return mark >= 0 ? mark + 1 : byPlace ? head : -1;
  }
}
