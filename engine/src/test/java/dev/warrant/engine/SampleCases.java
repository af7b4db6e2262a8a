package dev.warrant.engine;

import dev.warrant.engine.determination.CaseDetermination;
import dev.warrant.engine.determination.Change;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.determination.DoubtfulGround;
import dev.warrant.engine.determination.EditionChoice;
import dev.warrant.engine.determination.PathwayStanding;
import dev.warrant.engine.determination.Recommendation;
import dev.warrant.engine.determination.SupportedPart;
import dev.warrant.engine.regimen.RegimenFacts;
import dev.warrant.rules.criteria.Polarity;
import dev.warrant.rules.criteria.Status;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Diagnosis;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.guideline.Verification;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A made-up case with every kind of recommendation. */
public final class SampleCases {
  private static final String SUMMARY = "clinical-case-summary";
  private static final RegimenFacts REGIMEN =
      new RegimenFacts(VocabularyReader.builtIn(), "cdc-2016");

  private SampleCases() {}

  public static Evidence words(String quote, int start, Doubt... doubts) {
    return new Evidence(
        "visit.txt", SUMMARY, start, start + quote.length(), quote, List.of(doubts));
  }

  public static Case visit() {
    return new Case(
        "visit",
        "visit.txt",
        CaseKind.RFA_NOTE,
        LocalDate.of(2015, 2, 2),
        "date of the request",
        List.of(
            SampleRequests.baclofen(),
            SampleRequests.norco(),
            SampleRequests.injection(),
            SampleRequests.therapy(),
            SampleRequests.lidocaine()),
        List.of(neverMultipleSclerosis(), longUse()));
  }

  private static Fact neverMultipleSclerosis() {
    return new Diagnosis(
        "f1",
        "multiple-sclerosis",
        List.of(),
        Assertion.ABSENT,
        LocalDate.of(2015, 1, 20),
        words("was never\n  diagnosed with multiple\tsclerosis", 200));
  }

  private static Fact longUse() {
    return new MedicationUse(
        "f2",
        "hydrocodone-acetaminophen",
        "opioid",
        UsePhase.CONTINUING,
        LocalDate.of(2013, 4, 1),
        672,
        true,
        null,
        null,
        null,
        null,
        null,
        words("has taken Norco daily since April 2013", 300, Doubt.MISSPELT_NAME));
  }

  public static CaseDetermination judged() {
    return judged(visit());
  }

  /** Whatever the case: the sample's determinations, for the requests that both have. */
  public static CaseDetermination judged(Case subject) {
    List<Determination> all = List.of(denied(), modified(), oneOfThree(), notCovered(), approved());
    return new CaseDetermination(
        subject,
        new EditionChoice(
            "mtus-2009", "in force on 2015-02-02 (date of the request)", "0f".repeat(32)),
        subject.requests().isEmpty() ? List.of() : all);
  }

  private static Determination denied() {
    return new Determination(
        SampleRequests.baclofen(),
        "muscle-relaxants",
        Recommendation.DENY,
        null,
        List.of(
            standing("acute-exacerbation", Status.NOT_DOCUMENTED, "muscle-relaxants", "63"),
            standing("antispastic-indication", Status.NOT_MET, "baclofen", "64", "f1")),
        null,
        List.of(
            new Change(
                Recommendation.APPROVE,
                List.of("acute-exacerbation", "short-course"),
                List.of(
                    "Document the date and the trigger of the flare, and how pain now differs from its"
                        + " usual course.",
                    "State how long the drug is to be taken."))),
        "The guideline recommends baclofen for spasticity of multiple sclerosis or spinal cord"
            + " injury (page 64). The record says: \"was never diagnosed with multiple sclerosis\".");
  }

  private static Determination modified() {
    return new Determination(
        SampleRequests.norco(),
        "opioids",
        Recommendation.MODIFY,
        null,
        List.of(
            new PathwayStanding(
                "continuing",
                "continuing use",
                Status.NOT_DOCUMENTED,
                List.of("functional-improvement")),
            new PathwayStanding(
                "starting", "start after others failed", Status.NOT_MET, List.of("opioid-start"))),
        List.of(
            standing("functional-improvement", Status.NOT_DOCUMENTED, "opioids", "78"),
            new CriterionStanding(
                "established-opioid-use",
                "opioid in established use",
                Status.MET,
                Polarity.QUANTITY,
                "mtus-2009:weaning",
                "124",
                Verification.RECALLED,
                "weaning.drl#long use",
                List.of("f2"),
                List.of())),
        new SupportedPart(
            new BigDecimal("76"),
            true,
            28,
            "10% of the starting dose every 2 to 4 weeks",
            "mtus-2009:weaning-rate",
            "124",
            List.of("Days 1 to 28: 90% of 3 tablets a day = 75.6 tablets.", "Whole tablets: 76."),
            null,
            "Opioids in daily use are not stopped at once.",
            "mtus-2009:weaning",
            "124",
            null),
        List.of(),
        List.of(
            new DoubtfulGround(
                "established-opioid-use", "f2", List.of(Doubt.HEDGED, Doubt.OLD_DATE))),
        List.of(),
        REGIMEN.account(visit(), SampleRequests.norco()).orElseThrow(),
        "A supply to wean is supported.");
  }

  private static Determination oneOfThree() {
    return new Determination(
        SampleRequests.injection(),
        "epidural-steroid-injections",
        Recommendation.MODIFY,
        null,
        List.of(),
        List.of(
            new CriterionStanding(
                "series-requested",
                Status.MET,
                Polarity.BARRING,
                "mtus-2009:series",
                null,
                "epidural-steroid-injections.drl#series",
                List.of("r3"))),
        new SupportedPart(
            BigDecimal.ONE,
            false,
            "A series of three is not supported; one injection is.",
            "mtus-2009:series",
            "46",
            true),
        List.of(),
        List.of(),
        List.of("series-requested"),
        null,
        "One injection is supported.");
  }

  private static Determination notCovered() {
    return new Determination(
        SampleRequests.therapy(),
        null,
        Recommendation.NOT_COVERED,
        null,
        List.of(),
        null,
        List.of(),
        "");
  }

  private static Determination approved() {
    return new Determination(
        SampleRequests.lidocaine(),
        "topical-lidocaine",
        Recommendation.APPROVE,
        "neuropathic-pain",
        List.of(standing("patch-form", Status.MET, "lidocaine", "56-57", "r5")),
        null,
        List.of(),
        "All that the guideline asks for is documented.");
  }

  private static CriterionStanding standing(
      String id, Status status, String passage, String page, String... because) {
    return new CriterionStanding(
        id,
        status,
        Polarity.REQUIRED,
        "mtus-2009:" + passage,
        page,
        passage + ".drl#" + id,
        List.of(because));
  }
}
