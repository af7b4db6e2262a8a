package dev.warrant.nlp.fact;

import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Whether words of an effect are denied, qualified or only supposed: by words before them, with
 * nothing but words of no weight between ("has <i>not</i> given her any real <i>relief</i>").
 */
public final class EffectDenial {
  private static final String MARKS = "-/'’\"“”&+%*";

  /** Longest word that may list treatments between a denial and what it denies. */
  private static final int SHORT = 3;

  private final Statement statement;
  private final List<Treatment> treatments;

  /** What a statement denies of the treatments that it names. */
  public EffectDenial(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
  }

  /** Whether the clause supposes what it tells from there on: "if naproxen fails". */
  public boolean supposed(int at) {
    return statement.relations().any("supposed", statement.clauseAt(at).start(), at);
  }

  /** Whether the words at an offset of the statement are denied. */
  public boolean denied(int at) {
    return denial(at).isPresent();
  }

  /** Where the word begins that denies what is said at a place. */
  public Optional<Integer> denial(int at) {
    return statement
        .relations()
        .all("effect-denied")
        .filter(denier -> denier.end() <= at && onlyGap(denier.end(), at))
        .map(Mention::start)
        .reduce((first, last) -> first);
  }

  /** Whether words of a relation lead up to a place. */
  public boolean leadsTo(String relation, int at) {
    return statement
        .relations()
        .all(relation)
        .anyMatch(words -> words.end() <= at && onlyGap(words.end(), at));
  }

  /** Whether words of a relation follow a place. */
  public boolean follows(String relation, int at) {
    return statement
        .relations()
        .all(relation)
        .anyMatch(words -> words.start() >= at && onlyGap(at, words.start()));
  }

  /** Whether nothing but words of no weight, and treatments, stands between two places. */
  public boolean onlyGap(int from, int to) {
    int listed =
        treatments.stream()
            .filter(t -> from <= t.start() && t.end() <= to)
            .mapToInt(Treatment::start)
            .min()
            .orElse(to);
    return Between.only(statement, from, listed, MARKS, this::light)
        && Between.only(statement, listed, to, MARKS + ",", this::light);
  }

  private boolean light(int start, int end) {
    return statement.says("effect-gap", start, end)
        || treatments.stream()
            .anyMatch(t -> t.start() <= start && end <= Math.max(t.end(), t.phraseEnd()))
        || (end - start <= SHORT && statement.says("list-link", start, end));
  }
}
