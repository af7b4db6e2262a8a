package dev.warrant.nlp.fact.monitoring;

import dev.warrant.nlp.fact.monitoring.DrugPanel.Sign;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The sign that stands before a list of analytes and holds for each: "negative for opiates, PCP".
 */
final class LeadingSign {
  /** How far behind the sign an analyte of its list may stand, in characters. */
  private static final int LIST_REACH = 140;

  private final Statement statement;
  private final Relations words;
  private final List<Analyte> substances;

  LeadingSign(Statement statement, List<Analyte> substances) {
    this.statement = statement;
    this.words = statement.relations();
    this.substances = substances;
  }

  /** The sign that leads a list in which the substance stands. */
  Optional<Sign> of(Analyte analyte) {
    Optional<Mention> missing = lastBefore("substance-not-found", analyte);
    Optional<Mention> found = lastBefore("substance-found", analyte);
    if (missing.isPresent() && (found.isEmpty() || missing.get().end() >= found.get().start())) {
      return Optional.of(Sign.NOT_FOUND);
    }
    return found.map(sign -> isOfNone(sign) ? Sign.NOT_FOUND : Sign.FOUND);
  }

  /** "None of the specimens contained", "neither the May nor the July urine held". */
  private boolean isOfNone(Mention sign) {
    int from = statement.clauseAt(sign.start()).start();
    return words.any("none-of-them", from, sign.start())
        || words
            .first("neither-of-two", from, sign.start())
            .filter(neither -> namesNone(neither.end(), sign.start()))
            .isPresent();
  }

  private boolean namesNone(int from, int to) {
    return substances.stream().noneMatch(one -> one.start() >= from && one.end() <= to);
  }

  private Optional<Mention> lastBefore(String id, Analyte analyte) {
    return words
        .all(id)
        .filter(sign -> sign.end() <= analyte.start() && analyte.start() - sign.end() <= LIST_REACH)
        .reduce((one, later) -> later)
        .filter(sign -> onlyListed(sign.end(), analyte.start()));
  }

  /** Whether nothing but other substances and the words of a list stand between. */
  boolean onlyListed(int from, int to) {
    String text = statement.text();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c == ';' || (c == '.' && at + 1 < to && text.charAt(at + 1) == ' ')) {
        return false;
      }
      if (!Character.isLetter(c)) {
        at++;
        continue;
      }
      int end = skip(at, to);
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** The end of the substance or word of a list that stands here; -1 if none does. */
  private int skip(int at, int to) {
    for (Analyte substance : substances) {
      if (substance.start() <= at && at < substance.end() && substance.end() <= to) {
        return substance.end();
      }
    }
    return words
        .behind("in-panel", at, 0)
        .filter(word -> word.end() <= to)
        .map(Mention::end)
        .orElse(-1);
  }
}
