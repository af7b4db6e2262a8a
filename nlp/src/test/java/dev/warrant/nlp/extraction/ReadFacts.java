package dev.warrant.nlp.extraction;

import dev.warrant.nlp.CaseReader;
import dev.warrant.nlp.text.SourceText;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Finding;
import dev.warrant.rules.facts.InjectionResponse;
import dev.warrant.rules.facts.PriorInjection;
import dev.warrant.rules.facts.Request;
import dev.warrant.rules.facts.TreatmentTrial;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.util.List;

/** Reads the facts of short records. */
final class ReadFacts {
  private static final CaseReader READER = new CaseReader(VocabularyReader.builtIn());

  private ReadFacts() {}

  /** The facts of a note with one section. */
  static List<Fact> under(String heading, String... lines) {
    String text = "PROGRESS NOTE 03/10/2015\n\n" + heading + "\n" + String.join("\n", lines) + "\n";
    return READER.read(new SourceText("note.txt", text)).facts();
  }

  /** What a note asks for whose lines are given as they stand, headings among them. */
  static List<Request> requests(String... lines) {
    String text = "PROGRESS NOTE 03/10/2015\n\n" + String.join("\n", lines) + "\n";
    return READER.read(new SourceText("note.txt", text)).requests();
  }

  static <T extends Fact> List<T> of(Class<T> kind, List<Fact> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** A finding as {@code sensory-deficit [L5] LEFT}, denied ones with {@code no} before. */
  static String say(Finding finding) {
    return (finding.absent() ? "no " : finding.present() ? "" : finding.assertion() + " ")
        + finding.concept()
        + (finding.roots().isEmpty() ? "" : " " + finding.roots())
        + (finding.roots().isEmpty() && !finding.levels().isEmpty() ? " " + finding.levels() : "")
        + (finding.side() == null ? "" : " " + finding.side());
  }

  /** A trial as {@code naproxen FAILED}, one that was not made as {@code naproxen untried}. */
  static String say(TreatmentTrial trial) {
    return trial.concept() + " " + (trial.absent() ? "untried" : trial.outcome());
  }

  /** An earlier injection as {@code 2 on 2014-05-01 within a year}. */
  static String say(PriorInjection prior) {
    if (prior.absent()) {
      return "none";
    }
    return prior.number()
        + (prior.givenOn() == null ? "" : " on " + prior.givenOn())
        + (Boolean.TRUE.equals(prior.withinYear()) ? " within a year" : "");
  }

  /** A response as {@code 60% 8.0 weeks, less medicine}. */
  static String say(InjectionResponse response) {
    return (response.absent() ? "none " : response.present() ? "" : response.assertion() + " ")
        + (response.percentRelief() == null ? "?" : response.percentRelief() + "%")
        + (response.weeks() == null ? "" : " " + response.weeks() + " weeks")
        + (response.medicationReduced() == null
            ? ""
            : response.medicationReduced() ? ", less medicine" : ", as much medicine");
  }
}
