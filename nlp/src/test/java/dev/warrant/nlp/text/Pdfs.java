package dev.warrant.nlp.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDFs made for tests. */
final class Pdfs {
  static final float LEFT = 72;
  static final float PITCH = 14;

  static {
    // As in reading: no machine's fonts are searched.
    FontMappers.set(new BundledFontMapper());
  }

  private final PDDocument document = new PDDocument();
  private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPageContentStream page;

  PDDocument document() {
    return document;
  }

  Pdfs page() throws IOException {
    endPage();
    PDPage added = new PDPage(PDRectangle.LETTER);
    document.addPage(added);
    page = new PDPageContentStream(document, added);
    return this;
  }

  /** Words at a place: points from the left and from the top. */
  Pdfs words(float left, float top, String words) throws IOException {
    page.beginText();
    page.setFont(font, 11);
    page.newLineAtOffset(left, PDRectangle.LETTER.getHeight() - top);
    page.showText(words);
    page.endText();
    return this;
  }

  /** Lines under each other from a place on; an empty one leaves half a line of space. */
  Pdfs lines(float top, List<String> lines) throws IOException {
    float y = top;
    for (String line : lines) {
      if (line.isEmpty()) {
        y += PITCH / 2;
      } else {
        words(LEFT, y, line);
        y += PITCH;
      }
    }
    return this;
  }

  Pdfs picture() throws IOException {
    var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
    page.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 700);
    return this;
  }

  /** Makes a stream the contents of the page. */
  Pdfs contents(PDStream stream) throws IOException {
    endPage();
    document.getPage(document.getNumberOfPages() - 1).setContents(stream);
    return this;
  }

  /** Draws forms within forms: each of so many depths draws the next several times. */
  Pdfs fan(int depths, int times) throws IOException {
    PDFormXObject inner = null;
    for (int depth = 0; depth < depths; depth++) {
      PDFormXObject outer = new PDFormXObject(document);
      outer.setBBox(PDRectangle.LETTER);
      outer.setResources(new PDResources());
      String name = inner == null ? "" : outer.getResources().add(inner).getName();
      try (OutputStream out = outer.getContentStream().createOutputStream()) {
        String step = inner == null ? "q Q " : "/" + name + " Do ";
        out.write(step.repeat(times).getBytes(StandardCharsets.US_ASCII));
      }
      inner = outer;
    }
    page.drawForm(inner);
    return this;
  }

  byte[] bytes() throws IOException {
    endPage();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (document) {
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  byte[] encrypted(String password, AccessPermission permission) throws IOException {
    endPage();
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner's own", password, permission);
    policy.setEncryptionKeyLength(128);
    document.protect(policy);
    return bytes();
  }

  private void endPage() throws IOException {
    if (page != null) {
      page.close();
      page = null;
    }
  }
}
