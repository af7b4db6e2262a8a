package dev.warrant.engine.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One input of a command.
 *
 * @param argument what the user wrote: a file, or {@code -} for standard input
 */
record CaseInput(String argument) {
  /** Largest input read, in bytes: thousands of pages of text. */
  static final int LARGEST = 64 * 1024 * 1024;

  boolean isStandardInput() {
    return argument.equals("-");
  }

  /** The name by which results and complaints call it. */
  String name() {
    return isStandardInput() ? "standard input" : argument;
  }

  /**
   * All its bytes.
   *
   * @throws UnreadableInput if there is no such file, or it may not or cannot be read
   */
  byte[] bytes(InputStream standardInput) throws UnreadableInput {
    try {
      return isStandardInput() ? bounded(standardInput) : file();
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new UnreadableInput(name(), "there is no such file. Check the name.");
    } catch (AccessDeniedException e) {
      throw new UnreadableInput(name(), "it may not be read. Ask for permission to read it.");
    } catch (IOException e) {
      throw new UnreadableInput(
          name(),
          "reading it failed (" + e.getClass().getSimpleName() + "). Copy it to a local disk.");
    }
  }

  private byte[] file() throws IOException, UnreadableInput {
    Path path = Path.of(argument);
    if (Files.isDirectory(path)) {
      throw new UnreadableInput(name(), "it is a folder. Name the files in it: " + argument + "/*");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return bounded(in);
    }
  }

  private byte[] bounded(InputStream in) throws IOException, UnreadableInput {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new UnreadableInput(
          name(), "it is larger than " + LARGEST / 1024 / 1024 + " MB. Divide it.");
    }
    return bytes;
  }
}
