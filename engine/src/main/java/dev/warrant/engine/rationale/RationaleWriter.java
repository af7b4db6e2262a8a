package dev.warrant.engine.rationale;

import dev.warrant.engine.determination.Determination;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.Edition;

/** Writes the reasons for a determination as a reviewer would: one paragraph of plain sentences. */
public final class RationaleWriter {
  private final Edition edition;

  public RationaleWriter(Edition edition) {
    this.edition = edition;
  }

  /** The reasons for one determination of a case. */
  public String write(Case subject, Determination determination) {
    return new Paragraph(edition, subject, determination).text();
  }
}
