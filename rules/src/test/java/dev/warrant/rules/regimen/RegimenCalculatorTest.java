package dev.warrant.rules.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.facts.UsePhase;
import dev.warrant.rules.regimen.Reckoning.Settled;
import dev.warrant.rules.regimen.Reckoning.Unsettled;
import dev.warrant.rules.vocabulary.MorphineEquivalents;
import dev.warrant.rules.vocabulary.Vocabulary;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegimenCalculatorTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final RegimenCalculator CALCULATOR = new RegimenCalculator(VOCABULARY.drugs());
  private static final MorphineEquivalents CDC_2016 = VOCABULARY.morphineEquivalents("cdc-2016");
  private static final MorphineEquivalents CDC_2022 = VOCABULARY.morphineEquivalents("cdc-2022");

  @Test
  void ten_fentanyl_patches_of_25_mcg_an_hour_for_thirty_days_are_60_mme() {
    DrugRequest patches =
        new Asked("fentanyl").form(DoseForm.PATCH).strength("25", "mcg/h").fill(10, 30).request();

    assertThat(mme(CDC_2016, patches)).isEqualByComparingTo("60");
  }

  @Test
  void fifteen_patches_for_thirty_days_are_changed_every_48_hours_and_worn_one_at_a_time() {
    DrugRequest patches =
        new Asked("fentanyl").form(DoseForm.PATCH).strength("25", "mcg/h").fill(15, 30).request();

    Reckoning reckoned = CALCULATOR.morphineEquivalents(List.of(patches), List.of(), CDC_2016);

    assertThat(((Settled) reckoned).value()).isEqualByComparingTo("60");
    assertThat(reckoned.steps()).first().asString().contains("every 48 hours");
  }

  @Test
  void a_patch_without_directions_serves_the_interval_of_its_label() {
    DrugRequest patches =
        new Asked("fentanyl").form(DoseForm.PATCH).strength("25", "mcg/h").quantity(10).request();

    assertThat(settled(CALCULATOR.daysSupply(patches, List.of()))).isEqualByComparingTo("30");
  }

  @Test
  void one_tablet_without_directions_or_refill_lasts_one_day_and_two_do_not_tell() {
    DrugRequest one = new Asked("diazepam").form(DoseForm.TABLET).quantity(1).request();
    DrugRequest two = new Asked("diazepam").form(DoseForm.TABLET).quantity(2).request();
    DrugRequest tube = new Asked("lidocaine").form(DoseForm.GEL).quantity(1).request();

    assertThat(settled(CALCULATOR.daysSupply(one, List.of()))).isEqualByComparingTo("1");
    assertThat(CALCULATOR.daysSupply(two, List.of())).isInstanceOf(Unsettled.class);
    assertThat(CALCULATOR.daysSupply(tube, List.of())).isInstanceOf(Unsettled.class);
  }

  @Test
  void a_stated_interval_wins_over_the_label() {
    DrugRequest patches =
        new Asked("fentanyl")
            .form(DoseForm.PATCH)
            .strength("25", "mcg/h")
            .quantity(15)
            .sig("1 patch q48h", "1", "1", "0.5", "0.5", false)
            .request();

    assertThat(settled(CALCULATOR.daysSupply(patches, List.of()))).isEqualByComparingTo("30");
    assertThat(mme(CDC_2016, patches)).isEqualByComparingTo("60");
  }

  @Test
  void norco_10_325_180_tablets_in_thirty_days_are_60_mme_and_1950_mg_acetaminophen() {
    DrugRequest norco =
        new Asked("hydrocodone-acetaminophen")
            .text("Norco 10/325 #180, 30 days")
            .strength("10", "mg")
            .fill(180, 30)
            .request();

    Reckoning reckoned = CALCULATOR.morphineEquivalents(List.of(norco), List.of(), CDC_2016);

    assertThat(((Settled) reckoned).value()).isEqualByComparingTo("60");
    assertThat(reckoned.steps())
        .containsExactly(
            "180 tablets ÷ 30 days = 6 a day.",
            "6 × 10 mg hydrocodone = 60 mg a day.",
            "60 mg hydrocodone × 1 = 60 MME a day (CDC 2016).");
    LabelComparison acetaminophen = CALCULATOR.acetaminophen(List.of(norco), List.of());
    assertThat(settled(acetaminophen.daily())).isEqualByComparingTo("1950");
    assertThat(acetaminophen.within()).contains(true);
  }

  @Test
  void methadone_5_mg_90_tablets_in_thirty_days_are_60_by_the_steps_of_2016_and_70_5_by_2022() {
    DrugRequest methadone = new Asked("methadone").strength("5", "mg").fill(90, 30).request();

    assertThat(mme(CDC_2016, methadone)).isEqualByComparingTo("60");
    assertThat(mme(CDC_2022, methadone)).isEqualByComparingTo("70.5");
  }

  @Test
  void the_methadone_factor_rises_with_the_daily_dose() {
    assertThat(methadone(20)).isEqualByComparingTo("80");
    assertThat(methadone(30)).isEqualByComparingTo("240");
    assertThat(methadone(60)).isEqualByComparingTo("600");
    assertThat(methadone(70)).isEqualByComparingTo("840");
  }

  private static BigDecimal methadone(int milligramsPerDay) {
    return mme(
        CDC_2016, new Asked("methadone").strength("10", "mg").fill(milligramsPerDay, 10).request());
  }

  @Test
  void a_patch_and_four_tablets_a_day_add_up() {
    DrugRequest fentanyl =
        new Asked("fentanyl").form(DoseForm.PATCH).strength("12", "mcg/h").fill(10, 30).request();
    DrugRequest norco =
        new Asked("hydrocodone-acetaminophen")
            .strength("10", "mg")
            .sig("1 po qid", "1", "1", "4", "4", false)
            .request();

    assertThat(mme(CDC_2016, fentanyl, norco)).isEqualByComparingTo("68.8");
  }

  @Test
  void the_long_acting_and_the_short_acting_form_both_count() {
    DrugRequest oxycontin =
        new Asked("oxycodone-er")
            .strength("40", "mg")
            .sig("bid", null, null, "2", "2", false)
            .request();
    DrugRequest oxycodone =
        new Asked("oxycodone")
            .strength("15", "mg")
            .sig("q6h", null, null, "4", "4", false)
            .request();

    assertThat(mme(CDC_2016, oxycontin, oxycodone)).isEqualByComparingTo("210");
  }

  @Test
  void an_opioid_both_asked_for_and_taken_counts_once_as_it_is_asked_for() {
    DrugRequest norco =
        new Asked("hydrocodone-acetaminophen").strength("10", "mg").quantity(90).request();
    MedicationUse taken =
        use("hydrocodone-acetaminophen", "5", Asked.directions("1 tid", "1", "1", "3", "3", false));

    Reckoning reckoned = CALCULATOR.morphineEquivalents(List.of(norco), List.of(taken), CDC_2016);

    assertThat(settled(reckoned)).isEqualByComparingTo("30");
  }

  @Test
  void an_opioid_that_was_stopped_or_denied_does_not_count() {
    MedicationUse stopped =
        new MedicationUse(
            "f1",
            "oxycodone",
            "opioid",
            UsePhase.STOPPED,
            null,
            null,
            null,
            Amount.of("10", "mg"),
            null,
            Asked.directions("qid", null, null, "4", "4", false),
            Assertion.PRESENT,
            null,
            null);

    assertThat(settled(CALCULATOR.morphineEquivalents(List.of(), List.of(stopped), CDC_2016)))
        .isEqualByComparingTo("0");
  }

  @Test
  void one_to_two_tablets_every_four_to_six_hours_is_a_range_and_the_most_counts() {
    DrugRequest norco =
        new Asked("hydrocodone-acetaminophen")
            .strength("10", "mg")
            .quantity(60)
            .sig("1-2 tabs q4-6h prn", "1", "2", "4", "6", true)
            .request();

    Settled days = (Settled) CALCULATOR.daysSupply(norco, List.of());
    Settled total = (Settled) CALCULATOR.morphineEquivalents(List.of(norco), List.of(), CDC_2016);

    assertThat(days.value()).isEqualByComparingTo("5");
    assertThat(days.otherEnd()).isEqualByComparingTo("15");
    assertThat(days.isRange()).isTrue();
    assertThat(days.steps())
        .containsExactly(
            "\"1-2 tabs q4-6h prn\" is 2 × 6 = 12 a day (the directions allow 4 to 12; the most"
                + " counts), every \"as needed\" dose counted.",
            "60 tablets ÷ 12 a day = 5 days.");
    assertThat(total.value()).isEqualByComparingTo("120");
    assertThat(total.otherEnd()).isEqualByComparingTo("40");
  }

  @Test
  void refills_lengthen_the_supply() {
    DrugRequest tizanidine =
        new Asked("tizanidine")
            .strength("4", "mg")
            .quantity(90)
            .refills(2)
            .sig("1 tid", "1", "1", "3", "3", false)
            .request();

    assertThat(settled(CALCULATOR.daysSupply(tizanidine, List.of()))).isEqualByComparingTo("90");
  }

  @Test
  void the_longer_of_stated_days_and_reckoned_days_counts() {
    DrugRequest flexeril =
        new Asked("cyclobenzaprine")
            .strength("10", "mg")
            .fill(90, 10)
            .sig("1 tid", "1", "1", "3", "3", false)
            .request();

    Reckoning days = CALCULATOR.daysSupply(flexeril, List.of());

    assertThat(settled(days)).isEqualByComparingTo("30");
    assertThat(days.steps()).last().asString().contains("the longer counts");
  }

  @Test
  void a_quantity_alone_is_left_unsettled_and_says_what_is_missing() {
    DrugRequest baclofen = new Asked("baclofen").strength("20", "mg").quantity(120).request();

    Reckoning days = CALCULATOR.daysSupply(baclofen, List.of());

    assertThat(days).isInstanceOf(Unsettled.class);
    assertThat(((Unsettled) days).reason()).contains("No directions for use");
  }

  @Test
  void an_opioid_without_a_factor_leaves_the_total_unsettled_but_keeps_the_rest() {
    DrugRequest butrans =
        new Asked("buprenorphine").form(DoseForm.PATCH).strength("20", "mcg/h").request();
    DrugRequest oxycodone = new Asked("oxycodone").strength("30", "mg").fill(90, 30).request();

    Reckoning reckoned =
        CALCULATOR.morphineEquivalents(List.of(butrans, oxycodone), List.of(), CDC_2016);

    assertThat(reckoned).isInstanceOf(Unsettled.class);
    assertThat(((Unsettled) reckoned).atLeast()).isEqualByComparingTo("135");
    assertThat(((Unsettled) reckoned).reason()).contains("no factor for buprenorphine");
  }

  @Test
  void a_strength_that_is_made_only_as_a_capsule_is_never_used_silently() {
    DrugRequest morphine = new Asked("morphine-er").strength("50", "mg").fill(90, 30).request();

    Reckoning reckoned = CALCULATOR.morphineEquivalents(List.of(morphine), List.of(), CDC_2016);

    assertThat(reckoned.cautions()).singleElement().asString().contains("is a capsule strength");
  }

  @Test
  void baclofen_80_mg_a_day_is_at_its_label_maximum_and_cyclobenzaprine_40_mg_is_over_it() {
    DrugRequest baclofen = new Asked("baclofen").strength("20", "mg").fill(120, 30).request();
    DrugRequest flexeril =
        new Asked("cyclobenzaprine").strength("10", "mg").fill(120, 30).request();

    assertThat(CALCULATOR.labelMaximum(baclofen, List.of()).orElseThrow().within()).contains(true);
    assertThat(CALCULATOR.labelMaximum(flexeril, List.of()).orElseThrow().within()).contains(false);
  }

  private static BigDecimal mme(MorphineEquivalents table, DrugRequest... requests) {
    return settled(CALCULATOR.morphineEquivalents(List.of(requests), List.of(), table));
  }

  private static BigDecimal settled(Reckoning reckoning) {
    assertThat(reckoning).isInstanceOf(Settled.class);
    return ((Settled) reckoning).value();
  }

  private static MedicationUse use(String drug, String milligrams, Sig sig) {
    return new MedicationUse(
        "f1",
        drug,
        "opioid",
        UsePhase.CONTINUING,
        null,
        null,
        true,
        Amount.of(milligrams, "mg"),
        null,
        sig,
        Assertion.PRESENT,
        null,
        null);
  }
}
