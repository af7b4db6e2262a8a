package dev.warrant.nlp.text;

import java.util.Arrays;
import java.util.Optional;

/** A file format that wraps text in something else, known by its first bytes. */
enum Container {
  PDF("a PDF", "%PDF-"),
  ZIP("a ZIP archive", "PK\u0003\u0004"),
  OLD_WORD("an older Word document (DOC), or one with a password", "\u00D0\u00CF\u0011\u00E0"),
  RICH_TEXT("a rich text document (RTF)", "{\\rtf"),
  GZIP("a compressed file (GZIP)", "\u001F\u008B"),
  PNG("an image (PNG)", "\u0089PNG"),
  JPEG("an image (JPEG)", "\u00FF\u00D8\u00FF"),
  TIFF("an image (TIFF)", "II*\u0000"),
  TIFF_BIG_ENDIAN("an image (TIFF)", "MM\u0000*");

  private final String words;
  private final String magic;

  /**
   * @param words the format in plain words, article included
   * @param magic its first bytes, each as the character of the same number
   */
  Container(String words, String magic) {
    this.words = words;
    this.magic = magic;
  }

  /** The format in plain words, article included. */
  String words() {
    return words;
  }

  /** Whether its text can be taken out. */
  boolean isRead() {
    return this == PDF || this == ZIP;
  }

  /** The format of bytes; nothing for what may be text. */
  static Optional<Container> of(byte[] bytes) {
    return Arrays.stream(values()).filter(format -> startsWith(bytes, format.magic)).findFirst();
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
