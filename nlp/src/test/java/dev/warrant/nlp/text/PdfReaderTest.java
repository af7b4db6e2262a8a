package dev.warrant.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  @Test
  void lines_are_kept_and_a_wider_space_is_a_paragraph() throws Exception {
    byte[] pdf =
        new Pdfs()
            .page()
            .lines(
                72, List.of("SUBJECTIVE", "", "Pain is worse since", "Monday.", "", "Plan: rest."))
            .bytes();
    assertThat(read(pdf)).isEqualTo("SUBJECTIVE\n\nPain is worse since\nMonday.\n\nPlan: rest.\n");
  }

  @Test
  void words_far_apart_stand_in_columns() throws Exception {
    byte[] pdf = new Pdfs().page().words(72, 100, "Norco 10/325").words(300, 100, "#90").bytes();
    assertThat(read(pdf)).isEqualTo("Norco 10/325    #90\n");
  }

  @Test
  void words_are_read_from_the_top_whatever_order_they_were_drawn_in() throws Exception {
    byte[] pdf = new Pdfs().page().words(72, 200, "second").words(72, 100, "first").bytes();
    assertThat(read(pdf)).isEqualTo("first\nsecond\n");
  }

  @Test
  void pages_are_parted_and_running_headers_and_footers_said_once() throws Exception {
    Pdfs pdf = new Pdfs();
    for (int page = 1; page <= 3; page++) {
      pdf.page()
          .words(72, 36, "Case CM15-0000000")
          .lines(100, List.of("Text of page", "no. " + page + " runs"))
          .words(72, 760, "Page " + page + " of 3");
    }
    assertThat(read(pdf.bytes()))
        .containsOnlyOnce("Case CM15-0000000")
        .containsOnlyOnce("Page ")
        .contains("Page 3 of 3")
        .contains("no. 1 runs\n\fText of page\nno. 2 runs\n\fText");
  }

  @Test
  void what_was_filled_into_a_form_is_read_where_it_stands() throws Exception {
    Pdfs pdf = new Pdfs().page().words(72, 100, "Requested:").words(72, 130, "Signed");
    PDAcroForm form = new PDAcroForm(pdf.document());
    PDResources fonts = new PDResources();
    fonts.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    form.setDefaultResources(fonts);
    form.setDefaultAppearance("/Helv 11 Tf 0 g");
    pdf.document().getDocumentCatalog().setAcroForm(form);
    PDTextField field = new PDTextField(form);
    field.setPartialName("treatment");
    form.getFields().add(field);
    var widget = field.getWidgets().get(0);
    widget.setRectangle(new PDRectangle(150, PDRectangle.LETTER.getHeight() - 104, 200, 16));
    widget.setPage(pdf.document().getPage(0));
    pdf.document().getPage(0).getAnnotations().add(widget);
    field.setValue("Soma 350 mg #28");
    assertThat(read(pdf.bytes())).matches("(?s)Requested: +Soma 350 mg #28\n+Signed\n");
  }

  @Test
  void a_page_that_is_a_picture_is_told_of() throws Exception {
    Pdfs pdf = new Pdfs().page().words(72, 100, "Pain 5/10").page().picture();
    SourceText text = new SourceReader().read("fax.pdf", pdf.bytes());
    assertThat(text.text()).isEqualTo("Pain 5/10\n\f\n");
    assertThat(text.unread()).singleElement().asString().contains("of page 2, a picture");
  }

  @Test
  void pictures_of_pages_need_recognition_first() throws Exception {
    assertRefused(new Pdfs().page().picture().page().picture().bytes(), "holds pictures of pages");
  }

  @Test
  void an_empty_pdf_has_no_text() throws Exception {
    assertRefused(new Pdfs().page().bytes(), "there is no text in this PDF");
  }

  @Test
  void an_encrypted_pdf_is_refused() throws Exception {
    Pdfs pdf = new Pdfs().page().words(72, 100, "Pain 5/10");
    assertRefused(pdf.encrypted("secret", new AccessPermission()), "this PDF is encrypted");
  }

  @Test
  void a_pdf_that_forbids_taking_text_out_is_refused() throws Exception {
    AccessPermission permission = new AccessPermission();
    permission.setCanExtractContent(false);
    Pdfs pdf = new Pdfs().page().words(72, 100, "Pain 5/10");
    assertRefused(pdf.encrypted("", permission), "forbids taking its text out");
  }

  @Test
  void a_truncated_pdf_is_read_or_refused_in_words() throws Exception {
    byte[] whole = new Pdfs().page().lines(72, List.of("Pain", "persists")).bytes();
    for (int length = 5; length < whole.length; length += 61) {
      byte[] part = Arrays.copyOf(whole, length);
      try {
        assertThat(read(part)).isIn("Pain\npersists\n", "Pain\n");
      } catch (UnreadableSource refused) {
        assertThat(refused.remedy()).isNotEmpty();
      }
    }
    assertRefused("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "is broken");
  }

  @Test
  void nesting_without_end_is_refused() {
    String nested =
        "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n";
    assertRefused(nested.getBytes(StandardCharsets.US_ASCII), "is broken");
  }

  @Test
  void contents_that_unpack_to_far_more_are_refused_unread() throws Exception {
    Pdfs pdf = new Pdfs().page();
    PDStream bomb = new PDStream(pdf.document());
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] blank = new byte[1024 * 1024];
      Arrays.fill(blank, (byte) ' ');
      for (int megabyte = 0; megabyte < 65; megabyte++) {
        out.write(blank);
      }
    }
    byte[] bytes = pdf.contents(bomb).bytes();
    assertThat(bytes.length).isLessThan(200_000);
    assertRefused(bytes, "a part of it unpacks to more than");
  }

  @Test
  void drawing_that_calls_itself_over_and_over_is_refused() throws Exception {
    assertRefused(new Pdfs().page().fan(9, 10).bytes(), "it is drawn in more than");
  }

  @Test
  void two_hundred_pages_are_read() throws Exception {
    Pdfs pdf = new Pdfs();
    for (int page = 0; page < 200; page++) {
      pdf.page().lines(300, List.of("Visit " + page, "Pain persists."));
    }
    assertThat(read(pdf.bytes())).startsWith("Visit 0\n").endsWith("\fVisit 199\nPain persists.\n");
  }

  @Test
  void pages_beyond_the_bound_are_refused() throws Exception {
    Pdfs pdf = new Pdfs();
    for (int page = 0; page <= PdfReader.MAX_PAGES; page++) {
      pdf.page();
    }
    assertRefused(pdf.bytes(), "this PDF has 1501 pages, and at most 1500 are read");
  }

  @Test
  void nothing_is_said_on_the_terminal() throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      byte[] whole = new Pdfs().page().words(72, 100, "Pain").bytes();
      read(
          new String(whole, StandardCharsets.ISO_8859_1)
              .replaceFirst("startxref\\s+\\d+", "startxref 7")
              .getBytes(StandardCharsets.ISO_8859_1));
    } finally {
      System.setErr(before);
    }
    assertThat(said.size()).isZero();
  }

  private static void assertRefused(byte[] pdf, String reason) {
    assertThatThrownBy(() -> read(pdf))
        .isInstanceOf(UnreadableSource.class)
        .hasMessageStartingWith("case.pdf: ")
        .hasMessageContaining(reason);
  }

  private static String read(byte[] pdf) throws UnreadableSource, IOException {
    return new SourceReader().read("case.pdf", pdf).text();
  }
}
