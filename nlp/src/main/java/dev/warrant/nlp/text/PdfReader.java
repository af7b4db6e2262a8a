package dev.warrant.nlp.text;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/**
 * Takes the text out of a PDF, line for line and page for page, with the values of its form fields.
 *
 * <p>Pages are parted by a form feed. What is not read in this class's bounds is refused; the
 * bounds count work, not seconds, so that a file is refused everywhere or nowhere.
 */
final class PdfReader {

  /** Most pages in a PDF. */
  static final int MAX_PAGES = 1_500;

  private static final String RECOGNISE = "Run text recognition (OCR) on it and try again";

  static {
    FontMappers.set(new BundledFontMapper());
  }

  private PdfReader() {}

  /**
   * The text of a PDF.
   *
   * @throws UnreadableSource if it is encrypted, broken, without text or beyond the bounds
   */
  static SourceText read(String name, byte[] bytes) throws UnreadableSource {
    try {
      PdfUnpacking.check(bytes);
      return opened(name, bytes);
    } catch (InvalidPasswordException e) {
      throw new UnreadableSource(
          name, "this PDF is encrypted", "Save a copy without a password and try again");
    } catch (PdfPages.BeyondBounds e) {
      throw new UnreadableSource(
          name,
          "this PDF holds more than is read: " + e.getMessage(),
          "Split it, or print it anew");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw broken(name);
    } catch (NoClassDefFoundError e) {
      // Encryption by certificate needs a library that Warrant goes without.
      throw new UnreadableSource(
          name, "this PDF is encrypted for one reader", "Save a copy without encryption");
    } catch (OutOfMemoryError e) {
      throw new UnreadableSource(
          name,
          "this PDF unpacks to more than memory holds",
          "Print it to a new PDF, or save its text");
    }
  }

  private static SourceText opened(String name, byte[] bytes) throws IOException, UnreadableSource {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      refuseWhatMayNotBeRead(name, document);
      return text(name, PdfPages.of(withFormValues(document)));
    }
  }

  private static void refuseWhatMayNotBeRead(String name, PDDocument document)
      throws UnreadableSource {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new UnreadableSource(
          name, "this PDF forbids taking its text out", "Ask its author for an open copy");
    }
    if (document.getNumberOfPages() > MAX_PAGES) {
      throw new UnreadableSource(
          name,
          "this PDF has "
              + document.getNumberOfPages()
              + " pages, and at most "
              + MAX_PAGES
              + " are read",
          "Split it, one case to a file");
    }
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && form.xfaIsDynamic()) {
      throw new UnreadableSource(
          name,
          "this PDF is a form that its program lays out (XFA), and holds no pages",
          "Print it to a new PDF and try again");
    }
  }

  /** Draws what was filled in where a reader sees it. */
  private static PDDocument withFormValues(PDDocument document) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form != null && !form.getFields().isEmpty()) {
      form.flatten();
    }
    return document;
  }

  private static SourceText text(String name, List<PdfPages.Page> pages) throws UnreadableSource {
    String text = PdfLayout.text(pages);
    if (text.isBlank()) {
      throw pages.stream().anyMatch(PdfPages.Page::pictured)
          ? new UnreadableSource(name, "this PDF holds pictures of pages, no text", RECOGNISE)
          : new UnreadableSource(name, "there is no text in this PDF", "Check that it was saved");
    }
    StringJoiner blind = new StringJoiner(", ");
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).lines().isEmpty() && pages.get(i).pictured()) {
        blind.add(Integer.toString(i + 1));
      }
    }
    return blind.length() == 0
        ? new SourceText(name, text)
        : new SourceText(
            name,
            text,
            List.of("of page " + blind + ", a picture, nothing was read. " + RECOGNISE + "."));
  }

  private static UnreadableSource broken(String name) {
    return new UnreadableSource(
        name,
        "this PDF is broken or was not saved whole",
        "Open it in a PDF program, print it to a new PDF, and try again");
  }
}
