package dev.warrant.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.report.TreeFormat;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;

class CaseFileProperties {

  /** Words as records hold them, and the characters that YAML trips over. */
  @Provide
  Arbitrary<String> quotes() {
    StringArbitrary printable = Arbitraries.strings().withCharRange(' ', '~');
    StringArbitrary awkward =
        Arbitraries.strings()
            .withChars("\n\r\t :#-?'\"|>%@`{}[],&*!0123456789eE._~yesno\u0085\u00a0\u2028é✓");
    return Arbitraries.oneOf(
            printable,
            awkward,
            Arbitraries.of(
                "yes",
                "1e3",
                "012",
                "2015-02-02",
                "~",
                "null",
                "-",
                "0x1F",
                "1:30",
                ".5",
                "=",
                "<<"))
        .filter(quote -> !quote.isEmpty());
  }

  @Property(tries = 500)
  void any_words_of_a_record_are_read_back_the_same(
      @ForAll("quotes") String quote, @ForAll TreeFormat format)
      throws IOException, FaultyCaseFile {
    Evidence evidence = new Evidence(quote, quote, 0, quote.length(), quote, List.of());
    Finding finding =
        new Finding("f1", quote, null, List.of(quote), List.of(), null, null, null, evidence);
    Case subject = new Case(quote, quote, null, null, quote, List.of(), List.of(finding));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(bytes, out -> CaseWriter.write(out, subject, "0.1.0"));
    assertThat(CaseFile.read("case", bytes.toString(StandardCharsets.UTF_8)))
        .containsExactly(subject);
  }

  @Property(tries = 500)
  void no_text_breaks_the_reading_of_case_files(@ForAll("quotes") String text) {
    try {
      assertThat(CaseFile.read("case", text)).isNotEmpty();
    } catch (FaultyCaseFile fault) {
      assertThat(fault.faults()).isNotEmpty();
    }
  }
}
