package dev.warrant.engine.cli;

import dev.warrant.engine.casefile.CaseFile;
import dev.warrant.engine.casefile.FaultyCaseFile;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Case;
import java.util.List;

/** Reads case files, and leaves every other text to a reader of letters and notes. */
final class CaseFileSource implements CaseSource {
  private final CaseSource others;

  CaseFileSource(CaseSource others) {
    this.others = others;
  }

  @Override
  public List<Case> read(SourceText text) throws UnreadableInput {
    if (!CaseFile.recognises(text.name(), text.text())) {
      return others.read(text);
    }
    try {
      return CaseFile.read(text.name(), text.text());
    } catch (FaultyCaseFile e) {
      throw new UnreadableInput(
          e.faults().stream().map(fault -> fault.headline() + " " + fault.remedy()).toList());
    }
  }
}
