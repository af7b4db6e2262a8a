package dev.warrant.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.vocabulary.MorphineEquivalents.Route;
import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.builtIn();
  private static final DrugTable DRUGS = VOCABULARY.drugs();

  @Test
  void opioids_benzodiazepines_and_carisoprodol_owe_a_taper_and_nothing_else_does() {
    Set<String> others =
        DRUGS.drugs().stream()
            .filter(Drug::owesTaper)
            .filter(drug -> !Set.of("opioid", "benzodiazepine").contains(drug.drugClass()))
            .map(Drug::id)
            .collect(Collectors.toSet());

    assertThat(others).containsExactly("carisoprodol");
    assertThat(DRUGS.drugs())
        .filteredOn(drug -> Set.of("opioid", "benzodiazepine").contains(drug.drugClass()))
        .allMatch(Drug::owesTaper);
  }

  @Test
  void every_label_maximum_names_its_source() {
    assertThat(DRUGS.drugs())
        .filteredOn(drug -> drug.labelMaximumPerDay() != null)
        .allSatisfy(drug -> assertThat(drug.labelSource()).isNotBlank());
  }

  @Test
  void no_name_stands_for_two_medicines() {
    List<String> names =
        DRUGS.drugs().stream()
            .flatMap(
                drug ->
                    List.of(drug.genericNames(), drug.brands(), drug.abbreviations()).stream()
                        .flatMap(List::stream)
                        .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                        .distinct())
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void a_treatment_is_called_by_its_generic_name_and_a_topical_by_its_form_too() {
    assertThat(drug("hydrocodone-acetaminophen").treatmentName(DoseForm.TABLET))
        .isEqualTo("hydrocodone/acetaminophen");
    assertThat(drug("morphine-er").treatmentName(null))
        .isEqualTo("morphine sulfate extended release");
    assertThat(drug("lidocaine").treatmentName(DoseForm.PATCH)).isEqualTo("lidocaine patch");
    assertThat(drug("lidocaine").treatmentName(DoseForm.OINTMENT)).isEqualTo("lidocaine ointment");
  }

  @Test
  void extended_release_morphine_of_50_mg_is_made_only_as_a_capsule() {
    StrengthListing listing = StrengthListing.of(drug("morphine-er"), null, Amount.of("50", "mg"));

    assertThat(listing.standing()).isEqualTo(StrengthListing.Standing.OTHER_FORM_ONLY);
    assertThat(listing.explanation())
        .startsWith(
            "morphine sulfate extended release 50 mg is a capsule strength; no such tablet is made")
        .contains("15, 30, 60, 100, 200 mg");
    assertThat(
            StrengthListing.of(drug("morphine-er"), DoseForm.CAPSULE, Amount.of("50", "mg"))
                .doubtful())
        .isFalse();
  }

  @Test
  void a_strength_that_is_not_made_is_told_and_one_of_an_unlisted_medicine_is_not() {
    assertThat(StrengthListing.of(drug("baclofen"), null, Amount.of("25", "mg")).standing())
        .isEqualTo(StrengthListing.Standing.NOT_LISTED);
    assertThat(StrengthListing.of(drug("lisinopril"), null, Amount.of("25", "mg")).standing())
        .isEqualTo(StrengthListing.Standing.UNKNOWN);
  }

  @Test
  void two_strengths_make_a_single_medicine_its_combination() {
    assertThat(DRUGS.combinationOf(drug("oxycodone"), BigDecimal.TEN, BigDecimal.valueOf(325)))
        .map(Drug::id)
        .contains("oxycodone-acetaminophen");
  }

  @Test
  void the_tables_of_2016_and_2022_differ_where_they_are_published_to_differ() {
    assertThat(factor("cdc-2016", "hydromorphone", 8)).isEqualByComparingTo("4");
    assertThat(factor("cdc-2022", "hydromorphone", 8)).isEqualByComparingTo("5");
    assertThat(factor("cdc-2016", "tramadol", 200)).isEqualByComparingTo("0.1");
    assertThat(factor("cdc-2022", "tramadol", 200)).isEqualByComparingTo("0.2");
    assertThat(factor("cdc-2016", "methadone", 20)).isEqualByComparingTo("4");
    assertThat(factor("cdc-2016", "methadone", 21)).isEqualByComparingTo("8");
    assertThat(factor("cdc-2016", "methadone", 61)).isEqualByComparingTo("12");
    assertThat(factor("cdc-2022", "methadone", 61)).isEqualByComparingTo("4.7");
  }

  @Test
  void an_unknown_table_is_refused_with_the_list_of_those_there_are() {
    assertThatThrownBy(() -> VOCABULARY.morphineEquivalents("cdc-1999"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("cdc-2016");
  }

  private static BigDecimal factor(String table, String opioid, int milligrams) {
    return VOCABULARY
        .morphineEquivalents(table)
        .factor(opioid, Route.ORAL, "mg", BigDecimal.valueOf(milligrams))
        .orElseThrow();
  }

  private static Drug drug(String id) {
    return DRUGS.drug(id).orElseThrow();
  }
}
