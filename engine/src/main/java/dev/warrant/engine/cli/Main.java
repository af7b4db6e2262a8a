package dev.warrant.engine.cli;

import dev.warrant.engine.report.TextStyle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Runs a command of Warrant. The launcher says by the system properties {@code warrant.terminal}
 * and {@code warrant.ascii} what it knows of standard output.
 */
public final class Main {
  private Main() {}

  /** Runs the command that {@code args} name and ends the process with its exit status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Charset terminal = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    boolean ascii = Boolean.getBoolean("warrant.ascii") || !terminal.equals(StandardCharsets.UTF_8);
    String noColour = System.getenv("NO_COLOR");
    boolean colour =
        Boolean.getBoolean("warrant.terminal") && (noColour == null || noColour.isEmpty());
    TextStyle style = new TextStyle(colour, !ascii);
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), terminal), true);
    System.exit(run(System.in, new FileOutputStream(FileDescriptor.out), err, style, args));
  }

  /**
   * Runs the command that {@code args} name and returns its exit status.
   *
   * @param in standard input
   * @param out takes the results alone, as UTF-8 bytes
   * @param err takes everything else
   * @param style how text may look in the results
   */
  public static int run(
      InputStream in, OutputStream out, PrintWriter err, TextStyle style, String... args) {
    return new CommandRun(new BuiltInWorkshop(), new Streams(in, out, err, style)).execute(args);
  }
}
