package dev.warrant.nlp.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the text out of a Word document (DOCX): each paragraph a line, each row of a table a line
 * whose cells are parted by bars. What was struck out under tracked changes is left out.
 *
 * <p>Elements are those of ECMA-376, part 1, section 17 (WordprocessingML).
 */
final class WordDocumentReader {
  private static final String MAIN_PART = "word/document.xml";

  /** Most parts in a document that are looked at for the main one. */
  private static final int MAX_PARTS = 5_000;

  /** Most bytes that the parts up to the main one may unpack to. */
  private static final long MAX_UNPACKED = 128L * 1024 * 1024;

  private final XMLStreamReader xml;
  private final StringBuilder text = new StringBuilder();
  private int cells;

  private WordDocumentReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The text of a document.
   *
   * @throws UnreadableSource if the archive holds no Word document, or one that is broken or beyond
   *     the bounds
   */
  static SourceText read(String name, byte[] bytes) throws UnreadableSource {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      InputStream bounded = new BoundedInput(zip);
      for (int part = 0; part < MAX_PARTS; part++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        if (entry.getName().equals(MAIN_PART)) {
          return new SourceText(name, text(bounded));
        }
        bounded.transferTo(java.io.OutputStream.nullOutputStream());
      }
    } catch (TooMuch e) {
      throw new UnreadableSource(
          name,
          "this document unpacks to more than is read",
          "Split it, one case to a file, or save it as text");
    } catch (XMLStreamException | IOException | IllegalArgumentException e) {
      throw new UnreadableSource(
          name,
          "this Word document is broken or was not saved whole",
          "Open it in a word processor, save it anew, and try again");
    }
    throw new UnreadableSource(
        name,
        "this is a ZIP archive without a Word document (DOCX) in it",
        "Unpack it, and name the files in it");
  }

  private static String text(InputStream part) throws XMLStreamException, TooMuch {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      return new WordDocumentReader(factory.createXMLStreamReader(part)).paragraphs();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooMuch tooMuch) {
        throw tooMuch;
      }
      throw e;
    }
  }

  private String paragraphs() throws XMLStreamException, TooMuch {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
      if (text.length() > SourceReader.MAX_BYTES) {
        throw new TooMuch();
      }
    }
    return text.toString();
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "t" -> text.append(xml.getElementText());
      case "tab" -> text.append('\t');
      case "noBreakHyphen" -> text.append('-');
      case "br", "cr" -> text.append(isPageBreak() ? "\n\f" : "\n");
      case "numPr" -> text.append("- ");
      case "tr" -> cells = 0;
      case "tc" -> text.append(cells++ == 0 ? "" : " | ");
      // The same words a second time, for programs that do not know the first form.
      case "Fallback", "tabs" -> skip();
      default -> {
        // Its text, if it has any, comes in an element of its own.
      }
    }
  }

  private boolean isPageBreak() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("type")) {
        return xml.getAttributeValue(i).equals("page");
      }
    }
    return false;
  }

  private void end(String element) {
    if (element.equals("p")) {
      text.append(cells > 0 ? ' ' : '\n');
    } else if (element.equals("tr")) {
      text.append('\n');
      cells = 0;
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** More was unpacked than is read. */
  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Hands on what it reads until it is too much; leaves closing to the archive. */
  private static final class BoundedInput extends java.io.FilterInputStream {
    private long read;

    BoundedInput(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      count(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      int count = super.read(buffer, start, length);
      count(count);
      return count;
    }

    private void count(int more) throws TooMuch {
      read += Math.max(more, 0);
      if (read > MAX_UNPACKED) {
        throw new TooMuch();
      }
    }

    @Override
    public void close() {}
  }
}
