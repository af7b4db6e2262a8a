package dev.warrant.engine.audit;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The record of a letter as it bears on one request: its facts, and what follows from them. */
final class RecordView {
  private final CaseDetermination judged;
  private final Determination determination;
  private final Map<String, Fact> byId = new HashMap<>();

  RecordView(CaseDetermination judged, Determination determination) {
    this.judged = judged;
    this.determination = determination;
    judged.subject().requests().forEach(request -> byId.put(request.id(), request));
    judged.subject().facts().forEach(fact -> byId.put(fact.id(), fact));
  }

  Request request() {
    return determination.request();
  }

  /** The date of the record; {@code null} if unsaid. */
  LocalDate date() {
    return judged.subject().date();
  }

  Determination determination() {
    return determination;
  }

  /** The facts of one kind. */
  <T extends Fact> Stream<T> facts(Class<T> kind) {
    return judged.subject().facts().stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Where a criterion stands that bears on the request. */
  Optional<CriterionStanding> standing(String criterion) {
    return determination.criteria().stream()
        .filter(standing -> standing.id().equals(criterion))
        .findFirst();
  }

  /** The facts of these ids, in order. */
  List<Fact> facts(List<String> ids) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** Whether a fact was read without doubt from words of the record. */
  static boolean firm(Fact fact) {
    return fact.evidence().doubts().isEmpty();
  }
}
