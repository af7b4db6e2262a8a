package dev.warrant.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WordDocumentReaderTest {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
          + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";
  private static final String FOOT = "</w:body></w:document>";

  @Test
  void each_paragraph_is_a_line() throws Exception {
    assertThat(
            read(paragraph("SUBJECTIVE") + "<w:p/>" + paragraph("Pain &lt; 5 &#8211; caf\u00E9")))
        .isEqualTo("SUBJECTIVE\n\nPain < 5 \u2013 caf\u00E9\n");
  }

  @Test
  void runs_tabs_breaks_and_list_marks_are_kept() throws Exception {
    assertThat(
            read(
                "<w:p><w:pPr><w:tabs><w:tab w:pos=\"720\"/></w:tabs><w:numPr><w:ilvl/></w:numPr>"
                    + "</w:pPr><w:r><w:t>Norco</w:t></w:r><w:r><w:tab/><w:t>#90</w:t><w:br/>"
                    + "<w:t>refill</w:t><w:br w:type=\"page\"/></w:r></w:p>"))
        .isEqualTo("- Norco\t#90\nrefill\n\f\n");
  }

  @Test
  void a_row_of_a_table_is_a_line_of_cells() throws Exception {
    String cell = "<w:tc>" + paragraph("Soma") + "</w:tc><w:tc>" + paragraph("#28") + "</w:tc>";
    assertThat(read("<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>" + paragraph("End")))
        .isEqualTo("Soma  | #28 \nEnd\n");
  }

  @Test
  void struck_words_and_second_copies_are_left_out() throws Exception {
    assertThat(
            read(
                "<w:p><w:del><w:r><w:delText>denies</w:delText></w:r></w:del><mc:AlternateContent>"
                    + "<mc:Choice><w:r><w:t>reports pain</w:t></w:r></mc:Choice><mc:Fallback><w:r>"
                    + "<w:t>reports pain</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"))
        .isEqualTo("reports pain\n");
  }

  @Test
  void outside_entities_are_never_fetched() throws IOException {
    byte[] hostile =
        zip(
            "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<d><p><t>&x;</t></p></d>");
    assertThatThrownBy(() -> read(hostile))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageMatching(".*(broken|no text).*");
  }

  @Test
  void a_document_that_unpacks_to_far_more_is_refused() throws IOException {
    byte[] bomb = zip("word/media/image1.png", "0".repeat(8 * 1024 * 1024));
    byte[] many = zip("word/document.xml", HEAD + paragraph("pain ".repeat(1_000_000)) + FOOT);
    assertThat(bomb.length).isLessThan(100_000);
    assertThatThrownBy(() -> read(many))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("unpacks to more than is read");
  }

  @Test
  void an_archive_without_a_document_is_called_so() throws IOException {
    byte[] archive = zip("notes.txt", "Pain");
    assertThatThrownBy(() -> read(archive))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("ZIP archive without a Word document");
  }

  @Test
  void a_truncated_document_is_broken() throws IOException {
    byte[] whole = zip("word/document.xml", HEAD + paragraph("Pain persists") + FOOT);
    assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageContaining("broken or was not saved whole");
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  private static String read(String body) throws UnreadableSource, IOException {
    return read(zip("word/document.xml", HEAD + body + FOOT));
  }

  private static String read(byte[] bytes) throws UnreadableSource {
    return new SourceReader().read("note.docx", bytes).text();
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
