package dev.warrant.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warrant.engine.SampleCases;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileTest {

  @ParameterizedTest
  @EnumSource(TreeFormat.class)
  void what_is_written_is_read_back_the_same(TreeFormat format) throws IOException, FaultyCaseFile {
    String text = written(format) + written(format);
    assertThat(CaseFile.recognises("copy", text)).isTrue();
    assertThat(CaseFile.read("copy", text))
        .containsExactly(SampleCases.visit(), SampleCases.visit());
  }

  @Test
  void a_case_written_by_hand_may_leave_out_ids_and_evidence() throws FaultyCaseFile {
    Case subject =
        onlyCase(
            """
            # as a clinic would write it
            requests:
              - type: drug-request
                drug: baclofen
                drugClass: muscle-relaxant
                quantity: 90
            facts:
              - type: treatment-trial
                concept: naproxen
                outcome: FAILED
                evidence: { quote: no relief from naproxen }
            """);
    assertThat(subject.id()).isEqualTo("by-hand");
    assertThat(((DrugRequest) subject.requests().get(0)).id()).isEqualTo("r1");
    TreatmentTrial trial = (TreatmentTrial) subject.facts().get(0);
    assertThat(trial.id()).isEqualTo("f1");
    assertThat(trial.evidence())
        .isEqualTo(new Evidence("", null, 0, 23, "no relief from naproxen", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASE: Jones\n",
        "Case Number: CM15-0000000\n",
        "case summary\n",
        "Facts: the worker\n",
        "{\\rtf1 some text}",
        ""
      })
  void a_letter_or_a_note_is_no_case_file(String text) {
    assertThat(CaseFile.recognises("letter.txt", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.yaml", "case.yml", "cases.jsonl", "case.json"})
  void a_name_may_say_that_a_file_is_a_case_file(String name) {
    assertThat(CaseFile.recognises(name, "anything")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "facts: [{type: diagnosis, concpt: x}]|1|27|Diagnosis has no field \"concpt\". Did you mean"
            + " \"concept\"?|Its fields: id, concept, levels, assertion, saidOn, evidence.",
        "facts: [{type: diagnosys}]|1|16|There is no fact of type \"diagnosys\". Did you mean"
            + " \"diagnosis\"?|The types: drug-request",
        "facts: [{concept: x}]|1|9|A fact needs a \"type\".|The types: drug-request",
        "fact: []|1|1|A case has no key \"fact\". Did you mean \"facts\"?|Its keys: case, facts",
        "case: {kind: imr-leter}|1|8|\"kind\" cannot be \"imr-leter\". Did you mean"
            + " \"imr-letter\"?|It may be imr-letter, rfa-note, unknown.",
        "case: {date: 2/3/15}|1|8|\"2/3/15\" is not a date.|year-month-day",
        "facts: [{type: patient, age: old}]|1|30|Here should stand a number, not \"old\".|",
        "facts: [{type: pain-score, value: 1e999999999}]|1|35|Here should stand a number|",
        "facts: [{type: diagnosis, assertion: ABSNT}]|1|38|Did you mean \"ABSENT\"?|It may be PRESENT",
        "facts: [{type: diagnosis, levels: L4}]|1|35|Here should stand a list, not \"L4\".|",
        "facts: [{type: diagnosis, saidOn: [1]}]|1|35|Here should stand a single value, not a list.|",
        "facts: [{type: pain-score, concept: pain}]|1|37|\"concept\" follows from the other fields,"
            + " which say \"pain-score\".|leave it out",
        "facts: [{id: f1, type: patient}, {id: f1, type: patient}]|1|34|Another fact has the id"
            + " \"f1\".|of its own",
        "requests: [{type: patient}]|1|12|This is no request.|Move it to \"facts\"",
        "facts: [{type: other-request}]|1|9|This is a request.|Move it to \"requests\".",
        "requests: [{type: drug-request, drug: baclofen}]|1|12|DrugRequest needs \"drugClass\".|",
        "facts: [{type: patient, evidence: {quote: x, start: 3, end: 9}}]|1|35|Evidence: evidence from"
            + " 3 to 9 does not fit a quote of 1|",
        "facts: [{type: patient, age: 1, age: 2}]|1|33|\"age\" is written twice|Keep one",
        "facts: none|1|1|\"facts\" should be a list, not \"none\".|",
        "[]|1|1|Here should stand a case, not a list.|Its keys: case, facts",
        "case: [unclosed|1|16|cannot be read as YAML or JSON|indentation",
        "{\"case\": {\"id\": \"x\" \"kind\": 1}}|1|21|cannot be read as YAML or JSON|",
      })
  void a_fault_is_named_with_its_place_its_cause_and_its_mend(
      String text, int line, int column, String message, String remedy) {
    RulebookFault fault = firstFault(text);
    assertThat(fault.headline())
        .startsWith("by-hand.yaml:" + line + ":" + column + ": ")
        .contains(message);
    assertThat(fault.remedy()).contains(remedy == null ? "" : remedy);
  }

  @Test
  void every_fault_of_a_file_is_named_at_once() {
    assertThat(faultsOf("facts: [{type: patient, age: x}, {type: patient, agee: 3}]")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [1]\nb: *a\n",
        "facts: !!java.lang.ProcessBuilder [x]\n",
        "requests: &r []\nfacts: *r\n",
      })
  void anchors_aliases_and_tags_are_refused_so_that_nothing_grows(String text) {
    assertThat(faultsOf(text))
        .extracting(RulebookFault::remedy)
        .contains("Write the value itself.");
  }

  @Test
  void a_file_nested_without_end_is_refused() {
    assertThat(firstFault("facts: " + "[".repeat(100_000)).message()).contains("nest");
    assertThat(firstFault("{\"facts\": " + "[".repeat(100_000)).message()).contains("nest");
    assertThat(faultsOf("facts: " + "[".repeat(45) + "]".repeat(45)))
        .anySatisfy(fault -> assertThat(fault.message()).contains("nested deeper"));
  }

  @Test
  void an_empty_file_holds_no_case() {
    assertThat(firstFault("# nothing\n").message()).isEqualTo("The file holds no case.");
  }

  private static List<RulebookFault> faultsOf(String text) {
    return catchThrowableOfType(FaultyCaseFile.class, () -> CaseFile.read("by-hand.yaml", text))
        .faults();
  }

  private static RulebookFault firstFault(String text) {
    return faultsOf(text).get(0);
  }

  private static Case onlyCase(String text) throws FaultyCaseFile {
    return CaseFile.read("by-hand.yaml", text).get(0);
  }

  private static String written(TreeFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(bytes, out -> CaseWriter.write(out, SampleCases.visit(), "0.1.0"));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
