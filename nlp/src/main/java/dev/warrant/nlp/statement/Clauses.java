package dev.warrant.nlp.statement;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.Relations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a statement where a new one begins: at a semicolon, or a word that sets one thing apart. */
public final class Clauses {
  private Clauses() {}

  /** The clauses of a statement, in order; together they cover it but for the words between. */
  public static List<Clause> of(String text, Relations relations) {
    if (!relations.any("clause-break") && !relations.any("clause-break-before-subject")) {
      return List.of(new Clause(0, text.length()));
    }
    List<Mention> breaks =
        Stream.concat(relations.all("clause-break"), relations.all("clause-break-before-subject"))
            .sorted(Comparator.comparingInt(Mention::start))
            .toList();
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (Mention found : breaks) {
      if (found.start() > start) {
        clauses.add(new Clause(start, found.start()));
        start = found.concept().equals("clause-break") ? found.end() : lastWord(text, found);
      }
    }
    clauses.add(new Clause(start, text.length()));
    return clauses;
  }

  /** The clause of a text that holds a character; all of the text where none does. */
  public static Clause at(List<Clause> clauses, int at, String text) {
    return clauses.stream()
        .filter(clause -> clause.holds(at))
        .findFirst()
        .orElse(new Clause(0, text.length()));
  }

  /** Where the subject of the next clause begins. */
  private static int lastWord(String text, Mention found) {
    return text.lastIndexOf(' ', found.end() - 1) + 1;
  }
}
