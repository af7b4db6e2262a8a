package dev.warrant.nlp.fact.pain;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FlareTime;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Clause;
import dev.warrant.nlp.statement.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flare by its beginning: all was well up to a day of late ("doing fine until Monday and now he
 * can barely stand"), the present episode has a day, or pain is more "recently".
 */
final class FlareOnset {
  /** How far from a word of worsening "recently" may stand, in characters. */
  private static final int LATE_REACH = 40;

  private final Statement statement;
  private final FreshPain fresh;
  private final boolean recent;

  FlareOnset(Statement statement, Discourse discourse) {
    this.statement = statement;
    this.fresh = new FreshPain(statement, discourse);
    this.recent =
        FlareTime.isRecent(statement)
            || fresh.isDated()
            || FlareTime.isOnRecentDay(statement, discourse);
  }

  /** The words that tell of it. */
  Optional<Mention> found() {
    return Stream.of(
            FlareReader.asserted(statement, "well-until").filter(this::ended),
            FlareReader.asserted(statement, "this-episode").filter(words -> recent),
            FlareReader.asserted(statement, "fresh-word").filter(this::ofLate))
        .flatMap(words -> words)
        .findFirst();
  }

  /** Behind the day up to which all was well, pain, spasm or what it stops him from doing. */
  private boolean ended(Mention well) {
    int end = statement.text().length();
    return recent
        && Stream.of("fresh-word", "disabled", "muscle-hard", "severe-word", "leapt", "seizes")
            .anyMatch(words -> statement.says(words, well.end(), end))
        && (statement.says("pain-told")
            || statement.says("disabled")
            || statement.says("muscle-part", well.end(), end));
  }

  /** "Recently had an increase in her symptoms", "a recent increase in neck pain". */
  private boolean ofLate(Mention worse) {
    Clause clause = statement.clauseAt(worse.start());
    boolean late =
        statement
            .relations()
            .all("of-late")
            .anyMatch(
                words ->
                    !words.equals(worse)
                        && clause.holds(words.start())
                        && words.end() >= worse.start() - LATE_REACH
                        && words.start() <= worse.end() + LATE_REACH);
    return late
        && fresh.isOfPain(worse)
        && !FlareReader.ofOtherSign(statement, worse)
        && !statement.says("effect-denied", clause.start(), worse.start());
  }
}
