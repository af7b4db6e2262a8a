package dev.warrant.rules.guideline;

import dev.warrant.rules.criteria.Status;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold: one criterion, all of several, or any of several. Three-valued throughout. */
public sealed interface Requirement {

  /** Where this stands, given where each criterion stands. */
  Status status(Function<String, Status> criteria);

  /** Every criterion it names, in the order written. */
  Stream<String> criteria();

  /** One criterion. */
  record One(String criterion) implements Requirement {
    @Override
    public Status status(Function<String, Status> criteria) {
      return criteria.apply(criterion);
    }

    @Override
    public Stream<String> criteria() {
      return Stream.of(criterion);
    }
  }

  /** Met if all are; not met if one is not; else not documented. Nothing required is met. */
  record All(List<Requirement> parts) implements Requirement {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Status status(Function<String, Status> criteria) {
      List<Status> statuses = parts.stream().map(part -> part.status(criteria)).toList();
      if (statuses.contains(Status.NOT_MET)) {
        return Status.NOT_MET;
      }
      return statuses.contains(Status.NOT_DOCUMENTED) ? Status.NOT_DOCUMENTED : Status.MET;
    }

    @Override
    public Stream<String> criteria() {
      return parts.stream().flatMap(Requirement::criteria);
    }
  }

  /** Met if one is; not met if none can be; else not documented. */
  record Any(List<Requirement> parts) implements Requirement {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Status status(Function<String, Status> criteria) {
      List<Status> statuses = parts.stream().map(part -> part.status(criteria)).toList();
      if (statuses.contains(Status.MET)) {
        return Status.MET;
      }
      return statuses.contains(Status.NOT_DOCUMENTED) ? Status.NOT_DOCUMENTED : Status.NOT_MET;
    }

    @Override
    public Stream<String> criteria() {
      return parts.stream().flatMap(Requirement::criteria);
    }
  }
}
