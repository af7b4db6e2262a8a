package dev.warrant.engine;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.OtherRequest;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import java.math.BigDecimal;
import java.util.List;

/** What the made-up case asks for. */
final class SampleRequests {
  private SampleRequests() {}

  static Request baclofen() {
    return new DrugRequest(
        "r1",
        "Baclofen 20mg #120",
        "baclofen",
        "baclofen",
        "muscle-relaxant",
        null,
        Amount.of("20", "mg"),
        new BigDecimal("120"),
        null,
        null,
        null,
        null,
        SampleCases.words("Baclofen 20mg #120", 10));
  }

  static Request norco() {
    Sig sig =
        new Sig(
            BigDecimal.ONE,
            BigDecimal.ONE,
            new BigDecimal("3"),
            new BigDecimal("3"),
            false,
            "1 tab TID",
            SampleCases.words("1 tab TID", 60));
    return new DrugRequest(
        "r2",
        "Norco 10/325 #90 1 tab TID",
        "hydrocodone/acetaminophen",
        "hydrocodone-acetaminophen",
        "opioid",
        null,
        Amount.of("10", "mg"),
        new BigDecimal("90"),
        1,
        sig,
        30,
        null,
        SampleCases.words("Norco 10/325 #90 1 tab TID", 40));
  }

  static Request injection() {
    return new InjectionRequest(
        "r3",
        "Series of three ESI at L4-5",
        "epidural steroid injection",
        "epidural-steroid-injection",
        Region.LUMBAR,
        Approach.INTERLAMINAR,
        List.of("L4-5"),
        null,
        null,
        3,
        null,
        SampleCases.words("Series of three ESI at L4-5", 80));
  }

  static Request therapy() {
    return new OtherRequest(
        "r4",
        "Physical therapy 2x4",
        "physical therapy",
        null,
        SampleCases.words("Physical therapy 2x4", 120));
  }

  static Request lidocaine() {
    return new DrugRequest(
        "r5",
        "Lidoderm 5% patch",
        "lidocaine patch",
        "lidocaine",
        "topical-anesthetic",
        null,
        Amount.of("5", "%"),
        null,
        null,
        null,
        null,
        null,
        SampleCases.words("Lidoderm 5% patch", 150));
  }
}
