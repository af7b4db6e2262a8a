package dev.warrant.engine.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DailyDose;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.regimen.Reckoning;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegimenFactsTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final Amount TEN = Amount.of("10", "mg");
  private final DerivedFacts regimen = new RegimenFacts(VOCABULARY, "cdc-2016");

  private List<Fact> derived(Request request, Fact... facts) {
    return regimen.of(Sample.subject(request, facts));
  }

  private static Sig daily(int times) {
    BigDecimal one = BigDecimal.ONE;
    BigDecimal doses = BigDecimal.valueOf(times);
    return new Sig(one, one, doses, doses, false, times + " a day", null);
  }

  private static DrugRequest oxycodone(Sig sig, Integer refills) {
    BigDecimal quantity = BigDecimal.valueOf(90);
    return new DrugRequest(
        "r1",
        "oxycodone",
        null,
        "oxycodone",
        "opioid",
        null,
        TEN,
        quantity,
        refills,
        sig,
        null,
        null,
        null);
  }

  private static MedicationUse morphine(String id, UsePhase phase) {
    return new MedicationUse(
        id, "morphine", "opioid", phase, null, null, true, TEN, null, daily(2), null, null, null);
  }

  @Test
  void a_supply_lasts_the_quantity_with_its_refills_divided_by_the_doses_of_a_day() {
    assertThat(derived(oxycodone(daily(4), 1)))
        .filteredOn(Supply.class::isInstance)
        .extracting(fact -> fact.id() + " " + ((Supply) fact).days())
        .containsExactly("supply-r1 45");
  }

  @Test
  void without_directions_there_is_neither_a_supply_nor_a_dose() {
    assertThat(derived(oxycodone(null, null))).isEmpty();
  }

  private static OpioidDose total(List<Fact> derived) {
    return (OpioidDose)
        derived.stream().filter(OpioidDose.class::isInstance).findFirst().orElseThrow();
  }

  @Test
  void an_opioid_asked_for_and_another_in_use_add_up() {
    OpioidDose dose =
        total(derived(oxycodone(daily(4), null), morphine("f1", UsePhase.CONTINUING)));

    assertThat(dose.id()).isEqualTo("opioid-dose-r1");
    assertThat(dose.morphineEquivalentsPerDay()).isEqualByComparingTo("80");
    assertThat(dose.steps()).last().isEqualTo("60 + 20 = 80 MME a day (CDC 2016).");
  }

  @Test
  void an_opioid_that_was_stopped_adds_nothing() {
    assertThat(
            total(derived(oxycodone(daily(4), null), morphine("f1", UsePhase.STOPPED)))
                .morphineEquivalentsPerDay())
        .isEqualByComparingTo("60");
  }

  @Test
  void one_opioid_of_unknown_dose_leaves_the_total_open_and_tells_what_the_others_come_to() {
    OpioidDose dose = total(derived(oxycodone(null, null), morphine("f1", UsePhase.CONTINUING)));

    assertThat(dose.morphineEquivalentsPerDay()).isNull();
    assertThat(dose.atLeast()).isEqualByComparingTo("20");
  }

  @Test
  void the_table_of_2022_is_used_where_it_is_chosen() {
    DrugRequest tramadol =
        new DrugRequest(
            "r1",
            "tramadol",
            null,
            "tramadol",
            "opioid",
            null,
            Amount.of("50", "mg"),
            null,
            null,
            daily(4),
            null,
            null,
            null);
    DerivedFacts later = new RegimenFacts(VOCABULARY, "cdc-2022");

    assertThat(total(derived(tramadol)).morphineEquivalentsPerDay()).isEqualByComparingTo("20");
    assertThat(total(later.of(Sample.subject(tramadol))).morphineEquivalentsPerDay())
        .isEqualByComparingTo("40");
  }

  @Test
  void a_combination_has_a_dose_of_each_ingredient() {
    DrugRequest norco =
        new DrugRequest(
            "r1",
            "Norco 10/325 #180",
            null,
            "hydrocodone-acetaminophen",
            "opioid",
            null,
            TEN,
            BigDecimal.valueOf(180),
            null,
            null,
            30,
            null,
            null);

    assertThat(derived(norco))
        .filteredOn(DailyDose.class::isInstance)
        .extracting(
            fact ->
                ((DailyDose) fact).ingredient()
                    + " "
                    + ((DailyDose) fact).milligrams().toPlainString()
                    + " mg")
        .containsExactly("hydrocodone 60 mg", "acetaminophen 1950 mg");
  }

  @Test
  void an_account_names_the_table_shows_the_steps_and_says_what_is_missing() {
    RegimenAccount settled = account(oxycodone(daily(4), null));
    RegimenAccount open = account(oxycodone(null, null));

    assertThat(settled.morphineEquivalents().table().name()).isEqualTo("CDC 2016");
    assertThat(settled.steps())
        .containsExactly(
            "\"4 a day\" is 4 a day.",
            "90 tablets ÷ 4 a day = 22.5 days.",
            "4 × 10 mg oxycodone = 40 mg a day.",
            "40 mg oxycodone × 1.5 = 60 MME a day (CDC 2016).");
    assertThat(open.steps()).isEmpty();
    assertThat(((Reckoning.Unsettled) open.daysSupply()).reason())
        .startsWith("No directions for use and no days' supply are stated");
  }

  @Test
  void a_strength_that_is_not_made_in_that_form_is_told() {
    DrugRequest morphine =
        new DrugRequest(
            "r1",
            "MSER 50mg #90",
            null,
            "morphine-er",
            "opioid",
            null,
            Amount.of("50", "mg"),
            BigDecimal.valueOf(90),
            null,
            daily(3),
            null,
            null,
            null);

    assertThat(account(morphine).strengthNotMade())
        .startsWith(
            "morphine sulfate extended release 50 mg is a capsule strength; no such tablet is"
                + " made");
  }

  private RegimenAccount account(DrugRequest request) {
    return new RegimenFacts(VOCABULARY, "cdc-2016")
        .account(Sample.subject(request), request)
        .orElseThrow();
  }
}
