package dev.warrant.nlp.fact.gist;

import dev.warrant.nlp.mention.Relations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a statement may come to, whatever its words; each is a label of the labelled sentences. */
enum Gist {
  /** A medicine that is tried first did not help enough, was not tolerated or cannot be taken. */
  AGENT_FAILED("agent-failed", false),
  /** Therapy, exercise or medicines before an injection did not help enough. */
  CARE_FAILED("care-failed", false),
  /** The opioid lets the patient do what he could not do without it. */
  FUNCTION_GAINED("function-gained", true),
  /** Side effects of the opioid were asked for, and the answer is told. */
  SIDE_EFFECTS_ASKED("side-effects-asked", true),
  /** A drug screen or a monitoring report fits what is prescribed. */
  MISUSE_RULED_OUT("misuse-ruled-out", true),
  /** Pain with and without the opioid, in figures. */
  RELIEF_IN_FIGURES("relief-in-figures", true),
  /** The opioid has been taken for some time. */
  OPIOID_IN_USE("opioid-in-use", true),
  /** What a first opioid is to achieve is set down. */
  GOALS_SET("goals-set", true),
  /** The risk of misuse was weighed, or an agreement made. */
  RISK_SCREENED("risk-screened", true),
  /** Pain is moderate to severe. */
  PAIN_SEVERE("pain-severe", true),
  /** An acute flare or spasm, now. */
  FLARE("flare", true),
  /** Why a benzodiazepine is given. */
  REASON_FOR_USE("reason-for-use", true),
  /** Neuropathic pain in one small area. */
  LOCALIZED_NEUROPATHIC_PAIN("localized-neuropathic-pain", true);

  /** Stands for a request for an injection among the classes of drugs. */
  static final String INJECTION = "injection";

  /** The label of a sentence that comes to none of these. */
  static final String NONE = "none";

  /** Relation of words that name another person. */
  private static final String OTHERS = "of-another";

  private final String label;
  private final boolean ofThePresent;

  Gist(String label, boolean ofThePresent) {
    this.label = label;
    this.ofThePresent = ofThePresent;
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
    return asked().stream().anyMatch(classes::contains);
  }

  private Set<String> asked() {
    return switch (this) {
      case AGENT_FAILED -> Set.of("muscle-relaxant", "opioid", "topical-lidocaine", INJECTION);
      case CARE_FAILED -> Set.of(INJECTION);
      case FLARE -> Set.of("muscle-relaxant");
      case REASON_FOR_USE -> Set.of("benzodiazepine");
      case LOCALIZED_NEUROPATHIC_PAIN -> Set.of("topical-lidocaine");
      default -> Set.of("opioid");
    };
  }

  /** Relations of words that forbid it, however like others a statement is. */
  private Set<String> ruledOutBy() {
    return switch (this) {
      case AGENT_FAILED, CARE_FAILED, OPIOID_IN_USE, PAIN_SEVERE -> Set.of(OTHERS);
      case FUNCTION_GAINED -> Set.of(OTHERS, "gain-hoped", "nothing-gained");
      case RELIEF_IN_FIGURES -> Set.of(OTHERS, "hoped-for", "goal-word");
      case GOALS_SET -> Set.of("goals-wanted");
      case FLARE -> Set.of("organ-pain");
      default -> Set.of();
    };
  }

  /** Whether several statements may tell of it, each of another treatment. */
  boolean isOfOneTreatment() {
    return this == AGENT_FAILED || this == CARE_FAILED || this == OPIOID_IN_USE;
  }

  /** Whether words of a statement forbid it, however like others the statement is. */
  boolean isRuledOutBy(Relations words) {
    return ruledOutBy().stream().anyMatch(relation -> words.all(relation).findAny().isPresent());
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
