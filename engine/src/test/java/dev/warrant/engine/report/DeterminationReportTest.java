package dev.warrant.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.SampleCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DeterminationReportTest {

  @Test
  void a_program_reads_every_decision_with_its_criteria_and_facts() throws IOException {
    Golden.check("determination.json", tree(TreeFormat.INDENTED_JSON));
  }

  @Test
  void yaml_says_the_same_as_json() throws IOException {
    Golden.check("determination.yaml", tree(TreeFormat.YAML_DOCUMENT));
  }

  @Test
  void a_line_of_json_is_one_line() throws IOException {
    assertThat(tree(TreeFormat.JSON_LINE)).containsOnlyOnce("\n").endsWith("\n");
  }

  @Test
  void a_reader_sees_each_criterion_with_its_page_and_the_words_that_decide_it()
      throws IOException {
    Golden.check("determination.txt", DeterminationText.of(SampleCases.judged(), TextStyle.PLAIN));
  }

  @Test
  void a_terminal_without_unicode_gets_marks_of_ascii() {
    String text = DeterminationText.of(SampleCases.judged(), new TextStyle(false, false));
    assertThat(text).matches("\\p{ASCII}+").contains("x antispastic indication");
  }

  @Test
  void no_line_is_wider_than_eighty_columns() {
    assertThat(DeterminationText.of(SampleCases.judged(), TextStyle.PLAIN).lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isBetween(0, 80));
  }

  @Test
  void colour_adds_nothing_but_colour() {
    String coloured = DeterminationText.of(SampleCases.judged(), new TextStyle(true, true));
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(DeterminationText.of(SampleCases.judged(), TextStyle.PLAIN));
  }

  @Test
  void a_reader_sees_what_was_read_from_a_case() throws IOException {
    Golden.check("facts.txt", CaseText.of(SampleCases.visit(), TextStyle.PLAIN));
  }

  @Test
  void words_of_a_record_cannot_command_the_terminal() {
    assertThat(PrintableText.onOneLine("a\u001b[2Jb\u202ec\r\n\t d\u0007")).isEqualTo("a[2Jbc d");
  }

  private static String tree(TreeFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(bytes, new DeterminationTree(SampleCases.judged(), "0.1.0"));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
