package dev.warrant.nlp.fact;

import dev.warrant.nlp.sentence.Sentence;
import java.util.List;

/** Finds the medicines that a sentence names. */
interface MedicineReader {
  List<Medicine> read(Sentence sentence);
}
