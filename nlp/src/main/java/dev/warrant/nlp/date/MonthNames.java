package dev.warrant.nlp.date;

import java.util.List;
import java.util.Locale;

/** The names of the months and their short forms. */
public final class MonthNames {
  /** Matches one of them, without a full stop behind it; of no group of its own. */
  public static final String PATTERN =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

  private static final List<String> STARTS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int LETTERS = 3;

  private MonthNames() {}

  /** 1 to 12 for the name of a month or its short form; 0 for any other word. */
  public static int number(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    return start.length() < LETTERS ? 0 : STARTS.indexOf(start.substring(0, LETTERS)) + 1;
  }
}
