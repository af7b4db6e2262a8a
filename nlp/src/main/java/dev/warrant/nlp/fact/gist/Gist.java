package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.mention.Relations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a statement may come to, whatever its words; each is a label of the labelled sentences. */
enum Gist {
  /** A medicine that is tried first did not help enough, was not tolerated or cannot be taken. */
  AGENT_FAILED(
      "agent-failed",
      false,
      Set.of("muscle-relaxant", "opioid", "topical-lidocaine", Gist.INJECTION),
      Set.of(Gist.OTHERS)),
  /** Therapy, exercise or medicines before an injection did not help enough. */
  CARE_FAILED("care-failed", false, Set.of(Gist.INJECTION), Set.of(Gist.OTHERS)),
  /** The opioid lets the patient do what he could not do without it. */
  FUNCTION_GAINED(
      "function-gained",
      true,
      Set.of("opioid"),
      Set.of(Gist.OTHERS, "gain-hoped", "nothing-gained")),
  /** Side effects of the opioid were asked for, and the answer is told. */
  SIDE_EFFECTS_ASKED("side-effects-asked", true, Set.of("opioid"), Set.of()),
  /** A drug screen or a monitoring report fits what is prescribed. */
  MISUSE_RULED_OUT("misuse-ruled-out", true, Set.of("opioid"), Set.of()),
  /** Pain with and without the opioid, in figures. */
  RELIEF_IN_FIGURES(
      "relief-in-figures", true, Set.of("opioid"), Set.of(Gist.OTHERS, "hoped-for", "goal-word")),
  /** The opioid has been taken for some time. */
  OPIOID_IN_USE("opioid-in-use", true, Set.of("opioid"), Set.of(Gist.OTHERS)),
  /** What a first opioid is to achieve is set down. */
  GOALS_SET("goals-set", true, Set.of("opioid"), Set.of("goals-wanted")),
  /** The risk of misuse was weighed, or an agreement made. */
  RISK_SCREENED("risk-screened", true, Set.of("opioid"), Set.of()),
  /** Pain is moderate to severe. */
  PAIN_SEVERE("pain-severe", true, Set.of("opioid"), Set.of(Gist.OTHERS)),
  /** An acute flare or spasm, now. */
  FLARE("flare", true, Set.of("muscle-relaxant"), Set.of("organ-pain")),
  /** Why a benzodiazepine is given. */
  REASON_FOR_USE("reason-for-use", true, Set.of("benzodiazepine"), Set.of()),
  /** Neuropathic pain in one small area. */
  LOCALIZED_NEUROPATHIC_PAIN(
      "localized-neuropathic-pain", true, Set.of("topical-lidocaine"), Set.of());

  /** Relation of words that name another person. */
  private static final String OTHERS = "of-another";

  /** Stands for a request for an injection among the classes of drugs. */
  static final String INJECTION = "injection";

  /** The label of a sentence that comes to none of these. */
  static final String NONE = "none";

  private final String label;
  private final boolean ofThePresent;
  private final Set<String> asked;
  private final Set<String> ruledOutBy;

  Gist(String label, boolean ofThePresent, Set<String> asked, Set<String> ruledOutBy) {
    this.label = label;
    this.ofThePresent = ofThePresent;
    this.asked = asked;
    this.ruledOutBy = ruledOutBy;
  }

  /** As the labelled sentences name it. */
  String label() {
    return label;
  }

  /** Whether an old statement tells nothing of it. */
  boolean ofThePresent() {
    return ofThePresent;
  }

  /** Whether it bears on a request of one of these classes. */
  boolean bearsOn(Set<String> classes) {
    return asked.stream().anyMatch(classes::contains);
  }

  /** Whether several statements may tell of it, each of another treatment. */
  boolean isOfOneTreatment() {
    return this == AGENT_FAILED || this == CARE_FAILED || this == OPIOID_IN_USE;
  }

  /** Whether words of a statement forbid it, however like others the statement is. */
  boolean isRuledOutBy(Relations words) {
    return ruledOutBy.stream().anyMatch(relation -> words.all(relation).findAny().isPresent());
  }

  /** The gist of a label; empty for {@link #NONE} and for what is none. */
  static Optional<Gist> of(String label) {
    return Arrays.stream(values()).filter(gist -> gist.label.equals(label)).findFirst();
  }

  /** Every label of labelled sentences. */
  static List<String> labels() {
    return Arrays.stream(values()).map(Gist::label).toList();
  }
}
