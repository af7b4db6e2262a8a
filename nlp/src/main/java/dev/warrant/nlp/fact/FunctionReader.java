package dev.warrant.nlp.fact;

import dev.warrant.nlp.fact.Discourse.Attribution;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Direction;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.FunctionalChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern TIE =
      Pattern.compile(
          "\\b(?:with|w/|without|w/o|on|off|c|s|because of|thanks to|due to|since|after|when|unless|"
              + "allow\\w*|enabl\\w*|lets?|help\\w*|able|permit\\w*|can|could|make\\w* it possible|improv\\w*|"
              + "maintain\\w*|keeps?|restor\\w*|owing to|as a result|through|while (?:on|taking)|takes?|taking|uses?)"
              + "(?![\\w])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GAIN =
      Pattern.compile(
          "\\b(?:improv\\w*|increas\\w*|better|more|longer|farther|further|gain\\w*|enhanc\\w*|restor\\w*|"
              + "maintain\\w*|allow\\w*|enabl\\w*|able)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_CHANGE =
      Pattern.compile(
          "\\b(?:no|not|without|lack of|denies|minimal|little)\\s(?:\\w+\\s){0,3}?(?:improv\\w*|change|gain\\w*|"
              + "benefit|increase)|\\b(?:unchanged|the same|no better|not (?:improved|better|changed))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOES_WITH_IT =
      Pattern.compile(
          "(?:^|[.;:,]\\s|\\b(?:and|since|that)\\s)(?:with|on|because of|thanks to|due to|while on|when on)\\s"
              + "(?:\\S+\\s){1,4}?(?:he|she|they|the (?:patient|worker|injured worker|applicant|claimant)|pt|iw|i)\\s"
              + "(?:can|could|is able to|has been able to|now|still|also)?\\s?([a-z]+)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FELT =
      Pattern.compile(
          "reports?|reported|rates?|rated|states?|stated|says?|said|feels?|felt|has|had|have|is|was|are|were|gets?|got|"
              + "notes?|noted|denies|denied|describes?|experiences?|experienced|needs?|remains?|suffers?|continues?|"
              + "complains?|claims?|believes?|thinks?|would|will|might|may|does|did|takes?|took|uses?|used|and|with|to|the|"
              + "had|rested|sleeps?|cannot|could|can",
          Pattern.CASE_INSENSITIVE);

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
    Matcher matcher = DOES_WITH_IT.matcher(statement.text());
    if (!matcher.find() || FELT.matcher(matcher.group(1)).matches()) {
      return Stream.empty();
    }
    Understood deed =
        new Understood("activity", matcher.start(1), matcher.end(1), Assertion.PRESENT, true);
    return discourse.attribution(statement, matcher.start()).stream()
        .map(attribution -> draft(statement, attribution, Direction.IMPROVED, true, deed));
  }

  private static boolean speaksOfPatient(Understood understood) {
    return understood.ofPatient()
        && understood.assertion() != Assertion.HYPOTHETICAL
        && understood.assertion() != Assertion.POSSIBLE;
  }

  private static boolean tied(Statement statement) {
    return TIE.matcher(statement.text()).find() && !NO_CHANGE.matcher(statement.text()).find();
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
    boolean unchanged = understood.absent() || NO_CHANGE.matcher(statement.text()).find();
    boolean gain = GAIN.matcher(statement.words(statement.clauseAt(understood.start()))).find();
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

  private static final Pattern WITHOUT =
      Pattern.compile(
          "\\b(?:without|w/o|off|out of|unless|when (?:he|she|it|the)|s(?= ?meds?)|on days|that day|those days|otherwise|ran out|"
              + "runs out|late|before|prior to)(?![\\w])",
          Pattern.CASE_INSENSITIVE);

  /** What happens without the medicine speaks for it, not of a decline. */
  private static boolean contrasts(Statement statement) {
    return WITHOUT.matcher(statement.text()).find();
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
