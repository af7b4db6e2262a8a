package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.Exchanges;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.fact.injection.UrDecisionReader;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.nlp.statement.Understood;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.Request;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills in what no reader found anywhere in a record, by likeness to labelled sentences. Every fact
 * that it makes is doubtful, and says so. Serves every thread.
 */
public final class GistReader {
  /**
   * From so sure on a gist is taken. Chosen on records of which no sentence had been learnt: below
   * it, likeness began to approve what should not be.
   */
  static final double SURE = 0.85;

  /** A shorter statement tells too little to be like another, in characters. */
  private static final int SHORTEST = 12;

  /** So much older than the newest visit, a statement says nothing of the present; in days. */
  private static final int DAYS_PRESENT = 31;

  private final GistModel model;

  /** A reader by the model that is shipped. */
  public GistReader() {
    model = GistModel.shipped();
  }

  private record Weighed(Statement statement, GistModel.Likeness likeness) {}

  /**
   * What likeness adds to a record.
   *
   * @param discourse the record
   * @param requests what is asked for
   * @param read what the readers found
   */
  public List<FactDraft> read(Discourse discourse, List<Request> requests, List<FactDraft> read) {
    GistGaps gaps = new GistGaps(read.stream().map(draft -> draft.fact("")).toList());
    Set<String> asked = asked(requests);
    List<Gist> open =
        Arrays.stream(Gist.values())
            .filter(gist -> gist.bearsOn(asked))
            .filter(gaps::leaves)
            .toList();
    if (open.isEmpty()) {
      return List.of();
    }
    List<Weighed> weighed = weighed(discourse, requests);
    Optional<LocalDate> newest = newest(discourse);
    GistDrafts drafts = new GistDrafts(discourse, gaps);
    return open.stream()
        .flatMap(
            gist -> {
              Stream<List<FactDraft>> made = made(gist, weighed, newest, drafts);
              return (gist.isOfOneTreatment() ? made : made.limit(1)).flatMap(List::stream);
            })
        .toList();
  }

  private List<Weighed> weighed(Discourse discourse, List<Request> requests) {
    return discourse.statements().stream()
        .filter(GistReader::tells)
        .filter(statement -> requests.stream().noneMatch(request -> asks(statement, request)))
        .filter(statement -> Exchanges.settled(statement, discourse).isPresent())
        .map(statement -> new Weighed(statement, model.of(statement.text(), statement.mentioned())))
        .toList();
  }

  /** What the statements of a gist tell, those that hold what a fact needs, the surest first. */
  private static Stream<List<FactDraft>> made(
      Gist gist, List<Weighed> weighed, Optional<LocalDate> newest, GistDrafts drafts) {
    return weighed.stream()
        .filter(one -> one.likeness().sureness(gist) >= SURE)
        .filter(one -> !gist.isRuledOutBy(one.statement().relations()))
        .filter(one -> !gist.ofThePresent() || isOfThePresent(one.statement(), newest))
        .sorted(
            Comparator.comparingDouble((Weighed one) -> one.likeness().sureness(gist)).reversed())
        .map(one -> drafts.of(gist, one.statement()).toList())
        .filter(made -> !made.isEmpty());
  }

  private static Set<String> asked(List<Request> requests) {
    return requests.stream()
        .flatMap(request -> asked(request).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> asked(Request request) {
    if (request instanceof InjectionRequest) {
      return Optional.of(Gist.INJECTION);
    }
    return request instanceof DrugRequest drug
        ? Optional.ofNullable(drug.drugClass())
        : Optional.empty();
  }

  /** No question, order or empty form, no guideline's words, and no other person's story. */
  private static boolean tells(Statement statement) {
    return statement.text().length() >= SHORTEST
        && isOfPatient(statement)
        && statement.mentioned().stream().allMatch(medicine -> medicine.quantity() == null)
        && !statement.isQuestion()
        && !statement.isLeftOpen()
        && !statement.recited()
        && !UrDecisionReader.tellsOne(statement);
  }

  /** Whether a statement is the request itself, which gives no reason for what it asks. */
  private static boolean asks(Statement statement, Request request) {
    Evidence said = statement.evidence();
    Evidence asked = request.evidence();
    return asked.start() < said.end() && said.start() < asked.end();
  }

  private static boolean isOfPatient(Statement statement) {
    return statement.concepts().isEmpty()
        || statement.concepts().stream().anyMatch(Understood::ofPatient);
  }

  /** Whether a statement belongs to the newest visit, or to one shortly before it. */
  private static boolean isOfThePresent(Statement statement, Optional<LocalDate> newest) {
    return statement.date() == null
        || newest
            .map(day -> ChronoUnit.DAYS.between(statement.date(), day) <= DAYS_PRESENT)
            .orElse(true);
  }

  /** The newest day of which the record tells, up to the day that the decision turns on. */
  private static Optional<LocalDate> newest(Discourse discourse) {
    return discourse.statements().stream()
        .map(Statement::date)
        .filter(Objects::nonNull)
        .filter(day -> discourse.governing().map(end -> !day.isAfter(end)).orElse(true))
        .max(Comparator.naturalOrder());
  }
}
