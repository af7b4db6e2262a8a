package dev.warrant.nlp.assertion;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.warrant.nlp.mention.LexiconFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code lexicon/assertion-cues.yaml}.
 *
 * @param cues cues, in the order of the file
 * @param sections what a section's kind says of everything in it
 * @param clauseVerbs verbs that make a new clause of what follows a comma or <i>and</i>
 * @param patientSubjects words that bring the sentence back to the patient
 * @param affirming words by which a part of a list asserts itself ({@code positive}, {@code
 *     present})
 */
public record CueLexicon(
    List<Cue> cues,
    Map<String, Set<Mark>> sections,
    List<String> clauseVerbs,
    List<String> patientSubjects,
    List<String> affirming) {
  public CueLexicon {
    cues = List.copyOf(cues);
    sections = Map.copyOf(sections);
    clauseVerbs = List.copyOf(clauseVerbs);
    patientSubjects = List.copyOf(patientSubjects);
    affirming = List.copyOf(affirming);
  }

  /**
   * The cues that are shipped.
   *
   * @throws dev.warrant.nlp.mention.LexiconException if the file is missing or malformed
   */
  public static CueLexicon load() {
    return LexiconFiles.read("/lexicon/assertion-cues.yaml", new TypeReference<CueLexicon>() {});
  }
}
