package dev.warrant.nlp.fact.injection;

import dev.warrant.nlp.date.DateMention;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.PriorInjection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts the injections that a record tells of: one told of twice is one. */
final class InjectionsGiven {
  private final List<InjectionTelling> tellings;
  private final LocalDate today;

  private InjectionsGiven(List<InjectionTelling> tellings, LocalDate today) {
    this.tellings = List.copyOf(tellings);
    this.today = today;
  }

  /**
   * The injections given before, or that there were none.
   *
   * @param today date of the case; {@code null} if unsaid
   */
  static Stream<FactDraft> of(List<InjectionTelling> tellings, LocalDate today) {
    return new InjectionsGiven(tellings, today).injections();
  }

  private Stream<FactDraft> injections() {
    List<InjectionTelling> given = tellings.stream().filter(InjectionTelling::given).toList();
    if (given.isEmpty()) {
      return tellings.stream().map(telling -> draft(telling, Assertion.ABSENT, null)).limit(1);
    }
    List<InjectionTelling> dated =
        given.stream().filter(telling -> !telling.dates().isEmpty()).toList();
    List<FactDraft> drafts = new ArrayList<>();
    List<LocalDate> seen = new ArrayList<>();
    int counted = 0;
    for (InjectionTelling telling : dated) {
      List<DateMention> unseen =
          telling.dates().stream().filter(date -> !seen.contains(date.earliest())).toList();
      unseen.forEach(date -> seen.add(date.earliest()));
      for (Boolean within : withinYear(unseen)) {
        int count = (int) unseen.stream().filter(date -> same(within, withinYear(date))).count();
        counted += count;
        drafts.add(
            draft(telling, Assertion.PRESENT, new Given(last(unseen, within), count, within)));
      }
    }
    int already = counted;
    Optional<InjectionTelling> most =
        given.stream()
            .filter(telling -> telling.count() != null)
            .max(Comparator.comparingInt(InjectionTelling::count));
    most.filter(telling -> telling.count() > already)
        .ifPresent(
            telling ->
                drafts.add(
                    draft(
                        telling,
                        Assertion.PRESENT,
                        new Given(null, telling.count() - already, telling.withinYear()))));
    if (drafts.isEmpty()) {
      given.stream()
          .min(Comparator.comparing(InjectionTelling::implied))
          .ifPresent(
              telling ->
                  drafts.add(draft(telling, Assertion.PRESENT, new Given(null, null, null))));
    }
    return drafts.stream();
  }

  /** What is known of injections that were given. */
  private record Given(LocalDate on, Integer count, Boolean withinYear) {}

  private List<Boolean> withinYear(List<DateMention> dates) {
    List<Boolean> kinds = new ArrayList<>();
    for (DateMention date : dates) {
      Boolean within = withinYear(date);
      if (kinds.stream().noneMatch(kind -> same(kind, within))) {
        kinds.add(within);
      }
    }
    return kinds;
  }

  private static boolean same(Boolean one, Boolean other) {
    return Objects.equals(one, other);
  }

  private LocalDate last(List<DateMention> dates, Boolean within) {
    return dates.stream()
        .filter(date -> same(within, withinYear(date)))
        .map(DateMention::earliest)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Whether a day lies in the twelve months before the case; {@code null} if that is not known. */
  private Boolean withinYear(DateMention date) {
    if (today == null) {
      return null;
    }
    LocalDate yearAgo = today.minusYears(1);
    return date.latest().isBefore(yearAgo)
        ? Boolean.FALSE
        : date.earliest().isBefore(yearAgo) ? null : Boolean.TRUE;
  }

  private static FactDraft draft(InjectionTelling telling, Assertion assertion, Given given) {
    Statement statement = telling.statement();
    Given known = given == null ? new Given(null, null, null) : given;
    return new FactDraft(
        "prior-injection " + statement.index() + " " + known.withinYear(),
        assertion,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) ->
            new PriorInjection(
                id,
                InjectionHistory.PROCEDURE,
                telling.region(),
                known.on(),
                known.count(),
                known.withinYear(),
                a,
                on,
                e));
  }
}
