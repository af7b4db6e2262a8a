package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.EditionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders of editions under a folder. */
final class EditionFolders {
  private EditionFolders() {}

  /**
   * The folder itself if it is an edition, else those directly in it that are, sorted by name.
   *
   * @throws IOException if the folder cannot be read
   */
  static List<Path> in(Path folder) throws IOException {
    if (isEdition(folder)) {
      return List.of(folder);
    }
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(EditionFolders::isEdition).sorted().toList();
    }
  }

  private static boolean isEdition(Path folder) {
    return Files.isRegularFile(folder.resolve(EditionFiles.GUIDELINE));
  }
}
