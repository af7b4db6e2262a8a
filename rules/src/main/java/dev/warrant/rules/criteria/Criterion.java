package dev.warrant.rules.criteria;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.Objects;

/**
 * A rule's conclusion on one criterion of one request.
 *
 * <p>Equality leaves the evidence out: several matches that support the same conclusion are one
 * conclusion, so that truth maintenance withdraws it only with its last support.
 */
public final class Criterion {
  private final String id;
  private final Request request;
  private final Status status;
  private final List<Fact> because;

  private Criterion(String id, Request request, Status status, List<Fact> because) {
    this.id = Objects.requireNonNull(id, "id");
    this.request = Objects.requireNonNull(request, "request");
    this.status = status;
    this.because = because;
  }

  /** The record shows that the criterion holds for this request. */
  public static Criterion met(String id, Request request) {
    return new Criterion(id, request, Status.MET, List.of());
  }

  /** The record contradicts the criterion for this request. */
  public static Criterion notMet(String id, Request request) {
    return new Criterion(id, request, Status.NOT_MET, List.of());
  }

  /** The same conclusion, resting on these facts. */
  public Criterion because(Fact... facts) {
    return new Criterion(id, request, status, List.of(facts));
  }

  public String id() {
    return id;
  }

  public Request request() {
    return request;
  }

  /** {@link Status#MET} or {@link Status#NOT_MET}. */
  public Status status() {
    return status;
  }

  /** The facts that one supporting rule handed over; other matches may add theirs. */
  public List<Fact> because() {
    return because;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Criterion that
        && id.equals(that.id)
        && request.id().equals(that.request.id())
        && status == that.status;
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, request.id(), status);
  }

  @Override
  public String toString() {
    return id + " of " + request.id() + ": " + status;
  }
}
