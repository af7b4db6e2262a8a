package dev.warrant.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.engine.Golden;
import dev.warrant.engine.authoring.ClinicEdition;
import dev.warrant.engine.report.TextStyle;
import dev.warrant.engine.watch.ChangeSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesWatchCommandTest {
  private static final String RULES = "muscle-relaxants.drl";
  private static final String CASE =
      """
      case: {id: by-hand, date: 2015-02-02}
      requests:
        - {type: drug-request, text: Flexeril for three weeks, drug: cyclobenzaprine, drugClass: muscle-relaxant}
      facts:
        - {type: finding, concept: acute-exacerbation}
        - {type: supply, requestId: r1, days: 21}
      """;

  @TempDir private Path folder;

  /** An author who saves one change after the other and then ends the watch. */
  private record Author(Deque<Runnable> saves) implements ChangeSource {
    @Override
    public boolean await() {
      Runnable next = saves.poll();
      if (next != null) {
        next.run();
      }
      return next != null;
    }

    @Override
    public void close() {}
  }

  @Test
  void every_save_tells_what_is_wrong_what_fails_and_what_flips() throws IOException {
    ClinicEdition edition = ClinicEdition.copiedTo(folder);
    Path subject = Files.writeString(folder.resolve("visit.yaml"), CASE);
    Deque<Runnable> saves =
        new ArrayDeque<>(
            List.of(
                () -> edition.change(RULES, "days <= 21", "dais <= 21"),
                () -> edition.change(RULES, "dais <= 21", "days <= 20"),
                () -> edition.change(RULES, "days <= 20", "days <= 21")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintWriter(err, true),
            TextStyle.PLAIN);
    RulesWatchCommand command =
        new RulesWatchCommand(new BuiltInWorkshop(), streams, watched -> new Author(saves));

    int status =
        new CommandLine(command)
            .execute(edition.folder().toString(), "--cases", subject.toString());

    assertThat(err.toString()).isEmpty();
    assertThat(status).isZero();
    Golden.check(
        "watch/three-saves.txt",
        edition
            .withoutPlace(out.toString(StandardCharsets.UTF_8))
            .replace(edition.folder().toString(), "clinic-2009")
            .replace(folder + "/", ""));
  }
}
