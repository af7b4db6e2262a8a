package dev.warrant.rules.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** One thing that the record says of the patient or of the request, with the words that say it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = DrugRequest.class, name = "drug-request"),
  @JsonSubTypes.Type(value = InjectionRequest.class, name = "injection-request"),
  @JsonSubTypes.Type(value = OtherRequest.class, name = "other-request"),
  @JsonSubTypes.Type(value = Patient.class, name = "patient"),
  @JsonSubTypes.Type(value = Diagnosis.class, name = "diagnosis"),
  @JsonSubTypes.Type(value = Finding.class, name = "finding"),
  @JsonSubTypes.Type(value = MedicationUse.class, name = "medication-use"),
  @JsonSubTypes.Type(value = TreatmentTrial.class, name = "treatment-trial"),
  @JsonSubTypes.Type(value = Indication.class, name = "indication"),
  @JsonSubTypes.Type(value = PainScore.class, name = "pain-score"),
  @JsonSubTypes.Type(value = PainRelief.class, name = "pain-relief"),
  @JsonSubTypes.Type(value = FunctionalChange.class, name = "functional-change"),
  @JsonSubTypes.Type(value = AdverseEffect.class, name = "adverse-effect"),
  @JsonSubTypes.Type(value = DrugScreen.class, name = "drug-screen"),
  @JsonSubTypes.Type(value = PrescriptionMonitoring.class, name = "prescription-monitoring"),
  @JsonSubTypes.Type(value = PriorInjection.class, name = "prior-injection"),
  @JsonSubTypes.Type(value = InjectionResponse.class, name = "injection-response"),
  @JsonSubTypes.Type(value = Assessment.class, name = "assessment"),
  @JsonSubTypes.Type(value = WorkStatus.class, name = "work-status"),
  @JsonSubTypes.Type(value = Order.class, name = "order"),
  @JsonSubTypes.Type(value = UrDecision.class, name = "ur-decision"),
  @JsonSubTypes.Type(value = Supply.class, name = "supply"),
  @JsonSubTypes.Type(value = DailyDose.class, name = "daily-dose"),
  @JsonSubTypes.Type(value = OpioidDose.class, name = "opioid-dose"),
})
public sealed interface Fact
    permits Request,
        ConcurrentMedicine,
        Patient,
        Diagnosis,
        Finding,
        TreatmentTrial,
        Indication,
        PainScore,
        PainRelief,
        FunctionalChange,
        AdverseEffect,
        DrugScreen,
        PrescriptionMonitoring,
        PriorInjection,
        InjectionResponse,
        Assessment,
        WorkStatus,
        Order,
        UrDecision,
        Supply,
        DailyDose,
        OpioidDose {

  /** Names the fact within its case: {@code r1} for a request, {@code f7} for any other. */
  String id();

  /** What it is about: a concept id of the vocabulary, a drug id or a drug class id. */
  String concept();

  /** How the record speaks of it. */
  Assertion assertion();

  /** The date on which it was said; {@code null} if the record does not date it. */
  LocalDate saidOn();

  /** The words it was read from. */
  Evidence evidence();

  /** Whether the record asserts it of the patient, now. */
  default boolean present() {
    return assertion() == Assertion.PRESENT;
  }

  /** Whether the record says that it is not so. */
  default boolean absent() {
    return assertion() == Assertion.ABSENT;
  }
}
