package dev.warrant.nlp.text;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the lines of a PDF's pages from top to bottom, columns held apart by spaces. */
final class PdfPages extends PDFTextStripper {

  /** Most drawing steps in a PDF: some 6,000 on each of the most pages; a dense page has 5,000. */
  private static final int MAX_STEPS = 10_000_000;

  /** What opening a drawing within a drawing costs, in steps. */
  private static final int STEPS_OF_A_DRAWING = 100;

  /** Most characters on a page; a dense page has 10,000. */
  private static final int MAX_PAGE_CHARACTERS = 100_000;

  /** Gap between two words, in widths of a space, from which on they stand in columns. */
  private static final float COLUMN_GAP = 3;

  private static final String BETWEEN_COLUMNS = "   ";

  private final List<Page> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<PageLine> lines = new ArrayList<>();
  private TextPosition last;
  private float top;
  private float size;
  private boolean pictured;
  private float pageHeight;
  private int steps;
  private int pageCharacters;
  private int characters;

  private PdfPages() {
    setSortByPosition(true);
    setShouldSeparateByBeads(false);
    setEndPage(PdfReader.MAX_PAGES);
  }

  /**
   * A page.
   *
   * @param lines its lines from top to bottom
   * @param pictured whether a picture is drawn on it
   */
  record Page(List<PageLine> lines, boolean pictured) {
    Page {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a page.
   *
   * @param top baseline's distance from the top of the page, in points
   * @param share the same as a share of the page's height; 0 at the top, 1 at the foot
   * @param size size of its first character, in points
   * @param text its words, columns held apart by several spaces
   */
  record PageLine(float top, float share, float size, String text) {}

  /** A document holds more than is read; the message says more of what. */
  static final class BeyondBounds extends IOException {
    private static final long serialVersionUID = 1L;

    BeyondBounds(String message) {
      super(message);
    }
  }

  /**
   * The pages of a document.
   *
   * @throws BeyondBounds if they hold more than is read
   * @throws IOException if the document is broken
   */
  static List<Page> of(PDDocument document) throws IOException {
    PdfPages pages = new PdfPages();
    pages.writeText(document, Writer.nullWriter());
    return pages.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    lines = new ArrayList<>();
    pictured = false;
    pageCharacters = 0;
    pageHeight =
        page.getRotation() % 180 == 0
            ? page.getCropBox().getHeight()
            : page.getCropBox().getWidth();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
    pages.add(new Page(lines, pictured));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    boolean draws = operator.getName().equals(OperatorName.DRAW_OBJECT);
    steps += draws ? STEPS_OF_A_DRAWING : 1;
    if (steps > MAX_STEPS) {
      throw new BeyondBounds("it is drawn in more than " + MAX_STEPS + " steps");
    }
    pictured |= isPicture(operator.getName());
    super.processOperator(operator, operands);
  }

  private static boolean isPicture(String operator) {
    return operator.equals(OperatorName.DRAW_OBJECT)
        || operator.equals(OperatorName.BEGIN_INLINE_IMAGE)
        || operator.equals(OperatorName.SHADING_FILL);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
      throws IOException {
    if (fault instanceof BeyondBounds) {
      throw fault;
    }
    super.operatorException(operator, operands, fault);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (++pageCharacters <= MAX_PAGE_CHARACTERS) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writePage() throws IOException {
    characters += pageCharacters;
    if (pageCharacters > MAX_PAGE_CHARACTERS) {
      throw new BeyondBounds("a page has more than " + MAX_PAGE_CHARACTERS + " characters");
    }
    if (characters > SourceReader.MAX_BYTES) {
      throw new BeyondBounds("it has more than " + SourceReader.MAX_BYTES + " characters");
    }
    super.writePage();
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    if (text.length() == 0) {
      top = positions.get(0).getYDirAdj();
      size = positions.get(0).getFontSizeInPt();
    }
    StringBuilder spaced = new StringBuilder();
    boolean columns = false;
    for (TextPosition position : positions) {
      if (startsColumn(position)) {
        columns = true;
        spaced.append(BETWEEN_COLUMNS);
      }
      spaced.append(unicode(position));
      last = position;
    }
    text.append(columns ? spaced : words);
  }

  /** Whether a wide gap parts a character from the one before it on its line. */
  private boolean startsColumn(TextPosition position) {
    if (last == null) {
      return false;
    }
    float gap = position.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return gap > COLUMN_GAP * Math.max(position.getWidthOfSpace(), 1);
  }

  private static String unicode(TextPosition position) {
    String said = position.getUnicode();
    return said == null ? "" : Normalizer.normalize(said, Normalizer.Form.NFKC);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    String line = text.toString().stripTrailing();
    if (!line.isEmpty()) {
      lines.add(new PageLine(top, pageHeight > 0 ? top / pageHeight : 0, size, line));
    }
    text.setLength(0);
    last = null;
  }
}
