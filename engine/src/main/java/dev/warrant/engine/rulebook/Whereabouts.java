package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.Edition;
import dev.warrant.rules.guideline.Passage;
import java.util.Optional;

/** Where in a rulebook something stands, in words: the rule, and the passage that it rests on. */
public final class Whereabouts {
  private Whereabouts() {}

  /**
   * {@code In rule "…", which cites mtus-2009:baclofen, page 64: what it says.}
   *
   * @param passage id of the passage that the rule cites; empty if it cites none
   * @param edition {@code null} if it cannot be read
   */
  public static String of(String rule, String passage, Edition edition) {
    return "In rule \""
        + rule
        + "\""
        + known(passage, edition).map(cited -> ", which cites " + of(cited, edition)).orElse(".");
  }

  /** {@code mtus-2009:baclofen, page 64: what it says.} */
  public static String of(Passage passage, Edition edition) {
    String page = passage.page() == null ? "" : ", page " + passage.page();
    return edition.id() + ":" + passage.id() + page + ": " + passage.text();
  }

  private static Optional<Passage> known(String passage, Edition edition) {
    return edition == null
        ? Optional.empty()
        : edition.passages().stream().filter(each -> each.id().equals(passage)).findFirst();
  }
}
