package dev.warrant.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

  private static final String TEXT = "Pain 5/10 \u2013 \u201cworse\u201d at 30\u00B0";

  @TempDir Path folder;

  private final SourceReader reader = new SourceReader();

  @Test
  void utf_8_with_and_without_a_mark_is_read() throws Exception {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
  }

  @Test
  void utf_16_with_a_mark_is_read_in_either_order() throws Exception {
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void old_fax_software_writes_windows_1252() throws Exception {
    assertThat(read(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
  }

  @Test
  void an_empty_file_is_refused_with_cause_and_remedy() {
    assertThatThrownBy(() -> read(" \n\r\n\t".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableSource.class)
        .hasMessage("case.txt: there is no text in it. Check that the case was saved.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0089PNG rest", "\u001F\u008Brest", "{\\rtf1 Pain}"})
  void a_document_that_is_not_text_is_named_for_what_it_is(String content) {
    assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("not plain text")
        .hasMessageContaining("Save it as text");
  }

  @Test
  void binary_data_is_refused() {
    assertThatThrownBy(() -> read("ab\u0000cd".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("binary");
    assertThatThrownBy(() -> read("a\u0001\u0002\u0003b".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("binary");
  }

  @Test
  void a_missing_file_and_a_directory_are_told_apart() {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.txt")))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("no such file");
    assertThatThrownBy(() -> reader.read(folder))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("directory");
  }

  @Test
  void a_file_over_the_bound_is_refused_unread() throws Exception {
    Path large = folder.resolve("large.txt");
    Files.write(large, "Pain persists.\n".repeat(300_000).getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> reader.read(large))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("4500000 bytes")
        .hasMessageContaining("Split it");
  }

  @Test
  void a_text_of_too_many_lines_is_refused() {
    byte[] lines = "a\n".repeat(SourceReader.MAX_LINES + 1).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(lines))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("lines");
  }

  private String read(byte[] bytes) throws UnreadableSource {
    return reader.read("case.txt", bytes).text();
  }
}
