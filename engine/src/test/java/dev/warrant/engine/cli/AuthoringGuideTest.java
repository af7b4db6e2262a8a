package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for rule authors, followed word for word in a copy of the rules. */
class AuthoringGuideTest {
  private static final Path ROOT = Path.of("..");
  private static final Path GUIDE = ROOT.resolve("docs").resolve("authoring.md");
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ ([^\n]+)\n((?:(?!```)[^\n]*+\n)*)```");

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
    String guide = Files.readString(GUIDE);
    String played =
        CONSOLE.matcher(guide).replaceAll(session -> Matcher.quoteReplacement(played(session)));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(GUIDE, played);
    }
    assertThat(CONSOLE.matcher(guide).results().count()).isPositive();
    assertThat(Files.readString(GUIDE)).isEqualTo(played);
  }

  private String played(MatchResult session) {
    try {
      return "```console\n$ " + session.group(1) + "\n" + outputOf(session.group(1)) + "```";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String outputOf(String command) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = "\"$JAVA\" -XX:TieredStopAtLevel=1 " + Main.class.getName();
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command.replace("./warrant", main));
    shell.directory(clone.toFile());
    shell.redirectErrorStream(true);
    shell.environment().put("JAVA", java);
    shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
