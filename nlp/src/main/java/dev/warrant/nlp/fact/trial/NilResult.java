package dev.warrant.nlp.fact.trial;

import dev.warrant.nlp.fact.Treatment;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.statement.Between;
import dev.warrant.nlp.statement.Gaps;
import dev.warrant.nlp.statement.Statement;
import java.util.List;

/** A nil result: one word for no effect that stands as the result of a treatment, "PT 16: nil". */
final class NilResult {
  private static final String DOSE_MARKS = "-/.%x+";

  /** Marks that open the words of the patient. */
  private static final String QUOTES = "\"“'‘";

  private final Statement statement;
  private final List<Treatment> treatments;

  NilResult(Statement statement, List<Treatment> treatments) {
    this.statement = statement;
    this.treatments = treatments;
  }

  /** Whether a word is all that is said of a treatment, behind a mark or in a cell. */
  boolean isAllThatIsSaid(Mention words) {
    return standsAlone(words) || fillsCell(words);
  }

  /** "Effective: no", "relief - none": whether what stands behind words of help denies them. */
  boolean isAnswered(int end) {
    String rest = statement.text().substring(end).stripLeading();
    int mark = statement.text().length() - rest.length();
    return !rest.isEmpty()
        && ":=|?".indexOf(rest.charAt(0)) >= 0
        && statement
            .relations()
            .behind("cell-denial", mark + 1, 1)
            .filter(no -> closes(no) || ",;.|".indexOf(statement.text().charAt(no.end())) >= 0)
            .isPresent();
  }

  /** Whether a word closes what is said of a treatment that was given so often. */
  boolean isAnswer(Mention words) {
    return closes(words) && counted(words) && standsAlone(words);
  }

  /** "ibuprofen 800 TID, 8 wk | none": the cell behind that of a treatment tells its result. */
  private boolean fillsCell(Mention words) {
    return statement.isRow()
        && Gaps.startApart(statement, words.start())
        && treatments.stream().anyMatch(t -> t.end() <= words.start())
        && statement.columns().anyHeadedBy("result-column");
  }

  /** Whether nothing follows a word in its statement. */
  private boolean closes(Mention words) {
    return statement.text().substring(words.end()).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a number tells that what stands before a word was given: "PT 16", "Robaxin 10 d". */
  private boolean counted(Mention words) {
    return treatments.stream().anyMatch(t -> t.end() <= words.start())
        && statement.text().substring(0, words.start()).chars().anyMatch(Character::isDigit);
  }

  private boolean standsAlone(Mention words) {
    String text = statement.text();
    int mark = words.start() - 1;
    boolean quoted = mark >= 0 && QUOTES.indexOf(text.charAt(mark)) >= 0;
    if (quoted) {
      mark--;
    }
    while (mark >= 0 && Character.isWhitespace(text.charAt(mark))) {
      mark--;
    }
    if (mark < 0 || (quoted ? ":-–(=,;" : ":-–(=").indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    int at = mark;
    return treatments.stream()
        .anyMatch(
            t ->
                t.end() <= at
                    && Between.only(
                        statement,
                        Math.min(t.phraseEnd(), at),
                        at,
                        DOSE_MARKS + ",",
                        (start, end) -> isLead(start, end)));
  }

  /** Whether a word between a treatment and its result is of no weight, or of another treatment. */
  private boolean isLead(int start, int end) {
    return statement.says("list-link", start, end)
        || statement.says("nil-lead", start, end)
        || treatments.stream()
            .anyMatch(t -> t.start() <= start && end <= Math.max(t.end(), t.phraseEnd()));
  }
}
