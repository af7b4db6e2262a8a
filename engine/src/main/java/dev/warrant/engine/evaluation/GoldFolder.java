package dev.warrant.engine.evaluation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The gold files of a folder, each with the case it labels beside it. */
public final class GoldFolder {
  private static final String GOLD = ".gold.yaml";

  /** Endings of a case's text, the first that is there being the case. */
  private static final List<String> CASE_ENDINGS = List.of(".txt", ".md", ".pdf", ".docx");

  private GoldFolder() {}

  /**
   * A gold file.
   *
   * @param path the gold file
   * @param text the text of the case of the same name; empty if none lies beside it
   */
  public record GoldFile(Path path, Optional<Path> text) {
    /** What a case's file may be called to be found. */
    public String expectedText() {
      String name = stem(path);
      return name + String.join(" or " + name, CASE_ENDINGS);
    }
  }

  /**
   * Every gold file under a folder, in the order of their paths. A folder that cannot be listed
   * holds none.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  public static List<GoldFile> list(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(GOLD)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (file.equals(folder)) {
              throw failure;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(found);
    return found.stream().map(gold -> new GoldFile(gold, textBeside(gold))).toList();
  }

  private static Optional<Path> textBeside(Path gold) {
    return CASE_ENDINGS.stream()
        .map(ending -> gold.resolveSibling(stem(gold) + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static String stem(Path gold) {
    String name = gold.getFileName().toString();
    return name.substring(0, name.length() - GOLD.length());
  }
}
