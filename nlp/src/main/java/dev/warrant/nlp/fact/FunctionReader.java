package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.FunctionalChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Function that a treatment brings. An activity counts only where the words tie it to a treatment:
 * "with Norco he works", "because of it she cooks", "unable to sit without it".
 */
final class FunctionReader implements FactReader {
  private static final Set<String> ACTIVITIES =
      Set.of(
          "walking",
          "driving",
          "sitting-tolerance",
          "standing-tolerance",
          "lifting",
          "climbing-stairs",
          "cooking",
          "household-chores",
          "laundry",
          "shopping",
          "self-care",
          "childcare",
          "yard-work",
          "leisure",
          "work-activity",
          "working");
  private static final Set<String> GENERAL =
      Set.of("daily-activities", "functional-improvement", "function", "sleep");

  @Override
  public Stream<FactDraft> read(Statement statement, Discourse discourse) {
    List<FactDraft> gained = specific(statement, discourse).toList();
    return Stream.concat(
        gained.isEmpty() ? declined(statement, discourse) : Stream.empty(),
        Stream.concat(gained.stream(), general(statement, discourse)));
  }

  private static Stream<FactDraft> specific(Statement statement, Discourse discourse) {
    List<Understood> activities =
        statement.concepts().stream()
            .filter(understood -> ACTIVITIES.contains(understood.concept()))
            .filter(FunctionReader::speaksOfPatient)
            .toList();
    if (activities.isEmpty()) {
      return doing(statement, discourse);
    }
    if (!tied(statement)) {
      return Stream.empty();
    }
    Understood first = activities.get(0);
    return tie(statement, discourse, first).stream()
        .filter(attribution -> !attribution.to().isEmpty())
        .map(attribution -> draft(statement, attribution, Direction.IMPROVED, true, first));
  }

  /**
   * "On the oxycodone he stocks the lower shelves": what is done with the medicine, whatever it is,
   * if it is not felt, said or measured.
   */
  private static Stream<FactDraft> doing(Statement statement, Discourse discourse) {
    return statement
        .relations()
        .all("does-with-it")
        .map(words -> deed(statement, words))
        .flatMap(Optional::stream)
        .limit(1)
        .flatMap(
            deed ->
                discourse.attribution(statement, deed.start()).stream()
                    .map(to -> draft(statement, to, Direction.IMPROVED, true, deed)));
  }

  /** The word behind "with it he", unless it tells of feeling, saying or measuring. */
  private static Optional<Understood> deed(Statement statement, Mention withIt) {
    String text = statement.text();
    int start = withIt.end();
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean deed = end > start && !statement.relations().any("felt-or-said", start, end);
    return deed
        ? Optional.of(new Understood("activity", start, end, Assertion.PRESENT, true))
        : Optional.empty();
  }

  private static boolean speaksOfPatient(Understood understood) {
    return understood.ofPatient()
        && understood.assertion() != Assertion.HYPOTHETICAL
        && understood.assertion() != Assertion.POSSIBLE;
  }

  private static boolean tied(Statement statement) {
    return statement.says("tie") && !statement.says("no-change");
  }

  private static Optional<Attribution> tie(
      Statement statement, Discourse discourse, Understood activity) {
    return discourse.attribution(statement, activity.start());
  }

  private static Stream<FactDraft> general(Statement statement, Discourse discourse) {
    return statement.concepts().stream()
        .filter(understood -> GENERAL.contains(understood.concept()))
        .filter(FunctionReader::speaksOfPatient)
        .findFirst()
        .flatMap(understood -> generalDraft(statement, discourse, understood))
        .stream();
  }

  private static Optional<FactDraft> generalDraft(
      Statement statement, Discourse discourse, Understood understood) {
    boolean unchanged = understood.absent() || statement.says("no-change");
    boolean gain = statement.says("gain", statement.clauseAt(understood.start()));
    if (!unchanged && !gain) {
      return Optional.empty();
    }
    Direction direction = unchanged ? Direction.UNCHANGED : Direction.IMPROVED;
    Attribution attribution =
        discourse.attribution(statement, understood.start()).orElse(new Attribution("", "", false));
    return Optional.of(draft(statement, attribution, direction, false, understood));
  }

  private static Stream<FactDraft> declined(Statement statement, Discourse discourse) {
    return statement
        .concepts("functional-decline")
        .filter(Understood::present)
        .filter(understood -> !contrasts(statement))
        .limit(1)
        .map(
            understood ->
                draft(
                    statement,
                    discourse
                        .attribution(statement, understood.start())
                        .orElse(new Attribution("", "", false)),
                    Direction.DECLINED,
                    false,
                    understood));
  }

  /** What happens without the medicine speaks for it, not of a decline. */
  private static boolean contrasts(Statement statement) {
    return statement.says("without-treatment");
  }

  private static FactDraft draft(
      Statement statement,
      Attribution attribution,
      Direction direction,
      boolean specific,
      Understood understood) {
    String to = attribution.to().isEmpty() ? null : attribution.to();
    Evidence evidence =
        attribution.inferred()
            ? statement.evidence(Doubt.INFERRED_ATTRIBUTION)
            : statement.evidence();
    return new FactDraft(
        "function " + to + " " + statement.index() + " " + understood.start() + direction,
        Assertion.PRESENT,
        statement.date(),
        evidence,
        (id, a, on, e) -> new FunctionalChange(id, to, direction, specific, a, on, e));
  }
}
