package dev.warrant.engine.rationale;

import dev.warrant.rules.guideline.Passage;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Cites each passage once, and says of each how far its wording may be trusted. */
final class Citations {
  private final String title;
  private final Set<String> cited = new HashSet<>();
  private String section = "";

  /**
   * @param title title of the guideline
   */
  Citations(String title) {
    this.title = title;
  }

  /** Where the passage stands and what it says; empty if it was cited before. */
  Optional<String> firstTime(Passage passage) {
    if (!cited.add(passage.id())) {
      return Optional.empty();
    }
    String place = place(passage);
    String opening = cited.size() == 1 ? "The " + title + ", " + place : Sentence.capital(place);
    section = passage.section();
    return Optional.of(Sentence.of(opening + mark(passage) + ": " + passage.text()));
  }

  /** The same in brackets, led by a space; where it was cited before, the page alone. */
  String inBrackets(Passage passage) {
    boolean first = cited.add(passage.id());
    String place = (first && cited.size() == 1 ? title + ", " : "") + place(passage);
    section = passage.section();
    return first
        ? " (" + place + mark(passage) + ": " + Sentence.phrase(passage.text()) + ")"
        : " (" + place + ")";
  }

  private String place(Passage passage) {
    if (passage.page() == null) {
      return passage.section();
    }
    boolean several = passage.page().contains("-") || passage.page().contains(",");
    String page = (several ? "pages " : "page ") + passage.page();
    return passage.section().equals(section) ? page : passage.section() + ", " + page;
  }

  private static String mark(Passage passage) {
    return switch (passage.verification()) {
      case QUOTED, FOUND -> "";
      case RECALLED, UNVERIFIED -> " (from knowledge, unverified)";
    };
  }
}
