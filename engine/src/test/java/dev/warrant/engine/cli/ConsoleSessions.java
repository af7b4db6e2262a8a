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

/**
 * The console sessions of a document, played in a folder as a reader would type them: pipes and
 * everything else go to a shell, Warrant's commands to one process that does them in turn.
 */
final class ConsoleSessions {
  private static final Pattern SESSION =
      Pattern.compile("```console\n\\$ ([^\n]+)\n((?:(?!```)[^\n]*+\n)*)```");

  /** One call of Warrant, with what may be piped into it and what it may be piped into. */
  private static final Pattern CALL =
      Pattern.compile(
          "(?:(?<before>.+) \\| )?\\./warrant (?<words>[^|;&<>`$]+)(?: \\| (?<after>.+))?");

  private final Path folder;
  private final WarrantProcess warrant;

  private ConsoleSessions(Path folder, WarrantProcess warrant) {
    this.folder = folder;
    this.warrant = warrant;
  }

  /**
   * Holds a document to what its commands print; with {@code -Dgolden.rewrite=true} writes that
   * into it first.
   *
   * @param folder where the commands are typed
   */
  static void assertPlayed(Path document, Path folder) throws IOException {
    String text = Files.readString(document);
    String played;
    try (WarrantProcess warrant = WarrantProcess.startedIn(folder)) {
      ConsoleSessions sessions = new ConsoleSessions(folder, warrant);
      played =
          SESSION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(sessions.play(found)));
    }
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(document, played);
    }
    assertThat(SESSION.matcher(text).results().count()).isPositive();
    assertThat(Files.readString(document)).isEqualTo(played);
  }

  private String play(MatchResult session) {
    String command = session.group(1);
    try {
      byte[] output = command.contains("./warrant") ? called(command) : shell(command, new byte[0]);
      return "```console\n$ " + command + "\n" + new String(output, StandardCharsets.UTF_8) + "```";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] called(String command) throws IOException {
    Matcher call = CALL.matcher(command);
    assertThat(call.matches()).as("one call of ./warrant, piped at most: %s", command).isTrue();
    byte[] input =
        call.group("before") == null ? new byte[0] : shell(call.group("before"), new byte[0]);
    byte[] output = warrant.run(input, words(call.group("words")));
    return call.group("after") == null ? output : shell(call.group("after"), output);
  }

  /** The words of a command as the shell parts them, patterns of file names spelt out. */
  private List<String> words(String command) throws IOException {
    byte[] parted = shell("printf '%s\\n' " + command, new byte[0]);
    return new String(parted, StandardCharsets.UTF_8).lines().toList();
  }

  private byte[] shell(String command, byte[] input) throws IOException {
    Path piped = Files.createTempFile("piped", null);
    try {
      Files.write(piped, input);
      ProcessBuilder shell = new ProcessBuilder("sh", "-c", command);
      shell.directory(folder.toFile());
      shell.redirectErrorStream(true);
      shell.redirectInput(piped.toFile());
      shell.environment().put("LC_ALL", "C.UTF-8");
      return shell.start().getInputStream().readAllBytes();
    } finally {
      Files.delete(piped);
    }
  }
}
