package dev.warrant.nlp.statement;

import dev.warrant.nlp.request.MedicationPhrase;
import java.util.List;
import java.util.Optional;

/** Finds the medicines that a sentence names, and the directions that it gives without a name. */
public interface MedicineReader {
  List<Medicine> read(String sentence);

  /** The first directions that say how often and name no medicine: "one tablet every six hours". */
  Optional<MedicationPhrase> unnamedDirections(String sentence);
}
