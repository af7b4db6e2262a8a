package dev.warrant.engine.cli;

import dev.warrant.engine.casefile.CaseFile;
import dev.warrant.engine.casefile.FaultyCaseFile;
import dev.warrant.rules.facts.Case;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads case files, and leaves every other text to a reader of letters and notes. */
final class CaseFileSource implements CaseSource {
  @Override
  public List<Case> read(String name, byte[] bytes) throws UnreadableInput {
    try {
      return CaseFile.read(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (FaultyCaseFile e) {
      throw new UnreadableInput(
          e.faults().stream().map(fault -> fault.headline() + " " + fault.remedy()).toList());
    }
  }
}
