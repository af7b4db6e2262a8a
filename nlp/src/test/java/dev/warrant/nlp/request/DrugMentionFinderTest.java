package dev.warrant.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.rules.vocabulary.Drug;
import dev.warrant.rules.vocabulary.DrugClass;
import dev.warrant.rules.vocabulary.DrugTable;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrugMentionFinderTest {
  private static final DrugTable TABLE = VocabularyReader.builtIn().drugs();
  private static final DrugMentionFinder FINDER = DrugMentionFinder.of(TABLE);

  static Stream<Drug> drugs() {
    return TABLE.drugs().stream();
  }

  static Stream<DrugClass> classes() {
    return TABLE.classes().stream();
  }

  @ParameterizedTest
  @MethodSource("drugs")
  void every_name_of_a_medicine_finds_that_medicine(Drug drug) {
    Stream.of(drug.genericNames(), drug.brands(), drug.abbreviations())
        .flatMap(List::stream)
        .forEach(
            name -> assertThat(ids("Takes " + name + ".")).as(name).containsExactly(drug.id()));
  }

  @ParameterizedTest
  @MethodSource("classes")
  void every_class_is_found_in_its_example_and_not_in_its_counterexample(DrugClass drugClass) {
    assertThat(ids(drugClass.matches())).contains(drugClass.id());
    assertThat(ids(drugClass.not())).doesNotContain(drugClass.id());
    drugClass.spellings().forEach(name -> assertThat(ids(name)).contains(drugClass.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "Tylenol 3 grams daily, acetaminophen",
    "Tylenol 4 g a day, acetaminophen",
    "Tylenol 3 at night, codeine-acetaminophen",
    "Tylenol #3 30 mg, codeine-acetaminophen",
  })
  void a_number_that_a_unit_follows_is_no_part_of_a_name(String words, String drug) {
    assertThat(ids("Takes " + words + ".")).containsExactly(drug);
  }

  @ParameterizedTest
  @CsvSource({
    "morphine sulfate 30 mg ER, morphine-er",
    "morphine SR, morphine-er",
    "morphine, morphine",
    "MS 30 mg, morphine",
    "MS 15mg ER, morphine-er",
    "MS Contin, morphine-er",
    "oxycodone HCl CR, oxycodone-er",
    "hydrocodone bitartrate and acetaminophen, hydrocodone-acetaminophen",
    "Oxy-Contin, oxycodone-er",
    "Nucynta ER, tapentadol-er",
    "tramadol extended-release, tramadol-er",
  })
  void release_and_salt_tell_which_medicine_is_meant(String words, String drug) {
    assertThat(ids(words)).containsExactly(drug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnosed with MS",
        "MS exam: normal tone",
        "MS since 2010",
        "GC/MS confirmation",
        "strength was MS 5/5",
        "The core of the problem is the ability to relax.",
        "Reflexes are symmetric; gait is arthritic; the patient has had pallor.",
        "Hypnosis was helpful in singular ways.",
        "Took thorazine, ampicillin and thiamine.",
      })
  void words_that_only_resemble_a_name_are_no_medicine(String sentence) {
    assertThat(ids(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lamisil", "Cerebyx", "Bactroban", "gemfibrozil", "cyproheptadine", "metolazone"})
  void a_medicine_outside_the_vocabulary_is_not_read_as_its_look_alike(String name) {
    assertThat(ids("He uses " + name + " now.")).isEmpty();
  }

  @Test
  void look_alikes_are_told_apart_when_spelled_right() {
    assertThat(ids("clonidine clonazepam tramadol trazodone hydroxyzine hydralazine"))
        .containsExactly(
            "clonidine", "clonazepam", "tramadol", "trazodone", "hydroxyzine", "hydralazine");
  }

  @Test
  void a_misspelling_is_read_and_marked() {
    DrugMention mention = FINDER.findAll("on cyclobenzeprine since May").get(0);

    assertThat(mention.id()).isEqualTo("cyclobenzaprine");
    assertThat(mention.misspelt()).isTrue();
    assertThat(mention.start()).isEqualTo(3);
    assertThat(mention.end()).isEqualTo(18);
  }

  private static List<String> ids(String line) {
    return FINDER.findAll(line).stream().map(DrugMention::id).toList();
  }
}
