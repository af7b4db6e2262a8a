package dev.warrant.engine.session;

import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Where the criteria of each request stand. What no rule concludes is not documented. */
public final class Standings {
  private record Key(String request, String criterion) {}

  private final Map<Key, Status> statuses = new HashMap<>();

  Standings() {}

  /** Notes a conclusion; where the opposite was noted before, the criterion's polarity decides. */
  void note(String request, String criterion, Polarity polarity, Status status) {
    statuses.merge(
        new Key(request, criterion), status, (one, other) -> one == other ? one : winner(polarity));
  }

  /**
   * What counts where the record says both: approval needs what is undisputed, while a bar, a
   * caution and a need to taper count as soon as something shows them.
   */
  public static Status winner(Polarity polarity) {
    return polarity == Polarity.REQUIRED ? Status.NOT_MET : Status.MET;
  }

  /** Where a criterion of a request stands. */
  public Status status(Request request, String criterion) {
    return statuses.getOrDefault(new Key(request.id(), criterion), Status.NOT_DOCUMENTED);
  }

  /** Where each criterion of a request stands. */
  public Function<String, Status> of(Request request) {
    return criterion -> status(request, criterion);
  }
}
