package dev.warrant.engine.report;

import dev.warrant.rules.guideline.Passage;
import dev.warrant.rules.guideline.Verification;
import java.util.Locale;

/** Links and marks of a rulebook's page. */
final class RulebookMarks {
  private RulebookMarks() {}

  /** A link to a criterion. */
  static String criterion(String id) {
    String name = Html.escape(id);
    return "<a href=\"#criterion-" + name + "\">" + name.replace('-', ' ') + "</a>";
  }

  /** A link to a passage, with its page and how far it may be trusted. */
  static String passage(Passage passage) {
    return "<a href=\"#passage-"
        + Html.escape(passage.id())
        + "\">"
        + Html.escape(GuidelineWords.page(passage))
        + "</a> "
        + verification(passage.verification());
  }

  /** How far a passage may be trusted, as a mark. */
  static String verification(Verification verification) {
    String word = GuidelineWords.mark(verification);
    return "<span class=\"mark "
        + word.toLowerCase(Locale.ROOT)
        + "\" title=\""
        + Html.escape(GuidelineWords.trust(verification))
        + "\">"
        + word
        + "</span>";
  }
}
