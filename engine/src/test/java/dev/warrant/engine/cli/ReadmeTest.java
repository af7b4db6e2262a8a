package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows what Warrant prints, not what it once printed. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");

  @Test
  void every_console_session_of_the_readme_is_what_the_commands_print() throws IOException {
    ConsoleSessions.assertPlayed(README, ROOT);
  }

  @Test
  void the_readme_opens_with_one_command_that_screens_and_one_that_tests() throws IOException {
    assertThat(Files.readString(README).lines().filter(line -> line.startsWith("```sh")).limit(2))
        .hasSize(2);
    assertThat(Files.readString(README))
        .containsOnlyOnce("\nmvn ")
        .contains("```sh\nmvn -B verify\n```");
  }
}
