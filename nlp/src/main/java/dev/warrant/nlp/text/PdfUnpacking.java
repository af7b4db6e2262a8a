package dev.warrant.nlp.text;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF unpack to, since PDFBox unpacks each into memory
 * whole. Pictures are passed over: nothing unpacks them.
 */
final class PdfUnpacking {

  /** Most bytes that one stream may unpack to; fonts and page contents stay far below it. */
  private static final long MAX_STREAM = 64L * 1024 * 1024;

  /** Most bytes that all of them together may unpack to. */
  private static final long MAX_ALL = 512L * 1024 * 1024;

  /** How far before its contents a stream's dictionary is looked for. */
  private static final int DICTIONARY = 600;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private final byte[] pdf;
  private final byte[] unpacked = new byte[64 * 1024];

  private PdfUnpacking(byte[] pdf) {
    this.pdf = pdf;
  }

  /**
   * Lets pass a file of sensible contents.
   *
   * @throws PdfPages.BeyondBounds if they unpack to more than is read
   */
  static void check(byte[] pdf) throws PdfPages.BeyondBounds {
    new PdfUnpacking(pdf).check();
  }

  private void check() throws PdfPages.BeyondBounds {
    long all = 0;
    int from = 0;
    for (int at = find(0); at >= 0; at = find(from)) {
      int start = contents(at + STREAM.length);
      from = at + STREAM.length;
      if (start >= 0 && !isPicture(at)) {
        Measured measured = measure(start);
        all += measured.unpacked();
        from = Math.max(from, start + measured.packed());
      }
      if (all > MAX_ALL) {
        throw new PdfPages.BeyondBounds("it unpacks to more than " + MAX_ALL + " bytes");
      }
    }
  }

  private int find(int from) {
    for (int i = from; i + STREAM.length < pdf.length; i++) {
      if (pdf[i] == 's' && matches(i) && (i < 3 || pdf[i - 1] != 'd')) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int i = 1; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the contents start if a line end follows the word and they may be compressed; else -1.
   */
  private int contents(int after) {
    int start = after;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
      start++;
    }
    return start > after && start < pdf.length && (pdf[start] & 0x0F) == 8 ? start : -1;
  }

  private boolean isPicture(int at) {
    int start = Math.max(0, at - DICTIONARY);
    String before = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
    return before.indexOf("/Image", Math.max(0, before.lastIndexOf(" obj"))) >= 0;
  }

  /**
   * What was found of one stream.
   *
   * @param packed its bytes in the file
   * @param unpacked its bytes out of it
   */
  private record Measured(int packed, long unpacked) {}

  private Measured measure(int start) throws PdfPages.BeyondBounds {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, pdf.length - start);
      while (!inflater.finished() && inflater.inflate(unpacked) > 0) {
        if (inflater.getBytesWritten() > MAX_STREAM) {
          throw new PdfPages.BeyondBounds(
              "a part of it unpacks to more than " + MAX_STREAM + " bytes");
        }
      }
      return new Measured((int) inflater.getBytesRead(), inflater.getBytesWritten());
    } catch (DataFormatException broken) {
      // No compressed data after all, or damaged; PDFBox, too, keeps what came before the damage.
      return new Measured(0, inflater.getBytesWritten());
    } finally {
      inflater.end();
    }
  }
}
