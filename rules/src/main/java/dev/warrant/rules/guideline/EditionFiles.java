package dev.warrant.rules.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that make an edition: its guideline, its topics and their rules. Their tests lie beside
 * them, and are no part of what judges.
 *
 * @param id edition id, which is also the folder's name
 * @param files sorted by name
 * @param tests files of tests, sorted by name; none where they were not looked for
 */
public record EditionFiles(String id, List<SourceFile> files, List<SourceFile> tests) {
  /** The file that every edition has. */
  public static final String GUIDELINE = "guideline.yaml";

  private static final String TESTS = ".test.yaml";
  private static final String COVERAGE = ".coverage.yaml";

  private static final long LARGEST = 4_000_000;

  public EditionFiles {
    Objects.requireNonNull(id, "id");
    files = files.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
    tests = tests.stream().sorted(Comparator.comparing(SourceFile::name)).toList();
  }

  /** An edition without tests. */
  public EditionFiles(String id, List<SourceFile> files) {
    this(id, files, List.of());
  }

  /**
   * Reads the edition in a folder.
   *
   * @throws IOException if the folder or a file of it cannot be read; the message names it
   */
  public static EditionFiles inFolder(Path folder) throws IOException {
    List<SourceFile> all = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        if (isRead(path.getFileName().toString())) {
          all.add(read(path));
        }
      }
    }
    return sorted(folder.toRealPath().getFileName().toString(), all);
  }

  private static SourceFile read(Path path) throws IOException {
    refuseTooLarge(path.toString(), Files.size(path));
    return new SourceFile(shown(path), text(path.toString(), Files.readAllBytes(path)));
  }

  /**
   * An edition of files that were read elsewhere.
   *
   * @param contents the bytes of each file by its path as the user would write it; what {@link
   *     #isRead} does not name is left out
   * @throws IOException if a file is too large or no UTF-8; the message names it
   */
  public static EditionFiles of(String id, Map<String, byte[]> contents) throws IOException {
    List<SourceFile> all = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      refuseTooLarge(file.getKey(), file.getValue().length);
      SourceFile source = new SourceFile(file.getKey(), text(file.getKey(), file.getValue()));
      if (isRead(source.name())) {
        all.add(source);
      }
    }
    return sorted(id, all);
  }

  private static EditionFiles sorted(String id, List<SourceFile> all) {
    return new EditionFiles(
        id,
        all.stream().filter(file -> belongs(file.name())).toList(),
        all.stream().filter(file -> file.name().endsWith(TESTS)).toList());
  }

  /**
   * Refuses a file that is larger than any file of an edition.
   *
   * @throws IOException if it is; the message names it
   */
  public static void refuseTooLarge(String path, long bytes) throws IOException {
    if (bytes > LARGEST) {
      throw new IOException(path + " is larger than " + LARGEST + " bytes");
    }
  }

  /** Whether a file of this name is a part of an edition or holds tests of it. */
  public static boolean isRead(String name) {
    return belongs(name) || name.endsWith(TESTS);
  }

  /**
   * Reads an edition from the class path.
   *
   * @param loader where to look
   * @param id edition id
   * @param names names of its files, without folders
   * @throws IOException if a file is missing
   */
  public static EditionFiles onClassPath(ClassLoader loader, String id, List<String> names)
      throws IOException {
    List<SourceFile> files = new ArrayList<>();
    for (String name : names) {
      String path = id + "/" + name;
      try (InputStream stream = loader.getResourceAsStream(path)) {
        if (stream == null) {
          throw new NoSuchFileException(path);
        }
        files.add(new SourceFile(path, text(path, stream.readAllBytes())));
      }
    }
    return new EditionFiles(id, files);
  }

  /**
   * Whether a file of this name is a part of an edition: rules and guideline are, tests and the
   * account of what they cover are not.
   */
  public static boolean belongs(String name) {
    return name.endsWith(".drl")
        || (name.endsWith(".yaml") && !name.endsWith(TESTS) && !name.endsWith(COVERAGE));
  }

  /** The files of rules, sorted by name. */
  public List<SourceFile> rules() {
    return files.stream().filter(file -> file.name().endsWith(".drl")).toList();
  }

  /** The files of topics, sorted by name. */
  List<SourceFile> topics() {
    return files.stream()
        .filter(file -> file.name().endsWith(".yaml") && !file.name().equals(GUIDELINE))
        .toList();
  }

  /**
   * SHA-256 over the names and the texts of all files, in hexadecimal. Line endings do not count,
   * nor does the folder in which they lie.
   */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (SourceFile file : files) {
        byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
        String header = file.name() + "\n" + text.length + "\n";
        digest.update(header.getBytes(StandardCharsets.UTF_8));
        digest.update(text);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String shown(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private static String text(String path, byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException unreadable) {
      throw new IOException(path + " is not UTF-8", unreadable);
    }
  }
}
