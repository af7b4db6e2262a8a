package dev.warrant.nlp.text;

import java.util.List;
import java.util.Optional;

/** File formats that wrap text in something else, known by their first bytes. */
final class Containers {

  /**
   * A format.
   *
   * @param name in plain words, article included
   * @param magic its first bytes, each as the character of the same number
   */
  private record Format(String name, String magic) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("a PDF", "%PDF-"),
          new Format("a ZIP archive or a Word document (DOCX)", "PK\u0003\u0004"),
          new Format("an older Word document (DOC)", "\u00D0\u00CF\u0011\u00E0"),
          new Format("a rich text document (RTF)", "{\\rtf"),
          new Format("a compressed file (GZIP)", "\u001F\u008B"),
          new Format("an image (PNG)", "\u0089PNG"),
          new Format("an image (JPEG)", "\u00FF\u00D8\u00FF"),
          new Format("an image (TIFF)", "II*\u0000"),
          new Format("an image (TIFF)", "MM\u0000*"));

  private Containers() {}

  /** The format in plain words, article included; nothing for what may be text. */
  static Optional<String> kindOf(byte[] bytes) {
    return FORMATS.stream()
        .filter(format -> startsWith(bytes, format.magic()))
        .map(Format::name)
        .findFirst();
  }

  /**
   * Whether bytes start with those of a text, each character standing for the byte of its number.
   */
  static boolean startsWith(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
