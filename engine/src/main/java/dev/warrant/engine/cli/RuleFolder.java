package dev.warrant.engine.cli;

import dev.warrant.engine.rulebook.RulebookDoesNotCompile;
import dev.warrant.engine.rulebook.RulebookDraft;
import dev.warrant.engine.rulebook.Rulebooks;
import dev.warrant.rules.guideline.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The folder of rules that a command of the workbench works on. */
final class RuleFolder {
  private static final String USUAL = "rules";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder of an edition, or of several (default: rules).")
  private Path folder;

  /**
   * The folder.
   *
   * @throws ParameterException if there is none
   */
  Path path() {
    return existing(folder == null ? Path.of(USUAL) : folder, command.commandLine());
  }

  private static Path existing(Path named, CommandLine line) {
    if (!Files.isDirectory(named)) {
      throw new ParameterException(
          line, "There is no folder \"" + named + "\". Name the one that holds the edition.");
    }
    return named;
  }

  /**
   * The rulebooks of the folder, compiled.
   *
   * @throws FaultyRulebook if they do not compile or lint
   * @throws ParameterException if there is none
   * @throws IOException if the folder cannot be read
   */
  Rulebooks rulebooks() throws FaultyRulebook, IOException {
    Path edition = path();
    if (!RulebookDraft.isIn(edition)) {
      throw new ParameterException(command.commandLine(), noEdition(edition));
    }
    try {
      return Rulebooks.fromDirectory(edition);
    } catch (RulebookDoesNotCompile e) {
      throw new FaultyRulebook(e.faults());
    }
  }

  /**
   * The editions of the folder, read but not compiled.
   *
   * @throws IOException if a file cannot be read
   */
  List<RulebookDraft> drafts() throws IOException {
    return drafts(path(), command.commandLine());
  }

  /**
   * The guideline of an edition that has no fault, as far as can be told without compiling.
   *
   * @throws FaultyRulebook if it has
   */
  static Edition sound(RulebookDraft draft) throws FaultyRulebook {
    if (!draft.faults().isEmpty()) {
      throw new FaultyRulebook(draft.faults());
    }
    return draft.edition().orElseThrow();
  }

  /**
   * The editions of a folder that an option names.
   *
   * @throws IOException if a file cannot be read
   */
  static List<RulebookDraft> drafts(Path folder, CommandLine line) throws IOException {
    List<RulebookDraft> drafts = RulebookDraft.inFolder(existing(folder, line));
    if (drafts.isEmpty()) {
      throw new ParameterException(line, noEdition(folder));
    }
    return drafts;
  }

  /** That a folder holds no edition, and the mend. */
  static String noEdition(Path folder) {
    return "There is no edition in \""
        + folder
        + "\": no folder with a guideline.yaml. Name the folder of one edition, or the folder that"
        + " holds them.";
  }
}
