package dev.warrant.nlp.fact;

import dev.warrant.nlp.statement.Statement;
import java.util.stream.Stream;

/** Reads facts of one kind from one statement of a record. */
public interface FactReader {

  /**
   * What the statement says.
   *
   * @param statement a sentence of the request or of the clinical record
   * @param discourse the record it stands in
   */
  Stream<FactDraft> read(Statement statement, Discourse discourse);
}
