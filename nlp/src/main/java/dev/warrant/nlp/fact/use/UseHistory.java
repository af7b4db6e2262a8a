package dev.warrant.nlp.fact.use;

import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.vocabulary.Drug;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What statements of several dates tell together of the use of a requested drug: one that is told
 * of at a visit, and goes on at a later one, has been used since the first. A list of medicines
 * tells of no earlier use where the record says that the drug is new.
 */
public final class UseHistory {
  /** Marks a use that nothing but a list of medicines tells. */
  private static final String LISTED = FactDraft.WITHIN + "listed";

  private static final String USE = "use ";

  private static final Set<String> GOING = Set.of("NEW_START", "CONTINUING", "RESTARTED");
  private static final Set<String> OVER = Set.of("STOPPED", "NEVER");
  private static final Set<String> FRESH = Set.of("NEW_START", "NEVER");

  /** Statements closer together than this tell no history, in days. */
  private static final int LEAST = 28;

  private UseHistory() {}

  /** A use as nothing but a list of medicines tells it. */
  static FactDraft listed(FactDraft use) {
    return new FactDraft(
        use.about() + LISTED,
        use.says(),
        use.assertion(),
        use.saidOn(),
        use.evidence(),
        use.maker());
  }

  /** The drafts, with what those on a requested drug tell together. */
  public static List<FactDraft> settle(List<FactDraft> drafts, List<Drug> requested) {
    List<FactDraft> settled = new ArrayList<>(drafts);
    requested.stream()
        .distinct()
        .forEach(
            drug -> {
              spanned(settled, drug).ifPresent(settled::add);
              if (isNew(settled, drug)) {
                settled.removeIf(draft -> draft.about().equals(USE + drug.id() + LISTED));
              }
            });
    return settled;
  }

  private static boolean isNew(List<FactDraft> drafts, Drug drug) {
    boolean fresh =
        drafts.stream()
            .filter(draft -> isOf(draft, drug) || draft.about().equals(USE + drug.drugClass()))
            .anyMatch(draft -> FRESH.contains(draft.says()));
    return fresh
        && drafts.stream()
            .filter(draft -> draft.about().equals(USE + drug.id()))
            .noneMatch(draft -> draft.says().equals(UsePhase.CONTINUING.name()));
  }

  private static boolean isOf(FactDraft draft, Drug drug) {
    return draft.about().equals(USE + drug.id()) || draft.about().equals(USE + drug.id() + LISTED);
  }

  /** The use from the first dated statement to the last. */
  private static Optional<FactDraft> spanned(List<FactDraft> drafts, Drug drug) {
    List<FactDraft> dated =
        drafts.stream()
            .filter(draft -> isOf(draft, drug) && draft.saidOn() != null)
            .sorted(Comparator.comparing(FactDraft::saidOn))
            .toList();
    List<FactDraft> going =
        dated.stream()
            .filter(draft -> draft.assertion() == Assertion.PRESENT)
            .filter(draft -> GOING.contains(draft.says()))
            .toList();
    if (going.isEmpty()) {
      return Optional.empty();
    }
    FactDraft first = going.get(0);
    FactDraft last = going.get(going.size() - 1);
    long days = ChronoUnit.DAYS.between(first.saidOn(), last.saidOn());
    boolean broken =
        dated.stream()
            .anyMatch(draft -> OVER.contains(draft.says()) && !isBefore(draft, first.saidOn()));
    return days > LEAST && last.says().equals(UsePhase.CONTINUING.name()) && !broken
        ? Optional.of(draft(drug, first, last.saidOn(), Math.toIntExact(days)))
        : Optional.empty();
  }

  private static boolean isBefore(FactDraft draft, LocalDate day) {
    return Objects.requireNonNull(draft.saidOn()).isBefore(day);
  }

  private static FactDraft draft(Drug drug, FactDraft first, LocalDate until, int days) {
    return new FactDraft(
        USE + drug.id(),
        UsePhase.CONTINUING.name(),
        Assertion.PRESENT,
        until,
        first.evidence(),
        (id, a, on, e) ->
            new MedicationUse(
                id,
                drug.id(),
                drug.drugClass(),
                UsePhase.CONTINUING,
                first.saidOn(),
                days,
                null,
                null,
                null,
                null,
                a,
                on,
                e));
  }
}
