package dev.warrant.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads bytes as text, or says in plain words why it cannot. Of a PDF and of a Word document (DOCX)
 * it reads the text within.
 *
 * <p>The encoding is UTF-8, or UTF-16 where a byte order mark says so, or else Windows-1252, in
 * which the fax and chart software of clinics still writes.
 */
public final class SourceReader {

  /**
   * Largest source in bytes: 4 MiB, some 1,500 typed pages. The largest letters and packets stay
   * far below it, and a hundred times its size of objects still fits a small heap.
   */
  public static final int MAX_BYTES = 4 * 1024 * 1024;

  /**
   * Largest PDF or Word document in bytes: 32 MiB. Pictures and fonts take most of it; the text
   * within keeps to the bounds of any text.
   */
  public static final int MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

  /** Most lines in a source: four times those of 1,500 typed pages. */
  public static final int MAX_LINES = 300_000;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final double MAX_CONTROL_SHARE = 0.02;

  /** Enough bytes to know any container by. */
  private static final int LONGEST_MAGIC = 8;

  private static final String SPLIT = "Split it, one case to a file";

  /**
   * Reads a file.
   *
   * @throws UnreadableSource if there is no such file, it is a directory, too large, empty or not
   *     text
   */
  public SourceText read(Path file) throws UnreadableSource {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableSource(name, "this is a directory", "Name the files in it");
    }
    try {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] start = in.readNBytes(LONGEST_MAGIC);
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;
        if (size > bound(start)) {
          throw tooLarge(name, "it has " + size + " bytes", bound(start));
        }
        return read(name, whole(start, in));
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableSource(name, "there is no such file", "Check the path");
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  /**
   * Reads a stream to its end, and no further than the bound. The caller closes it.
   *
   * @throws UnreadableSource if it is too large, empty or not text, or reading fails
   */
  public SourceText read(String name, InputStream in) throws UnreadableSource {
    try {
      return read(name, whole(in.readNBytes(LONGEST_MAGIC), in));
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  private static byte[] whole(byte[] start, InputStream rest) throws IOException {
    byte[] more = rest.readNBytes(bound(start) + 1 - start.length);
    byte[] all = Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return all;
  }

  private static int bound(byte[] start) {
    return Container.of(start).map(Container::isRead).orElse(false)
        ? MAX_DOCUMENT_BYTES
        : MAX_BYTES;
  }

  /**
   * Reads bytes.
   *
   * @throws UnreadableSource if they are too many, too few or not text
   */
  public SourceText read(String name, byte[] bytes) throws UnreadableSource {
    if (bytes.length > bound(bytes)) {
      throw tooLarge(name, "it has more than " + bound(bytes) + " bytes", bound(bytes));
    }
    Optional<Container> container = Container.of(bytes);
    SourceText source =
        container.isPresent()
            ? unwrapped(name, container.get(), bytes)
            : new SourceText(name, decode(bytes));
    refuseWhatIsNotText(name, source.text());
    return source;
  }

  private static SourceText unwrapped(String name, Container container, byte[] bytes)
      throws UnreadableSource {
    return switch (container) {
      case PDF -> PdfReader.read(name, bytes);
      case ZIP -> WordDocumentReader.read(name, bytes);
      default ->
          throw new UnreadableSource(
              name,
              "this is " + container.words() + ", not plain text",
              "Save it as text and try again");
    };
  }

  private static void refuseWhatIsNotText(String name, String text) throws UnreadableSource {
    int controls = 0;
    int lines = 1;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      blank &= MappedText.isSpace(c);
      if (c == '\n' || c == '\r') {
        lines++;
      } else if (c == 0) {
        throw new UnreadableSource(
            name, "this is binary data, not text", "Save the case as text and try again");
      } else if (Character.isISOControl(c) && !MappedText.isSpace(c)) {
        controls++;
      }
    }
    if (blank) {
      throw new UnreadableSource(name, "there is no text in it", "Check that the case was saved");
    }
    if (controls > MAX_CONTROL_SHARE * text.length()) {
      throw new UnreadableSource(
          name, "this is binary data, not text", "Save the case as text and try again");
    }
    if (lines > MAX_LINES) {
      throw tooLarge(name, "it has more than " + MAX_LINES + " lines", MAX_BYTES);
    }
  }

  private static String decode(byte[] bytes) {
    if (Container.startsWith(bytes, "\u00FE\u00FF")) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (Container.startsWith(bytes, "\u00FF\u00FE")) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    int start = Container.startsWith(bytes, "\u00EF\u00BB\u00BF") ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, start, bytes.length - start, WINDOWS_1252);
    }
  }

  private static UnreadableSource tooLarge(String name, String reason, int bound) {
    return new UnreadableSource(
        name,
        reason + ", and at most " + bound + " bytes and " + MAX_LINES + " lines are read",
        SPLIT);
  }

  private static UnreadableSource unreadable(String name) {
    return new UnreadableSource(
        name, "it could not be read", "Check that it exists and that you may read it");
  }
}
