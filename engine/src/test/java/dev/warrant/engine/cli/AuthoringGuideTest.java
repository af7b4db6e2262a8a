package dev.warrant.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for rule authors, followed word for word in a copy of the rules. */
class AuthoringGuideTest {
  private static final Path ROOT = Path.of("..");

  @TempDir private Path clone;

  @Test
  void the_guide_followed_word_for_word_prints_what_it_shows() throws IOException {
    for (String folder : List.of("rules/mtus-2009", "fixtures/letters")) {
      Files.createDirectories(clone.resolve(folder));
      try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, clone.resolve(folder).resolve(file.getFileName().toString()));
        }
      }
    }
    ConsoleSessions.assertPlayed(ROOT.resolve("docs").resolve("authoring.md"), clone);
  }
}
