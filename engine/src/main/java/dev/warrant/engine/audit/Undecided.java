package dev.warrant.engine.audit;

import java.util.List;

/** How the error list names items on which no decision could be read. */
public final class Undecided {
  private Undecided() {}

  /** The entry of a letter's undecided items, each line with its mend. */
  public static AuditError error(String source, List<String> undecided) {
    return new AuditError(
        source,
        undecided.stream()
            .map(
                item ->
                    "no decision could be read on \""
                        + item
                        + "\". Look at its line in the letter; a wording that is not known belongs"
                        + " into nlp/lexicon/dispositions.yaml.")
            .toList());
  }
}
