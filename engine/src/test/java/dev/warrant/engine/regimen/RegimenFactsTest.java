package dev.warrant.engine.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Sample;
import dev.warrant.engine.session.DerivedFacts;
import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.MedicationUse;
import dev.warrant.rules.facts.OpioidDose;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.facts.Supply;
import dev.warrant.rules.facts.UsePhase;
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

  @Test
  void an_opioid_asked_for_and_another_in_use_have_each_their_dose() {
    assertThat(derived(oxycodone(daily(4), null), morphine("f1", UsePhase.CONTINUING)))
        .filteredOn(OpioidDose.class::isInstance)
        .extracting(
            fact ->
                fact.id() + " " + ((OpioidDose) fact).morphineEquivalentsPerDay().intValueExact())
        .containsExactly("opioid-dose-r1 60", "opioid-dose-f1 20");
  }

  @Test
  void an_opioid_that_was_stopped_has_no_dose() {
    assertThat(derived(oxycodone(daily(4), null), morphine("f1", UsePhase.STOPPED)))
        .extracting(Fact::id)
        .containsExactly("supply-r1", "opioid-dose-r1");
  }
}
