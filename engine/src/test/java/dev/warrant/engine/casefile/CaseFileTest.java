package dev.warrant.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.warrant.engine.SampleCases;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.TreatmentTrial;
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
  void what_is_written_is_read_back_the_same(TreeFormat format) throws IOException, CaseFault {
    String text = written(format) + written(format);
    assertThat(CaseFile.recognises("copy", text)).isTrue();
    assertThat(CaseFile.read("copy", text))
        .containsExactly(SampleCases.visit(), SampleCases.visit());
  }

  @Test
  void a_case_written_by_hand_may_leave_out_ids_and_evidence() throws CaseFault {
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
        "facts: [{type: diagnosis, concpt: x}]|1|27|a diagnosis has no field \"concpt\". Did you"
            + " mean \"concept\"? Its fields: id, concept, levels, assertion, saidOn, evidence.",
        "facts: [{type: diagnosys}]|1|16|there is no type of fact \"diagnosys\". Did you mean"
            + " \"diagnosis\"?",
        "facts: [{concept: x}]|1|9|this fact needs the field \"type\"",
        "fact: []|1|1|a case has no field \"fact\". Did you mean \"facts\"?",
        "facts: [{type: patient, age: old}]|1|30|\"age\" wants a whole number, and has \"old\".",
        "facts: [{type: pain-score, value: 1e999999999}]|1|35|\"value\" wants a number",
        "facts: [{type: diagnosis, assertion: ABSNT}]|1|38|(perhaps ABSENT), and has \"ABSNT\".",
        "facts: [{type: diagnosis, levels: L4}]|1|35|\"levels\" wants a list, and has \"L4\".",
        "facts: [{type: diagnosis, saidOn: 2/3/15}]|1|35|a date such as 2015-02-28",
        "facts: [{type: diagnosis, saidOn: [1]}]|1|35|wants a single value, and has a list.",
        "facts: [{type: pain-score, concept: pain}]|1|37|\"concept\" follows from the other fields,"
            + " which say \"pain-score\".",
        "facts: [{id: f1, type: patient}, {id: f1, type: patient}]|1|34|another fact has the id"
            + " \"f1\".",
        "requests: [{type: patient}]|1|12|this is no request. Move it to \"facts\"",
        "facts: [{type: other-request}]|1|9|this is a request. Move it to \"requests\".",
        "requests: [{type: drug-request, drug: baclofen}]|1|12|a drug-request needs the field"
            + " \"drugClass\".",
        "facts: [{type: patient, evidence: {quote: x, start: 3, end: 9}}]|1|35|evidence from 3 to 9"
            + " does not fit a quote of 1",
        "facts: [{type: patient, age: 1, age: 2}]|1|33|\"age\" is given twice. Keep one.",
        "facts: none|1|8|\"facts\" wants a list, and has \"none\".",
        "[]|1|1|a case wants a set of fields, and has a list.",
        "case: [unclosed|1|16|cannot be read as YAML or JSON",
        "{\"case\": {\"id\": \"x\" \"kind\": 1}}|1|21|cannot be read as YAML or JSON",
      })
  void a_fault_is_named_with_its_place_its_cause_and_its_mend(
      String text, int line, int column, String problem) {
    CaseFault fault = faultOf(text);
    assertThat(fault.problem()).contains(problem);
    assertThat(fault.getMessage()).startsWith("by-hand.yaml:" + line + ":" + column + ": ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [1]\nb: *a\n",
        "facts: !!java.lang.ProcessBuilder [x]\n",
        "requests: &r []\nfacts: *r\n",
      })
  void anchors_aliases_and_tags_are_refused_so_that_nothing_grows(String text) {
    assertThat(faultOf(text).problem()).contains("Write the value itself.");
  }

  @Test
  void a_file_nested_without_end_is_refused() {
    assertThat(faultOf("facts: " + "[".repeat(100_000)).problem()).contains("ested");
    assertThat(faultOf("{\"facts\": " + "[".repeat(100_000)).problem()).contains("ested");
    assertThat(faultOf("facts: " + "[".repeat(30) + "]".repeat(30)).problem())
        .contains("nested deeper than a case can be");
  }

  @Test
  void an_empty_file_holds_no_case() {
    assertThat(faultOf("# nothing\n").problem()).isEqualTo("holds no case.");
  }

  private static CaseFault faultOf(String text) {
    return catchThrowableOfType(CaseFault.class, () -> CaseFile.read("by-hand.yaml", text));
  }

  private static Case onlyCase(String text) throws CaseFault {
    return CaseFile.read("by-hand.yaml", text).get(0);
  }

  private static String written(TreeFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(bytes, out -> CaseWriter.write(out, SampleCases.visit(), "0.1.0"));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
