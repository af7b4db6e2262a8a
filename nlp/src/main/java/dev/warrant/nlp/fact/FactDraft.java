package dev.warrant.nlp.fact;

import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.Doubt;
import dev.warrant.rules.facts.Evidence;
import dev.warrant.rules.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A fact before it is placed in time and numbered.
 *
 * @param about what two drafts must share for the newer to overtake the older: kind and concept;
 *     what is said of a whole is said of each part {@link #WITHIN} it
 * @param says what is said of it: drafts that say the same never contradict each other
 * @param assertion how the record speaks of it
 * @param saidOn date of the statement; {@code null} if unsaid
 * @param evidence the words
 * @param maker makes the fact once its assertion, evidence and number are settled
 */
public record FactDraft(
    String about,
    String says,
    Assertion assertion,
    LocalDate saidOn,
    Evidence evidence,
    Maker maker) {
  /** Parts the name of a whole from that of a part of it: {@code examination > sensory-deficit}. */
  public static final String WITHIN = " > ";

  public FactDraft {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(maker, "maker");
  }

  /** A draft that says no more of its subject than that it is so, or is not. */
  public FactDraft(
      String about, Assertion assertion, LocalDate saidOn, Evidence evidence, Maker maker) {
    this(about, assertion.name(), assertion, saidOn, evidence, maker);
  }

  /** Makes a fact of one kind. */
  @FunctionalInterface
  public interface Maker {
    Fact make(String id, Assertion assertion, LocalDate saidOn, Evidence evidence);
  }

  /** The fact, under a name that is its own within the case. */
  public Fact fact(String id) {
    return maker.make(id, assertion, saidOn, evidence);
  }

  /** The same draft, spoken of in another way. */
  public FactDraft as(Assertion other) {
    return new FactDraft(about, says, other, saidOn, evidence, maker);
  }

  /** The same draft with a doubt, once however often it is raised. */
  public FactDraft doubted(Doubt doubt) {
    if (evidence.doubts().contains(doubt)) {
      return this;
    }
    List<Doubt> doubts = new ArrayList<>(evidence.doubts());
    doubts.add(doubt);
    return new FactDraft(
        about,
        says,
        assertion,
        saidOn,
        new Evidence(
            evidence.source(),
            evidence.section(),
            evidence.start(),
            evidence.end(),
            evidence.quote(),
            doubts),
        maker);
  }

  /** Whether it is said to be so or not to be so, and neither supposed nor over. */
  public boolean asserts() {
    return assertion == Assertion.PRESENT || assertion == Assertion.ABSENT;
  }
}
