package dev.warrant.engine.cli;

import dev.warrant.engine.report.TextStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A process that runs commands of Warrant one after the other, in a folder of its own: a process
 * cannot change its folder, and to start one for every command takes longer than what they do.
 */
final class WarrantProcess implements AutoCloseable {
  private final Process process;
  private final DataOutputStream commands;
  private final DataInputStream outputs;

  private WarrantProcess(Process process) {
    this.process = process;
    this.commands = new DataOutputStream(process.getOutputStream());
    this.outputs = new DataInputStream(process.getInputStream());
  }

  static WarrantProcess startedIn(Path folder) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            WarrantProcess.class.getName());
    builder.directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new WarrantProcess(builder.start());
  }

  /** What a command prints on both of its outputs, in the order of printing. */
  byte[] run(byte[] input, List<String> words) throws IOException {
    commands.writeInt(words.size());
    for (String word : words) {
      commands.writeUTF(word);
    }
    commands.writeInt(input.length);
    commands.write(input);
    commands.flush();
    return outputs.readNBytes(outputs.readInt());
  }

  @Override
  public void close() throws IOException {
    commands.close();
    process.onExit().join();
  }

  /** Answers until there are no more commands. */
  public static void main(String[] none) throws IOException {
    Locale.setDefault(Locale.ROOT);
    DataInputStream commands = new DataInputStream(System.in);
    try (DataOutputStream outputs =
        new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
      System.setOut(System.err);
      for (int words = first(commands); words > 0; words = first(commands)) {
        String[] args = new String[words];
        for (int i = 0; i < words; i++) {
          args[i] = commands.readUTF();
        }
        byte[] input = commands.readNBytes(commands.readInt());
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintWriter err = new PrintWriter(printed, true, StandardCharsets.UTF_8);
        Main.run(new ByteArrayInputStream(input), printed, err, new TextStyle(false, true), args);
        err.flush();
        outputs.writeInt(printed.size());
        printed.writeTo(outputs);
        outputs.flush();
      }
    }
  }

  /** How many words the next command has; 0 where there is none. */
  private static int first(DataInputStream commands) throws IOException {
    byte[] number = commands.readNBytes(Integer.BYTES);
    return number.length < Integer.BYTES ? 0 : ByteBuffer.wrap(number).getInt();
  }
}
