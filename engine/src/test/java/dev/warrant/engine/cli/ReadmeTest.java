package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows what Warrant prints, not what it once printed. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Path README = ROOT.resolve("README.md");

  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ ([^\n]+)\n((?:(?!```)[^\n]*+\n)*)```");

  @Test
  void every_console_session_of_the_readme_is_what_the_commands_print() throws IOException {
    String readme = Files.readString(README);
    String played =
        CONSOLE.matcher(readme).replaceAll(session -> Matcher.quoteReplacement(played(session)));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(README, played);
    }
    assertThat(CONSOLE.matcher(readme).results().count()).isPositive();
    assertThat(Files.readString(README)).isEqualTo(played);
  }

  @Test
  void the_readme_opens_with_one_command_that_screens_and_one_that_tests() throws IOException {
    assertThat(Files.readString(README).lines().filter(line -> line.startsWith("```sh")).limit(2))
        .hasSize(2);
    assertThat(Files.readString(README))
        .containsOnlyOnce("\nmvn ")
        .contains("```sh\nmvn -B verify\n```");
  }

  private static String played(MatchResult session) {
    try {
      return "```console\n$ " + session.group(1) + "\n" + outputOf(session.group(1)) + "```";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String outputOf(String command) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder shell =
        new ProcessBuilder(
            "sh",
            "-c",
            command.replace(
                "./warrant", "\"$JAVA\" -XX:TieredStopAtLevel=1 " + Main.class.getName()));
    shell.directory(ROOT.toFile());
    shell.redirectErrorStream(true);
    shell.environment().put("JAVA", java);
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
