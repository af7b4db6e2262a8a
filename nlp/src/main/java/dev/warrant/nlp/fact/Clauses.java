package dev.warrant.nlp.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a statement where a new one begins: at a semicolon, a dash, an arrow-less colon after words,
 * or a word that sets one thing against another.
 */
final class Clauses {
  private static final Pattern BREAK =
      Pattern.compile(
          ";\\s|,?\\s(?:but|however|while|whereas|although|though|yet|nevertheless|"
              + "except that|and then|and has (?:since|also))\\s|,\\s(?:and|which|who|where)\\s"
              + "(?=(?:he|she|it|they|the|his|her|there|this|these|has|had|is|was|were|are|neither|none|no)\\s)",
          Pattern.CASE_INSENSITIVE);

  private Clauses() {}

  /** The clauses of a statement, in order; together they cover it. */
  static List<Clause> of(String text) {
    List<Clause> clauses = new ArrayList<>();
    Matcher matcher = BREAK.matcher(text);
    int start = 0;
    while (matcher.find()) {
      clauses.add(new Clause(start, matcher.start()));
      start = matcher.end();
    }
    clauses.add(new Clause(start, text.length()));
    return clauses;
  }
}
