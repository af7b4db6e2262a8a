package dev.warrant.nlp.asking;

import java.util.regex.Pattern;

/** What the name of a column of a table of requests says of the cells below it. */
final class TableColumn {
  private static final int I = Pattern.CASE_INSENSITIVE;

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?:(?:qty|quantity|amount|units|disp(?:ensed?)?|count|#)\\.?(?: req(?:uested|'?d)?\\.?)?|req(?:uested|'?d)?\\.? (?:qty|quantity)|how many|(?:no\\.?|number)(?: of (?:tabs|tablets|units))?)",
          I);
  private static final Pattern COUNTER = Pattern.compile("#|no\\.?|number", I);
  private static final Pattern REFILLS = Pattern.compile("(?:refills?|refs?\\.?|# ?refills)", I);

  /** Columns whose cells say more of the treatment, even where they stand before its name. */
  private static final Pattern DETAIL =
      Pattern.compile(
          QUANTITY.pattern()
              + "|"
              + REFILLS.pattern()
              + "|rf|sig|directions?|frequency|freq|strength|dose|how taken|duration|days supply|route|side|levels?",
          I);

  private TableColumn() {}

  /** Whether it says how many are ordered. */
  static boolean isQuantity(CharSequence name) {
    return QUANTITY.matcher(name).matches();
  }

  /** Whether it says how often it may be refilled. */
  static boolean isRefills(CharSequence name) {
    return REFILLS.matcher(name).matches();
  }

  /** Whether its cells say more of the treatment, even where they stand before its name. */
  static boolean isDetail(CharSequence name) {
    return DETAIL.matcher(name).matches();
  }

  /** A small number in the first column, under a mere sign for numbers, is that of the row. */
  static boolean countsRows(int column, String header, String cell) {
    return column == 0 && COUNTER.matcher(header).matches() && cell.length() == 1;
  }

  /** A bare number says what it counts only together with its header. */
  static String labelled(String header, String cell) {
    boolean number = Character.isDigit(cell.charAt(0));
    if (number && QUANTITY.matcher(header).matches()) {
      return "qty " + cell;
    }
    boolean refills = REFILLS.matcher(header).matches() || header.equalsIgnoreCase("rf");
    return number && refills ? "refills " + cell : cell;
  }
}
