package dev.warrant.engine.report;

import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;

/** How a fact is marked in the text of a case: by colour and by line, so that neither is needed. */
enum FactMark {
  REQUEST("request", "requested"),
  PRESENT("present", "present: asserted of the patient, now"),
  ABSENT("absent", "absent: denied or ruled out"),
  POSSIBLE("possible", "possible or hypothetical: suspected, planned, hoped for"),
  HISTORICAL("historical", "historical: was so and is no longer");

  private final String styleClass;
  private final String meaning;

  FactMark(String styleClass, String meaning) {
    this.styleClass = styleClass;
    this.meaning = meaning;
  }

  static FactMark of(Fact fact) {
    if (fact instanceof Request) {
      return REQUEST;
    }
    return switch (fact.assertion()) {
      case PRESENT -> PRESENT;
      case ABSENT -> ABSENT;
      case POSSIBLE, HYPOTHETICAL -> POSSIBLE;
      case HISTORICAL -> HISTORICAL;
    };
  }

  /** Its class in the style sheet. */
  String styleClass() {
    return styleClass;
  }

  /** What it says, for the legend. */
  String meaning() {
    return meaning;
  }
}
