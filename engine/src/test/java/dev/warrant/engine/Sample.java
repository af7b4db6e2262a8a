package dev.warrant.engine;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.OtherRequest;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.facts.TrialOutcome;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Requests, facts and editions that the tests of this module share. */
public final class Sample {
  public static final LocalDate DAY = LocalDate.of(2015, 2, 2);

  private static final Warrant WARRANT = Warrant.fromDirectory(editions());

  private Sample() {}

  /** Judges by the sample editions; compiled once for all tests. */
  public static Warrant warrant() {
    return WARRANT;
  }

  /** The folder of the sample editions. */
  public static Path editions() {
    try {
      return Path.of(Sample.class.getResource("/editions").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static Case subject(List<Request> requests, Fact... facts) {
    return new Case(
        "C-1", "note.txt", CaseKind.RFA_NOTE, DAY, "request date", requests, List.of(facts));
  }

  public static Case subject(Request request, Fact... facts) {
    return subject(List.of(request), facts);
  }

  public static DrugRequest relaxant(String id, String drug, Integer days) {
    BigDecimal three = BigDecimal.valueOf(3);
    BigDecimal one = BigDecimal.ONE;
    return new DrugRequest(
        id,
        drug + " 10 mg #90",
        drug,
        drug,
        "muscle-relaxant",
        null,
        Amount.of("10", "mg"),
        BigDecimal.valueOf(90),
        null,
        new Sig(one, one, three, three, false, "one three times a day", null),
        days,
        null,
        null);
  }

  public static InjectionRequest injections(Integer count) {
    return new InjectionRequest(
        "r1",
        "Lumbar epidural steroid injection x" + count,
        null,
        "epidural-steroid-injection",
        null,
        null,
        List.of("L4-5"),
        null,
        null,
        count,
        null,
        null);
  }

  public static OtherRequest other(String treatment) {
    return new OtherRequest("r1", treatment, treatment, null, null);
  }

  public static Evidence quote(String words) {
    return new Evidence("note.txt", "subjective", 0, words.length(), words, List.of());
  }

  public static Finding finding(String id, String concept, Assertion assertion, String words) {
    return new Finding(id, concept, null, null, null, null, assertion, null, quote(words));
  }

  public static Diagnosis diagnosis(String id, String concept, Assertion assertion, String words) {
    return new Diagnosis(id, concept, null, assertion, null, quote(words));
  }

  public static TreatmentTrial failed(String id, String drug) {
    return new TreatmentTrial(
        id, drug, "nsaid", TrialOutcome.FAILED, null, null, quote(drug + " gave no relief"));
  }

  public static MedicationUse use(String id, String drug, int days) {
    return new MedicationUse(
        id,
        drug,
        "muscle-relaxant",
        null,
        null,
        days,
        true,
        null,
        null,
        null,
        null,
        null,
        quote(drug + " daily for " + days + " days"));
  }

  /** A flare in words that hedge. */
  public static Finding doubtfulFlare(String id) {
    String words = "appears to have a flare";
    Evidence evidence =
        new Evidence("note.txt", "subjective", 0, words.length(), words, List.of(Doubt.HEDGED));
    return new Finding(
        id, "acute-exacerbation", null, null, null, null, Assertion.PRESENT, null, evidence);
  }
}
