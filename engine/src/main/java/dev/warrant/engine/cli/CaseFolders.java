package dev.warrant.engine.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Finds the cases under the paths that the user names. */
final class CaseFolders {
  private static final List<String> ENDINGS =
      List.of(".txt", ".md", ".pdf", ".docx", ".yaml", ".yml", ".json", ".jsonl", ".ndjson");

  /** What labels a case is none, nor what tells a reader about the folder. */
  private static final String LABELS = ".gold.yaml";

  private static final String ABOUT = "readme";

  private CaseFolders() {}

  /**
   * Every case: a file as named, whatever its name; of a folder the texts, PDF and Word files and
   * case files in it and below it, by path.
   */
  static List<CaseInput> under(List<String> paths) {
    List<CaseInput> inputs = new ArrayList<>();
    for (String path : paths) {
      if (isFolder(path)) {
        in(Path.of(path)).forEach(file -> inputs.add(new CaseInput(file.toString())));
      } else {
        inputs.add(new CaseInput(path));
      }
    }
    return inputs;
  }

  private static boolean isFolder(String path) {
    try {
      return Files.isDirectory(Path.of(path));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  private static List<Path> in(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Finder(found));
    } catch (IOException unreadable) {
      // Named as an input, it is told of like any other that cannot be read.
      found.add(folder);
    }
    Collections.sort(found);
    return found;
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Finder(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (ENDINGS.stream().anyMatch(name::endsWith)
          && !name.endsWith(LABELS)
          && !name.startsWith(ABOUT)
          && !name.startsWith(".")) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
