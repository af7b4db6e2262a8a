package dev.warrant.engine.cli;

import dev.warrant.engine.scaffold.Scaffold;
import java.nio.charset.StandardCharsets;

/** Tells an author which files were laid out. */
final class ScaffoldText {
  private ScaffoldText() {}

  /** Writes it to standard output. */
  static void print(Scaffold scaffold, String folder, Streams streams)
      throws ResultSink.ReaderGone, ResultSink.Unwritable {
    try (ResultSink sink = ResultSink.open(null, streams.out())) {
      sink.write(of(scaffold, folder).getBytes(StandardCharsets.UTF_8));
      sink.finish();
    }
  }

  private static String of(Scaffold scaffold, String folder) {
    StringBuilder text = new StringBuilder();
    for (Scaffold.Part part : scaffold.files()) {
      text.append(part.isNew() ? "new      " : "added to ")
          .append(part.path().toString().replace('\\', '/'))
          .append(part.isNew() ? "" : ":" + part.line())
          .append("\n           ")
          .append(part.holds())
          .append('\n');
    }
    return text.append("\nFill in what stands between < and >: warrant rules check ")
        .append(folder)
        .append("\nnames each place, and warrant rules test ")
        .append(folder)
        .append(" shows what fails until then.\n")
        .toString();
  }
}
