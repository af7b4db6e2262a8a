package dev.warrant.engine.cli;

import dev.warrant.engine.authoring.RulebookCheck;
import dev.warrant.engine.authoring.VocabularyNames;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.rulebook.RulebookDraft;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Does what the common commands do, so that Java can keep the classes they use for a fast start.
 * The launcher runs it once after a build; it prints nothing.
 */
final class StartupTraining {
  private static final List<String> FORMATS = List.of("text", "json", "yaml");

  private StartupTraining() {}

  /**
   * Screens the texts of a folder and checks the rules of another.
   *
   * @param args the folder of texts, and that of the rules
   */
  public static void main(String[] args) throws IOException {
    String[] letters;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      letters =
          files.map(Path::toString).filter(name -> name.endsWith(".txt")).toArray(String[]::new);
    }
    run("--help");
    run("rules", "show", "--rules", args[1]);
    // To compile rules would put classes into the archive that Java 17 cannot store.
    RulebookCheck check = new RulebookCheck(VocabularyNames.builtIn());
    RulebookDraft.inFolder(Path.of(args[1])).forEach(check::lints);
    for (String format : FORMATS) {
      for (String command : List.of("facts", "screen")) {
        run(
            Stream.concat(Stream.of(command, "--format", format), Stream.of(letters))
                .toArray(String[]::new));
      }
    }
  }

  private static void run(String... command) {
    Streams nowhere =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            TextStyle.PLAIN);
    new CommandRun(new BuiltInWorkshop(), nowhere).execute(command);
  }
}
