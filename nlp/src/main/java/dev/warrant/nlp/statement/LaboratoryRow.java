package dev.warrant.nlp.statement;

import dev.warrant.nlp.mention.Relations;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a laboratory's table of results: "Hydrocodone ...... DETECTED", "Morphine 2,110 ng/mL".
 */
public final class LaboratoryRow {
  /** Marks that lead the eye from a name to what is told of it. */
  private static final String LEADERS = " .·…_-\t";

  /** A stretch of such marks is a leader from this length on, in characters. */
  private static final int SHORTEST = 4;

  private static final int LONGEST_ASIDE = 45;

  /** "| Y |", ": Rx yes,", "| Rx: YES |": whether it is prescribed, ahead of what was found. */
  private static final Pattern PRESCRIBED_CELL =
      Pattern.compile(
          "\\s*(?:\\||[:,(]\\s*(?=rx|presc|exp))\\s*(?:(?:rx'?d?|prescribed|expected)\\s*[:=?]?\\s*)?"
              + "(?:y|n|yes|no)\\s*[|,;)]\\s*",
          Pattern.CASE_INSENSITIVE);

  private LaboratoryRow() {}

  /** Where the leader ends that begins at a place; the place itself if none does. */
  public static int pastLeader(String text, int at) {
    int end = at;
    while (end < text.length() && LEADERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean bar = end < text.length() && text.charAt(end) == '|' && at > 0;
    if (bar) {
      end++;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
    }
    return bar || end - at >= SHORTEST ? end : at;
  }

  /** Whether a statement is such a row: it tells what was found of a substance, and of no use. */
  public static boolean is(Statement statement) {
    if (isHead(statement)) {
      return true;
    }
    boolean measured = statement.says("concentration");
    for (Medicine medicine : statement.medicines()) {
      if (!medicine.drugClass().isEmpty() && (measured || isLedTo(statement, medicine.end()))) {
        return true;
      }
    }
    return statement
        .concepts("illicit-substance", "cannabis", "drug-metabolite")
        .anyMatch(substance -> measured || isLedTo(statement, substance.end()));
  }

  /** "Date | hydrocodone | cocaine": substances that a test is made for, and no directions. */
  private static boolean isHead(Statement statement) {
    boolean tested =
        statement.names("illicit-substance", "cannabis", "drug-metabolite")
            || statement.medicines().size() > 1;
    return statement.isRow()
        && statement.columnHeads().isEmpty()
        && tested
        && statement.text().chars().noneMatch(Character::isDigit);
  }

  private static boolean isLedTo(Statement statement, int end) {
    Relations words = statement.relations();
    int sign = pastLeader(statement.text(), end);
    return (sign > end
            && (words.follows("found-after", sign, 0) || words.follows("not-found-after", sign, 0)))
        || isLabel(statement, end);
  }

  /**
   * Where an aside ends that says how a substance is prescribed, and stands right behind its name:
   * "oxycodone, although prescribed, was absent", "oxycodone (Rx'd): absent".
   */
  public static int pastAside(Statement statement, int at) {
    String text = statement.text();
    Matcher cell = PRESCRIBED_CELL.matcher(text).region(at, text.length());
    if (cell.lookingAt()) {
      return cell.end();
    }
    int open = at;
    while (open < text.length() && text.charAt(open) == ' ') {
      open++;
    }
    if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != ',')) {
      return at;
    }
    int close = text.indexOf(text.charAt(open) == '(' ? ')' : ',', open + 1);
    boolean aside =
        close > 0
            && close - open <= LONGEST_ASIDE
            && statement.says("aside-of-prescription", open, close);
    return aside ? close + 1 : at;
  }

  /** "Oxymorphone: NOT DETECTED (Rx'd)": the name opens the statement, and its sign is all. */
  private static boolean isLabel(Statement statement, int name) {
    String text = statement.text();
    int end = pastAside(statement, name);
    return end + 2 < text.length()
        && text.charAt(end) == ':'
        && Stream.of("assay-sign", "assay-missing", "label-sign")
            .flatMap(id -> statement.relations().behind(id, end + 1, 1).stream())
            .anyMatch(sign -> endsThere(text, sign.end()));
  }

  private static boolean endsThere(String text, int at) {
    String rest = text.substring(at).stripLeading();
    return rest.isEmpty() || "|,;.([-*".indexOf(rest.charAt(0)) >= 0;
  }
}
