package dev.warrant.engine.audit;

import dev.warrant.nlp.review.Claim;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Looks a record through for how long a medicine has been taken. */
final class UseSearch {
  /** Use is long from so many days on, where a claim says only that it was long. */
  private static final int LONG = 28;

  /** Use that the record dates is as long as claimed from this share on. */
  private static final double AS_LONG = 0.75;

  /** Below this share it is not: what a record dates is often only the last that it knows of. */
  private static final double NOT_AS_LONG = 0.25;

  private final RecordView record;
  private final Claim claim;

  UseSearch(RecordView record, Claim claim) {
    this.record = record;
    this.claim = claim;
  }

  /** Whether it was taken for as long as the claim says. */
  Bearing forSoLong() {
    List<Fact> shows = new ArrayList<>();
    List<Fact> denies = new ArrayList<>();
    List<Fact> hints = new ArrayList<>();
    for (MedicationUse use : uses()) {
      if (!RecordView.firm(use)) {
        hints.add(use);
      } else if (isAsLong(use)) {
        shows.add(use);
      } else if (namesTheDrug(use) && isNot(use)) {
        denies.add(use);
      } else {
        hints.add(use);
      }
    }
    return new Bearing(shows, denies, hints, true);
  }

  /** Whether the record tells how long it was taken. */
  Bearing ofKnownLength() {
    List<Fact> shows = new ArrayList<>();
    List<Fact> hints = new ArrayList<>();
    for (MedicationUse use : uses()) {
      boolean dated = use.daysOfUse() != null || use.since() != null || isNew(use);
      if (dated) {
        (RecordView.firm(use) ? shows : hints).add(use);
      }
    }
    return new Bearing(shows, List.of(), hints, true);
  }

  /** Whether it is new to the patient. */
  Bearing newlyBegun() {
    List<Fact> shows = new ArrayList<>();
    List<Fact> denies = new ArrayList<>();
    List<Fact> hints = new ArrayList<>();
    for (MedicationUse use : uses()) {
      Long days = daysOf(use);
      if (!RecordView.firm(use)) {
        hints.add(use);
      } else if (isNew(use)) {
        shows.add(use);
      } else if (namesTheDrug(use) && days != null && days >= LONG) {
        denies.add(use);
      } else {
        hints.add(use);
      }
    }
    return new Bearing(shows, denies, hints, true);
  }

  private List<MedicationUse> uses() {
    return record.facts(MedicationUse.class).filter(this::meant).toList();
  }

  private boolean meant(MedicationUse use) {
    String treatment = claim.treatment();
    if (treatment != null) {
      return use.concept().equals(treatment)
          || treatment.equals(use.drugClass())
          || use.concept().equals(claim.treatmentClass());
    }
    return record.request() instanceof DrugRequest drug && use.of(drug);
  }

  /** Nobody is contradicted of a class by what the record says of one of its drugs. */
  private boolean namesTheDrug(MedicationUse use) {
    String named = claim.treatment() == null ? record.request().concept() : claim.treatment();
    return use.concept().equals(named);
  }

  private boolean isAsLong(MedicationUse use) {
    Long days = daysOf(use);
    Long claimed = claimed();
    return days != null
        && !use.absent()
        && (claimed == null ? days >= LONG : days >= AS_LONG * claimed);
  }

  private boolean isNot(MedicationUse use) {
    Long days = daysOf(use);
    Long claimed = claimed();
    boolean shorter =
        days != null && (claimed == null ? days < LONG / 2 : days < NOT_AS_LONG * claimed);
    return use.absent() || isNew(use) || shorter;
  }

  private static boolean isNew(MedicationUse use) {
    return use.absent() || use.phase() == UsePhase.NEW_START;
  }

  private Long daysOf(MedicationUse use) {
    if (use.daysOfUse() != null) {
      return use.daysOfUse().longValue();
    }
    return use.since() == null ? null : until(use.since());
  }

  private Long claimed() {
    Claim.Length length = claim.length();
    if (length == null) {
      return null;
    }
    if (length.days() != null) {
      return length.days().longValue();
    }
    return length.since() == null ? null : until(length.since());
  }

  private Long until(LocalDate since) {
    LocalDate date = record.date();
    return date == null ? null : Math.max(0, ChronoUnit.DAYS.between(since, date));
  }
}
