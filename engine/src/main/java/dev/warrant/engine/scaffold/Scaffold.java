package dev.warrant.engine.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * Files laid out for an author, not yet written.
 *
 * @param files the new ones first, then those that get an addition
 */
public record Scaffold(List<Part> files) {
  public Scaffold {
    files = List.copyOf(files);
  }

  /**
   * One file.
   *
   * @param path where it lies
   * @param text its whole text
   * @param line line on which an addition begins, from 1; 0 where the whole file is new
   * @param holds what an author finds there, in a few words
   */
  public record Part(Path path, String text, int line, String holds) {
    public Part {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(holds, "holds");
    }

    /** Whether there was no such file before. */
    public boolean isNew() {
      return line == 0;
    }
  }

  void refuseToOverwrite() throws CannotScaffold {
    for (Part part : files) {
      if (part.isNew() && Files.exists(part.path())) {
        throw new CannotScaffold(
            "There is a file \""
                + part.path()
                + "\" already, and nothing is written over. Choose another name.");
      }
    }
  }

  /**
   * Writes the files. A file that is there already is not written over.
   *
   * @throws IOException if one cannot be written
   */
  public void write() throws IOException {
    for (Part part : files) {
      if (part.isNew()) {
        Files.createDirectories(part.path().toAbsolutePath().getParent());
        Files.writeString(part.path(), part.text(), StandardOpenOption.CREATE_NEW);
      } else {
        Path unfinished = part.path().resolveSibling("." + part.path().getFileName() + ".part");
        Files.writeString(unfinished, part.text());
        Files.move(unfinished, part.path(), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
