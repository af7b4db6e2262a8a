package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Guidance;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.Side;
import dev.warrant.rules.vocabulary.Drug;
import java.util.List;
import java.util.Objects;

/** A treatment that a line asks for. */
public sealed interface ParsedRequest {

  /** The treatment as a person would write it. */
  String treatment();

  /** First offset into the line, inclusive. */
  int start();

  /** Last offset into the line, exclusive. */
  int end();

  /**
   * A medicine.
   *
   * @param drug the medicine
   * @param treatment its name, with the form where that matters
   * @param phrase what the line says of it
   * @param compoundedWith the ingredients of a compounded topical, as drug ids, in the order of the
   *     line; empty if it is none
   * @param doubts reasons to trust the reading less
   * @param start first offset into the line, inclusive
   * @param end last offset into the line, exclusive
   */
  record ParsedDrug(
      Drug drug,
      String treatment,
      MedicationPhrase phrase,
      List<String> compoundedWith,
      List<Doubt> doubts,
      int start,
      int end)
      implements ParsedRequest {
    public ParsedDrug {
      Objects.requireNonNull(drug, "drug");
      Objects.requireNonNull(treatment, "treatment");
      compoundedWith = List.copyOf(compoundedWith);
      doubts = List.copyOf(doubts);
    }
  }

  /**
   * An injection.
   *
   * @param procedure procedure id of the vocabulary
   * @param treatment its name with region and approach where they are known
   * @param region {@code null} if unsaid
   * @param approach {@code null} if unsaid
   * @param levels disc spaces ({@code L4-5}) or nerve roots ({@code S1}); empty if unsaid
   * @param levelCount number of levels at one session, said or counted; {@code null} if unsaid
   * @param side {@code null} if unsaid
   * @param guidance {@code null} if unsaid
   * @param count number of injections asked for, at least 1; {@code null} if unsaid
   * @param series whether a series is asked for by that word
   * @param start first offset into the line, inclusive
   * @param end last offset into the line, exclusive
   */
  record ParsedInjection(
      String procedure,
      String treatment,
      Region region,
      Approach approach,
      List<String> levels,
      Integer levelCount,
      Side side,
      Guidance guidance,
      Integer count,
      boolean series,
      int start,
      int end)
      implements ParsedRequest {
    public ParsedInjection {
      Objects.requireNonNull(procedure, "procedure");
      Objects.requireNonNull(treatment, "treatment");
      levels = List.copyOf(levels);
    }
  }

  /**
   * Another treatment.
   *
   * @param treatment its name, or the line itself where the vocabulary does not know it
   * @param known whether the vocabulary knows it
   * @param start first offset into the line, inclusive
   * @param end last offset into the line, exclusive
   */
  record ParsedOther(String treatment, boolean known, int start, int end) implements ParsedRequest {
    public ParsedOther {
      Objects.requireNonNull(treatment, "treatment");
    }
  }
}
