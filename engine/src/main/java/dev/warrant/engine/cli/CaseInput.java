package dev.warrant.engine.cli;

import dev.warrant.nlp.text.SourceReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.nlp.text.UnreadableSource;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * One input of a command.
 *
 * @param argument what the user wrote: a file, or {@code -} for standard input
 */
record CaseInput(String argument) {

  boolean isStandardInput() {
    return argument.equals("-");
  }

  /** The name by which results and complaints call it. */
  String name() {
    return isStandardInput() ? "standard input" : argument;
  }

  /**
   * Its text.
   *
   * @throws UnreadableInput if there is none, or it cannot be read as text
   */
  SourceText text(InputStream standardInput) throws UnreadableInput {
    try {
      return isStandardInput()
          ? new SourceReader().read(name(), standardInput)
          : new SourceReader().read(Path.of(argument));
    } catch (UnreadableSource e) {
      throw new UnreadableInput(name(), e.reason() + ". " + e.remedy() + ".");
    } catch (InvalidPathException e) {
      throw new UnreadableInput(name(), "this is no name of a file. Check it.");
    }
  }
}
