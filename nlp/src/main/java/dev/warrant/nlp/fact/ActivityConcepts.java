package dev.warrant.nlp.fact;

import java.util.Set;

/** The concepts that name something that a patient does. */
public final class ActivityConcepts {
  /** Their ids in the lexicon. */
  public static final Set<String> ALL =
      Set.of(
          "walking",
          "driving",
          "sitting-tolerance",
          "standing-tolerance",
          "lifting",
          "climbing-stairs",
          "cooking",
          "household-chores",
          "laundry",
          "shopping",
          "self-care",
          "childcare",
          "yard-work",
          "leisure",
          "work-activity",
          "working");

  private ActivityConcepts() {}
}
